// One act on the rows that are meant: what came of it is said, and for a while it can be brought back with one key.

import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useAct } from '#web/platform/answers.ts'
import { call, type Got } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { Row } from '#web/cases/queue/groups.ts'
import { backWords, countOf, type Names, type Outcome, outcomeWords } from './outcome-words.ts'
import { tellOutcomes } from './tell-outcomes.tsx'

/** Milliseconds for which the way back stands on the screen; the server keeps it open for longer. */
const offeredFor = 20_000
/** One offer at a time: the way back is from what was done last. */
const offerId = 'bulk'

type Props = { rows: readonly Row[]; onDone: (rest: Outcome[]) => void; shown?: boolean }

export function useBulk({ rows, onDone, shown = false }: Props) {
  const client = useQueryClient()
  const names: Names = new Map(rows.map(({ id, customer }) => [id, customer]))
  const act = useAct('cases.bulk', {
    shown,
    onDone: (answer, sent) => {
      const { bulkId, outcomes } = answer
      const sentence = outcomeWords(sent.act.name, outcomes)
      if (bulkId !== null) offerBack(client, bulkId, sentence, names)
      tellOutcomes(outcomes, names, bulkId === null ? sentence : '')
      onDone(outcomes.filter(({ outcome }) => outcome === 'refused'))
    },
  })
  const caseIds = rows.map(({ id }) => id)
  return { act, go: (what: Parameters<typeof act.mutate>[0]['act']) => !act.isPending && act.mutate({ caseIds, act: what }) }
}

function offerBack(client: QueryClient, bulkId: NonNullable<Got<'cases.bulk'>['bulkId']>, sentence: string, names: Names): void {
  offerUndo({
    id: offerId,
    words: sentence,
    verb: 'Bring it back',
    forMs: offeredFor,
    undo: () => void bringBack(client, bulkId, names),
  })
}

async function bringBack(client: QueryClient, bulkId: NonNullable<Got<'cases.bulk'>['bulkId']>, names: Names): Promise<void> {
  try {
    const { outcomes } = await call('cases.bringBack', { bulkId })
    const done = countOf(outcomes, 'done')
    tellOutcomes(outcomes, names, done > 0 ? backWords(done) : '')
  } catch (thrown) {
    notify(sentenceOf(thrown))
  }
  void client.invalidateQueries()
}
