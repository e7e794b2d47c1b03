// The last message that the writer of a letter had before them when they began it; what comes after may cross with their letter.

import { useState } from 'react'
import type { Desk } from './desk.ts'

type Begun = { isFresh: boolean; savedAt: string | null }
type MessageId = Desk['messages'][number]['id'] | undefined
export type Seen = { messageId: MessageId; newest: MessageId; look: (until?: MessageId) => void }

export function useSeen({ messages }: Pick<Desk, 'messages'>, draft: Begun): Seen {
  const newest = messages.at(-1)?.id
  const [messageId, setSeen] = useState(() => seenBy(messages, draft))
  // Until the first word is written, all that comes is before the writer.
  if (draft.isFresh && messageId !== newest) setSeen(newest)
  return { messageId, newest, look: (until = newest) => setSeen(until) }
}

/** A draft found again was written by someone who had seen what was there when it was saved. */
export function seenBy(messages: Desk['messages'], { isFresh, savedAt }: Begun): MessageId {
  if (isFresh || savedAt === null) return messages.at(-1)?.id
  return messages.findLast(({ at }) => at <= savedAt)?.id
}
