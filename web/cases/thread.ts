// What happened on a case in one line of time: messages, promises without a message, and the facts of the journal between them. Pure.

import type { Desk, Entry } from './desk.ts'

type Message = Desk['messages'][number]
type CustomerPromise = Desk['promises'][number]

export type ThreadItem =
  | { kind: 'message'; at: string; message: Message; promises: CustomerPromise[] }
  | { kind: 'promise'; at: string; promise: CustomerPromise }
  | { kind: 'fact'; at: string; entry: Entry }

/** Told by the message or the promise itself, which stands in the thread; and single clocks by the pause of all of them. */
const toldAlready = new Set([
  'message.received',
  'message.queued',
  'message.sent',
  'message.noteKept',
  'message.callLogged',
  'message.previewed',
  'promise.made',
  'promise.doubted',
  'clock.paused',
  'clock.resumed',
])
const rank = { message: 0, promise: 1, fact: 2 }

/** Oldest first; of the same instant the message before the facts that it made. */
export function threadOf(desk: Pick<Desk, 'messages' | 'promises' | 'timeline'>): ThreadItem[] {
  const shown = new Set(desk.messages.map(({ id }) => id))
  const alone = desk.promises.filter(({ messageId }) => messageId === null || !shown.has(messageId))
  const items: ThreadItem[] = [
    ...desk.messages.map((message) => ({
      kind: 'message' as const,
      at: message.at,
      message,
      promises: desk.promises.filter(({ messageId }) => messageId === message.id),
    })),
    ...alone.map((promise) => ({ kind: 'promise' as const, at: promise.madeAt, promise })),
    ...desk.timeline.filter(({ event }) => !toldAlready.has(event)).map((entry) => ({ kind: 'fact' as const, at: entry.at, entry })),
  ]
  return items.toSorted((a, b) => a.at.localeCompare(b.at) || rank[a.kind] - rank[b.kind])
}

/** What the product does when the customer has said something; they did not. */
const followed = new Set(['case.reopened', 'remedy.withdrawn'])

/** Who did it, to stand behind its sentence; null for nobody in particular, or where the sentence names them already. */
export function byWhom({ by, event, sentence }: Entry): string | null {
  if (by === '' || by === 'Amends' || sentence.includes(by)) return null
  if (by !== 'customer') return by
  return followed.has(event) ? null : 'by the customer'
}
