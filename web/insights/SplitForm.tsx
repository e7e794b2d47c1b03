// Judging against the new usual: from which week on, and why. The limits move for this reason only, so the reason is asked for.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { neededAfterSplit } from '#core/insights/usual.ts'
import { mondayOf } from '#core/stats/week.ts'
import { useAct } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { type Chart, dayAndMonth, rangeSaid } from './chart-figures.ts'
import { chartAsked, type InsightSearch } from './search.ts'

type Props = { chart: Chart; search: InsightSearch; onClose: () => void }
/** Milliseconds. */
const undoFor = 10_000

export function SplitForm({ chart, search, onClose }: Props) {
  const weeks = splittable(chart)
  const [from, setFrom] = useState(chart.proposal?.from ?? weeks.at(-1) ?? '')
  const [reason, setReason] = useState('')
  const act = useSplit(onClose)
  const { chart: name, brandId } = chartAsked({ ...search, chart: chart.chart })
  return (
    <FormDialog
      title="Judge against the new usual"
      verb="Judge anew"
      onClose={onClose}
      onDo={() => act.mutate({ chart: name, from, reason, ...(brandId === undefined ? {} : { brandId }) })}
      act={act}
      fields={['from', 'reason', 'chart']}
      ready={from !== '' && reason.trim() !== ''}
    >
      <p>
        {chart.proposal?.from === from
          ? `From there on ${rangeSaid(chart, chart.proposal.usual)} would be usual, from ${chart.proposal.usual.points} points so far. What lies before keeps its own limits.`
          : 'From there on the chart has limits of its own. What lies before keeps those it has.'}
      </p>
      <NativeSelect
        label="From the week of"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        data={weeks.map((week) => ({ value: week, label: dayAndMonth(mondayOf(week), chart.at) }))}
        error={sentenceAt(act.error, 'from')}
      />
      <TextInput
        label="Because"
        description="What changed for good. It stays beside the chart with your name."
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}

/** For a while it can be taken back from where it was done; after that beside the chart. */
function useSplit(onDone: () => void) {
  const back = useAct('insights.unsplit')
  return useAct('insights.split', {
    shown: true,
    onDone: ({ id }) => {
      offerUndo({
        id,
        words: 'Judged against the new usual.',
        verb: 'Take it back',
        forMs: undoFor,
        undo: () => back.mutate({ splitId: id }),
      })
      onDone()
    },
  })
}

/** Weeks of the stretch that runs, with something before them and enough after them. */
function splittable({ points, stretches, proposal }: Chart): string[] {
  const from = stretches.at(-1)?.from ?? ''
  const whole = points.filter(({ value, isRunning, week }) => value !== null && !isRunning && week >= from)
  const enough = whole.slice(0, Math.max(0, whole.length - neededAfterSplit + 1))
  const weeks = new Set(enough.map(({ week }) => week))
  if (proposal) weeks.add(proposal.from)
  return [...weeks].filter((week) => week > from).toSorted()
}

export function isSplittable(chart: Chart): boolean {
  return splittable(chart).length > 0
}
