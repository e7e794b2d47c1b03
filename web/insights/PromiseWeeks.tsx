// Promises, week by week: a block for each that was kept, and on top the broken ones. Each week opens its promises' cases, and the sum
// of the broken ones opens theirs.

import { Link } from '@tanstack/react-router'
import { blockInWords, blocksOf } from '#core/insights/blocks.ts'
import { weekInWords } from '#core/insights/figure-words.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { dayAndMonth } from './chart-figures.ts'
import { promiseRows } from './outcome-tables.ts'
import { casesSearchOf, periodOf, type WeekSearch } from './search.ts'
import css from './PromiseWeeks.module.css'

type Data = Got<'insights.promises'>
type Week = Data['weeks'][number]

type Blocks = ReturnType<typeof blocksOf>['blocks'][number]

/** Blocks that stand on each other in one week, and the CSS pixels that they have for it. */
const tallest = 18
const reach = 186

export function PromiseWeeks({ search }: { search: WeekSearch }) {
  const { data, error, isPlaceholderData } = useAnswer('insights.promises', periodOf(search), { keep: true })
  const fell = data && data.kept + data.broken > 0 ? data : null
  const acts = fell && (
    <>
      <span className={css.legend}>
        <i data-part="kept" /> kept <i data-part="broken" /> broken
      </span>
      <Button small look="quiet" aria-label="Save the promises as CSV" onClick={() => saveCsv('amends-promises.csv', promiseRows(fell))}>
        CSV
      </Button>
    </>
  )
  const drawn = blocksOf(fell?.weeks ?? [], tallest)
  return (
    <Card title="Promises" acts={acts} foot={fell && <Foot data={fell} search={search} per={drawn.per} />} isFormer={isPlaceholderData}>
      <Refusal of={error} />
      {data === undefined && error === null && words.reading}
      {data && fell === null && data.sentence.main}
      {fell && <Weeks data={fell} blocks={drawn.blocks} search={search} />}
    </Card>
  )
}

function Weeks({ data, blocks, search }: { data: Data; blocks: readonly Blocks[]; search: WeekSearch }) {
  const highest = Math.max(1, ...blocks.map(({ kept, broken }) => kept + broken))
  const block = Math.min(16, Math.floor(reach / highest) - 2)
  return (
    <>
      <ol className={css.weeks} data-many={data.weeks.length > 16 || undefined} style={{ ['--block' as string]: `${block}px` }}>
        {data.weeks.map((week, n) => (
          <Column key={week.week} week={week} blocks={blocks[n]} search={search} />
        ))}
      </ol>
      <p className={css.axis} aria-hidden="true">
        <span>{dayAndMonth(data.from, data.to)}</span>
        <span>this week, so far</span>
      </p>
    </>
  )
}

function Column({ week: { week, kept, broken }, blocks, search }: { week: Week; blocks: Blocks | undefined; search: WeekSearch }) {
  if (kept + broken === 0) return <li />
  return (
    <li>
      <Link
        to="/insight/$number"
        params={{ number: 'promisesKept' }}
        search={casesSearchOf({ brand: search.brand, week })}
        data-number={`promises-${week}`}
      >
        <Stack part="broken" n={blocks?.broken ?? 0} />
        <Stack part="kept" n={blocks?.kept ?? 0} />
        <span className="only-heard">
          {weekInWords(mondayOf(week), sundayOf(week))}: {kept} kept, {broken} broken, show the cases
        </span>
      </Link>
    </li>
  )
}

function Stack({ part, n }: { part: 'kept' | 'broken'; n: number }) {
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
      {rest} {blockInWords(per)}
    </p>
  )
}
