// Taking back what was just done to an entry: the version before it is put back. What a colleague did to it meanwhile stays, and whoever takes
// back is told who that was.

import { useCallback } from 'react'
import { call } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { useQueryClient } from '@tanstack/react-query'
import type { Whole } from './entry.ts'

/** Milliseconds for which the way back is offered; the history offers it for good. */
const offered = 10_000

/** After a change of an entry, or after it was put away or adopted (`back`: the act that takes it back). */
export function useUndo() {
  const client = useQueryClient()
  return useCallback(
    (entry: Whole, words: string, back: 'former' | 'bringBack' | 'archive') => {
      const anticipatedId = entry.id
      const act = {
        former: () => call('anticipation.putBack', { anticipatedId, version: entry.version - 1, over: entry.version }),
        bringBack: () => call('anticipation.bringBack', { anticipatedId }),
        archive: () => call('anticipation.archive', { anticipatedId, over: entry.version }),
      }[back]
      const undo = () =>
        void act()
          .catch((thrown: unknown) => notify(sentenceOf(thrown)))
          .then(() => client.invalidateQueries())
      offerUndo({ id: `foreseen-${anticipatedId}`, words, verb: 'Undo', forMs: offered, undo })
    },
    [client],
  )
}
