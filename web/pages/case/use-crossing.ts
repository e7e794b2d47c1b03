// What the server says when somebody has written since the letter was begun, or when the same words are on their way already; and the two ways on.

import { useState } from 'react'
import type { Seen } from '#web/cases/use-seen.ts'
import { twinIn } from '#web/messages/twin.ts'
import type { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'

/** `onRead`: back to the conversation, where what came stands; once it was spoken of, it counts as seen. */
export function useCrossing(act: ReturnType<typeof useAct<'cases.send'>>, seen: Seen, onRead: () => void) {
  const crossing = sentenceAt(act.error, 'seen')
  // Whoever writes while the question stands is no part of it, and is told of when the letter comes back.
  const [told, setTold] = useState({ error: act.error, newest: seen.newest })
  if (told.error !== act.error) setTold({ error: act.error, newest: seen.newest })
  const twin = twinIn(act)
  function readFirst(): void {
    seen.look()
    onRead()
    act.reset()
  }
  function sendAnyway(): void {
    if (crossing === undefined) return twin.onAgain()
    if (act.isPending || act.variables === undefined) return
    seen.look(told.newest)
    act.mutate({ ...act.variables, seen: told.newest })
  }
  return {
    sentence: crossing ?? twin.sentence,
    isTwin: crossing === undefined,
    isBusy: act.isPending,
    onRead: readFirst,
    onSend: sendAnyway,
  }
}
