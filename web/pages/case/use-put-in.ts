// Prepared words go into the letter where one begins to write, once; what stands there already stays beneath them.

import { useEffect, useRef } from 'react'
import { putInto, takenOut } from '#web/messages/subject.ts'
import type { Draft } from '#web/messages/use-draft.ts'
import { notify } from '#web/platform/notices.ts'
import { offerUndo, withdrawUndo } from '#web/ui/offer-undo.tsx'
import type { DeskDoing } from './use-desk.ts'

/** Milliseconds for which the way back is offered. */
const offered = 10_000
const offerId = 'put-in'

export function usePutIn(draft: Draft, { toPutIn, isPutIn }: Pick<DeskDoing, 'toPutIn' | 'isPutIn'>): void {
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  // The offer is about the letter of this desk.
  useEffect(() => () => withdrawUndo(offerId), [])
  useEffect(() => {
    if (toPutIn === null) return
    isPutIn()
    const before = latest.current.written.body
    const after = putInto(before, toPutIn)
    latest.current.write({ body: after })
    const undo = () => {
      const { body } = latest.current.written
      const without = body === after ? before : takenOut(body, toPutIn)
      if (without === null) notify('The prepared wording was changed since. What stands in the letter stays.')
      else latest.current.write({ body: without })
    }
    offerUndo({
      id: offerId,
      words: 'The prepared wording is in the letter. Make it this customer’s own.',
      verb: 'Undo',
      forMs: offered,
      undo,
    })
  }, [toPutIn, isPutIn])
}
