// Promises, week by week: a block for each that was kept, and on top the broken ones. Each week opens its promises' cases, and the sum
// of the broken ones opens theirs.

import { Link } from '@tanstack/react-router'
import { weekInWords } from '#core/insights/figure-words.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { promiseRows } from './outcome-tables.ts'
import { Panel } from './Panel.tsx'
import { periodOf, type WeekSearch } from './search.ts'
import css from './PromiseWeeks.module.css'

type Data = Got<'insights.promises'>
type Week = Data['weeks'][number]

/** Blocks that stand on each other in one week; with more promises one block stands for several. */
const tallest = 18

export function PromiseWeeks({ search }: { search: WeekSearch }) {
  const { data, error, isPlaceholderData } = useAnswer('insights.promises', periodOf(search), { keep: true })
  const most = Math.max(1, ...(data?.weeks.map(({ kept, broken }) => kept + broken) ?? []))
  const per = Math.ceil(most / tallest)
  const block = Math.min(16, Math.floor(186 / Math.ceil(most / per)) - 2)
  const acts = data && (
    <>
      <span className={css.legend}>
        <i data-part="kept" /> kept <i data-part="broken" /> broken
      </span>
      <Button small look="quiet" aria-label="Save the promises as CSV" onClick={() => saveCsv('amends-promises.csv', promiseRows(data))}>
        CSV
      </Button>
    </>
  )
  return (
    <Panel
      id="promises"
      title="Promises"
      acts={acts}
      foot={data && <Foot data={data} search={search} per={per} />}
      isFormer={isPlaceholderData}
    >
      <Refusal of={error} />
      {data === undefined && error === null && words.reading}
      {data && (
        <>
          <ol className={css.weeks} data-many={data.weeks.length > 16 || undefined} style={{ ['--block' as string]: `${block}px` }}>
            {data.weeks.map((week) => (
              <Column key={week.week} week={week} per={per} search={search} />
            ))}
          </ol>
          <p className={css.axis} aria-hidden="true">
            <span>{firstDay(data.from)}</span>
            <span>this week, so far</span>
          </p>
        </>
      )}
    </Panel>
  )
}

function Column({ week: { week, kept, broken }, per, search }: { week: Week; per: number; search: WeekSearch }) {
  const blocks = (
    <>
      <Blocks part="broken" n={Math.ceil(broken / per)} />
      <Blocks part="kept" n={kept === 0 ? 0 : Math.max(1, Math.round(kept / per))} />
    </>
  )
  if (kept + broken === 0) return <li />
  return (
    <li>
      <Link
        to="/insight/$number"
        params={{ number: 'promisesKept' }}
        search={{ ...brandOf(search), week }}
        data-number={`promises-${week}`}
      >
        {blocks}
        <span className="only-heard">
          {weekInWords(mondayOf(week), sundayOf(week))}: {kept} kept, {broken} broken, show the cases
        </span>
      </Link>
    </li>
  )
}

function Blocks({ part, n }: { part: 'kept' | 'broken'; n: number }) {
  return Array.from({ length: n }, (_, place) => <i key={place} data-part={part} />)
}

function Foot({ data, search, per }: { data: Data; search: WeekSearch; per: number }) {
  const { main, rest } = data.sentence
  return (
    <p>
      {data.broken > 0 ? (
        <Link to="/insight/behind/$bar" params={{ bar: 'promises' }} search={{ ...search, only: 'miss' }} className="link">
          {main}
        </Link>
      ) : (
        <b>{main}</b>
      )}{' '}
      {rest} {per > 1 && `One block stands for ${per} promises, and for what is left of them.`}
    </p>
  )
}

/** A list of a week's cases knows its brand only; it has its own week. */
function brandOf({ brand }: WeekSearch): WeekSearch {
  return brand === undefined ? {} : { brand }
}

function firstDay(monday: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(monday))
}
