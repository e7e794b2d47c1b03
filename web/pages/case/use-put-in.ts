// Prepared words go into the letter where one begins to write, once; what stands there already stays beneath them.

import { useEffect } from 'react'
import { startOf } from '#web/messages/subject.ts'
import type { Draft } from '#web/messages/use-draft.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { DeskDoing } from './use-desk.ts'

/** Milliseconds for which the way back is offered. */
const offered = 10_000

export function usePutIn(draft: Draft, { toPutIn, isPutIn }: Pick<DeskDoing, 'toPutIn' | 'isPutIn'>): void {
  useEffect(() => {
    if (toPutIn === null) return
    isPutIn()
    const { body } = draft.written
    const at = startOf(body)
    draft.write({ body: `${body.slice(0, at)}${toPutIn}\n\n${body.slice(at).trimStart()}` })
    const undo = () => draft.write({ body })
    offerUndo({
      id: 'put-in',
      words: 'The prepared wording is in the letter. Make it this customer’s own.',
      verb: 'Undo',
      forMs: offered,
      undo,
    })
  }, [toPutIn, isPutIn, draft])
}
