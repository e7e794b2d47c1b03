// What customers had to tell us and what we found ourselves, side by side on one scale: so that nobody who admits a mistake looks worse.

import { Link } from '@tanstack/react-router'
import { Card } from '#web/ui/Card.tsx'
import { type Figure, noticedInWords, type Shown } from './figure-words.ts'
import { weekInWords } from '#core/insights/figure-words.ts'
import { insightSearchOf, type InsightSearch, weekSearchOf } from './search.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { drawnFrom } from './plot.ts'
import css from './FoundBy.module.css'

type Props = { numbers: readonly Shown[]; search: InsightSearch }
type Side = { name: string; only: 'hit' | 'miss'; of: (figure: Figure) => number }

const sides: readonly Side[] = [
  { name: 'Told by customers', only: 'miss', of: ({ n, numerator }) => n - (numerator ?? 0) },
  { name: 'Found by us', only: 'hit', of: ({ numerator }) => numerator ?? 0 },
]

export function FoundBy({ numbers, search }: Props) {
  const weeks = numbers.find(({ number }) => number === 'foundByUs')?.weeks ?? []
  const all = weeks.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return null
  const ours = weeks.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)
  const isDrawn = weeks.filter(({ n }) => n > 0).length >= drawnFrom
  const most = Math.max(1, ...weeks.flatMap((figure) => sides.map((side) => side.of(figure))))
  return (
    <Card title="Who noticed first" foot={<Foot said={noticedInWords(ours, all, weeks.length)} search={search} />}>
      <div className={css.sides}>
        {sides.map((side) => (
          <Bars key={side.name} {...{ side, weeks, most, search, isDrawn }} total={side.only === 'hit' ? ours : all - ours} />
        ))}
      </div>
    </Card>
  )
}

function Foot({ said, search }: { said: string; search: InsightSearch }) {
  return (
    <>
      <p>{said} A mistake that we find ourselves never counts against anybody.</p>
      <p className={css.charts}>
        <Link to="/insight" search={insightSearchOf({ ...search, chart: 'toldByCustomers' })} className="link">
          Chart of what customers told
        </Link>{' '}
        <Link to="/insight" search={insightSearchOf({ ...search, chart: 'foundByUs' })} className="link">
          Chart of the share found by us
        </Link>
      </p>
    </>
  )
}

type BarsProps = { side: Side; weeks: readonly Figure[]; most: number; total: number; search: InsightSearch; isDrawn: boolean }

function Bars({ side, weeks, most, total, search, isDrawn }: BarsProps) {
  const { name, only, of } = side
  return (
    <div className={css.side} data-ours={only === 'hit' || undefined}>
      <p>
        <b>{total}</b> {name.toLowerCase()}
      </p>
      <ol aria-label={`${name}, week by week`} hidden={!isDrawn}>
        {weeks.map((figure) => {
          const count = of(figure)
          const words = `${weekInWords(mondayOf(figure.week), sundayOf(figure.week))}: ${count}`
          return (
            <li key={figure.week} title={words}>
              {count === 0 ? (
                <span className="only-heard">{words}</span>
              ) : (
                <Link
                  to="/insight/$number"
                  params={{ number: 'foundByUs' }}
                  search={{ ...weekSearchOf(search), week: figure.week, only }}
                  tabIndex={-1}
                  style={{ height: `${(100 * count) / most}%` }}
                >
                  <span className="only-heard">{words}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
