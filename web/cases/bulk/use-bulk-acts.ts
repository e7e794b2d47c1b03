// The acts of the queue, with their keys: on the picked rows, or on the chosen one while none is picked.

import { useState } from 'react'
import { useKeys, type Key, type KeyMap } from '#web/platform/keys.ts'
import type { Row } from '#web/cases/queue/groups.ts'
import { fitting } from '#web/cases/queue/picking.ts'
import type { Picks } from '#web/cases/queue/use-picks.ts'
import type { BulkAsked } from './BulkQuestions.tsx'
import { useBulk } from './use-bulk.ts'

export type BulkAct = Key & { keys: string; verb: string }

export function useBulkActs(chosen: Row | undefined, picks: Picks, mayWork: boolean) {
  const { picked } = picks
  const rows = picked.length > 0 ? picked : chosen && !picks.isTapping ? [chosen] : []
  const [question, setQuestion] = useState<{ asked: BulkAsked; rows: readonly Row[] } | null>(null)
  const { act, go } = useBulk({ rows, onDone: (rest) => picks.leave(rest.map(({ caseId }) => caseId)) })
  const fits = fitting(rows)
  const ask = (asked: BulkAsked) => () => setQuestion({ asked, rows })
  const them = picked.length > 1 ? 'them' : 'it'
  const all: (BulkAct & { fits: boolean })[] = [
    { keys: 'm', verb: `Take ${them}`, label: `Take ${them}`, run: () => go({ name: 'take' }), fits: fits.take },
    { keys: 'h', verb: 'Hand over', label: `Hand ${them} over`, run: ask('handOver'), fits: fits.handOver },
    { keys: 's', verb: 'Severity and kind', label: 'Set severity and kind', run: ask('sort'), fits: fits.sort },
    { keys: 'p', verb: 'Pause', label: 'Pause the clocks', run: ask('pause'), fits: fits.pause },
    { keys: 'u', verb: 'Run again', label: 'Let the clocks run again', run: () => go({ name: 'resume' }), fits: fits.resume },
    { keys: 'b', verb: 'Link the mistake', label: 'Link to a known mistake', run: ask('learn'), fits: fits.learn },
  ]
  const acts: BulkAct[] = mayWork ? all.filter((one) => one.fits) : []
  useKeys(Object.fromEntries(acts.map(({ keys, label, run }) => [keys, { label, run }])) as KeyMap, { scope: 'screen' })
  useKeys({ esc: { label: 'Let the picked cases go', run: picks.letGo } }, { scope: 'part', on: picks.isOn })
  return { acts, question, close: () => setQuestion(null), isBusy: act.isPending }
}
