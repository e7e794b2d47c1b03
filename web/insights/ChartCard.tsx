// The chart of one number in large: what it says now, the drawing, how large the swings are, and what a person can say about it. Where
// there is too little to draw it says what is missing and until when.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { useActs, useKeys } from '#web/platform/keys.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { type Chart, rangeSaid, said } from './chart-figures.ts'
import { ChartTable } from './ChartTable.tsx'
import { ControlChart } from './ControlChart.tsx'
import { Happened } from './Happened.tsx'
import { NoteForm } from './NoteForm.tsx'
import { drawnFrom } from './plot.ts'
import type { InsightSearch } from './search.ts'
import { isSplittable, SplitForm } from './SplitForm.tsx'
import { Splits } from './Splits.tsx'
import css from './ChartCard.module.css'

type Props = { chart: Chart; search: InsightSearch; csv: string }

export function ChartCard({ chart, search, csv }: Props) {
  const may = useMay('insight.judge')
  const today = useToday()
  const [open, setOpen] = useState<'split' | 'note' | null>(null)
  const close = () => setOpen(null)
  const maySplit = may && isSplittable(chart)
  useKeys({ n: { label: 'Write on the charts what happened', run: () => setOpen('note') } }, { scope: 'screen', on: may })
  useActs([{ label: 'Judge this chart anew from a week on', run: () => setOpen('split') }], { scope: 'screen', on: maySplit })
  const drawn = chart.points.filter(({ value }) => value !== null).length
  return (
    <Card title={chart.title} note={chart.kindTitle} className={css.chart}>
      <Now chart={chart} search={search} />
      {drawn >= drawnFrom ? (
        <ControlChart key={chart.chart} chart={chart} search={search} />
      ) : (
        <p className={css.early}>{tooEarly(drawn, chart)}</p>
      )}
      <div className={css.foot}>
        <Swings chart={chart} />
        {chart.proposal && may && (
          <Button look="quiet" onClick={() => setOpen('split')}>
            Judge against the new usual from here on
          </Button>
        )}
      </div>
      <Happened chart={chart} may={may} brand={search.brand} />
      <Splits chart={chart} may={may} />
      <Foot {...{ chart, csv, may, maySplit, onSay: setOpen }} hasPoints={drawn > 0} />
      {open === 'split' && <SplitForm chart={chart} search={search} onClose={close} />}
      {open === 'note' && <NoteForm today={today} search={search} onClose={close} />}
    </Card>
  )
}

type FootProps = { chart: Chart; csv: string; may: boolean; maySplit: boolean; hasPoints: boolean; onSay: (what: 'split' | 'note') => void }

function Foot({ chart, csv, may, maySplit, hasPoints, onSay }: FootProps) {
  return (
    <footer>
      {hasPoints && <ChartTable chart={chart} />}
      <details>
        <summary>How it is counted and judged</summary>
        <p>{chart.sentence}</p>
        <p>{chart.source}</p>
        <p>{chart.kindSentence}</p>
        <p>{sinceWhen(chart)}</p>
      </details>
      <span className={css.acts}>
        {may && (
          <Button small look="quiet" onClick={() => onSay('note')}>
            Write what happened
          </Button>
        )}
        {maySplit && !chart.proposal && (
          <Button small look="quiet" onClick={() => onSay('split')}>
            Judge anew from a week on
          </Button>
        )}
        {hasPoints && (
          <a href={csv} download className="link">
            Save the chart as CSV
          </a>
        )}
      </span>
    </footer>
  )
}

/** The news, or that there is none. */
function Now({ chart, search }: { chart: Chart; search: InsightSearch }) {
  const { now, marks } = chart
  const signal = now.signal === null ? undefined : marks[now.signal]
  if (signal === undefined) return <p className={css.calm}>{now.sentence}</p>
  return (
    <div className={css.signal}>
      <Chip tone="act">Signal</Chip>
      <p>
        <b>A real change, not luck.</b> {now.sentence}
      </p>
      <Behind chart={chart} at={signal.at} search={search} />
    </div>
  )
}

function Behind({ chart, at, search }: { chart: Chart; at: readonly string[]; search: InsightSearch }) {
  const [first, last] = [at[0], at.at(-1)]
  if (first === undefined || last === undefined || chart.kind === 'g') return null
  const number = chart.unit === 'rate' ? 'opened' : chart.chart
  const weeks = first === last ? { week: last } : { since: first, week: last }
  return (
    <Link to="/insight/$number" params={{ number }} search={{ ...search, ...weeks }}>
      {first === last ? 'See the week' : `See the ${at.length} weeks`}
    </Link>
  )
}

function Swings({ chart }: { chart: Chart }) {
  const { swings } = chart
  if (swings === null) return null
  const [largest, upTo] = [said(chart, swings.largest), said(chart, swings.upTo)]
  if (swings.largest <= swings.upTo)
    return (
      <p>
        <b>Swings from week to week are ordinary:</b> the largest is {points(chart, largest)}, and up to {points(chart, upTo)} would be
        usual.
      </p>
    )
  return (
    <p>
      <b>The largest swing was more than ordinary:</b> {points(chart, largest)} from one week to the next; up to {points(chart, upTo)} would
      be usual.
    </p>
  )
}

/** A difference of two shares is told in points. */
function points({ unit }: Chart, words: string): string {
  return unit === 'share' ? `${words.replace('%', '')} points` : words
}

function sinceWhen(chart: Chart): string {
  const stretch = chart.stretches.at(-1)
  const usual = stretch?.usual
  if (!usual) return chart.now.sentence
  const from = `Usual is ${rangeSaid(chart, usual)}, from the first ${usual.points} points of this stretch`
  return usual.isSettled
    ? `${from}. It does not move any more until somebody splits the chart.`
    : `${from}. It gathers until there are 24, and does not move after that until somebody splits the chart.`
}

function tooEarly(drawn: number, { points: all }: Chart): string {
  const what = all.some(({ caseId }) => caseId !== null) ? 'The days between are' : 'The weeks are'
  const so = drawn === 0 ? 'there is none yet' : drawn === 1 ? 'there is 1 so far' : `there are ${drawn} so far`
  return `${what} drawn here once there are ${drawnFrom} of them to tell; ${so}.`
}
