// The five numbers that a lead asks for first: this week so far, with its usual beside it. The name shows its chart, the figure its cases.

import { Link } from '@tanstack/react-router'
import type { NumberName } from '#core/insights/numbers.ts'
import { figureInWords } from '#core/insights/figure-words.ts'
import { type Shown, standingInWords } from './figure-words.ts'
import { insightSearchOf, type InsightSearch, weekSearchOf } from './search.ts'
import css from './Strip.module.css'

const five: readonly NumberName[] = ['timeToApology', 'happy', 'promisesKept', 'repeats', 'costPerRecovery']

type Props = { numbers: readonly Shown[]; currency: string; search: InsightSearch }

export function Strip({ numbers, currency, search }: Props) {
  return (
    <section className={css.strip} aria-label="This week so far">
      {five.map((name) => {
        const shown = numbers.find(({ number }) => number === name)
        return shown && <Cell key={name} {...{ shown, currency, search }} />
      })}
    </section>
  )
}

function Cell({ shown, currency, search }: { shown: Shown; currency: string; search: InsightSearch }) {
  const { number, title, weeks } = shown
  const [before, now] = [weeks.at(-2), weeks.at(-1)]
  if (now === undefined) return null
  const { large, small } = figureInWords(number, now, currency)
  const { words, isGood } = standingInWords(shown, currency)
  return (
    <div className={css.cell}>
      <Link to="/insight" search={insightSearchOf({ ...search, chart: number })} activeOptions={{ exact: true }} className={css.name}>
        {title}
      </Link>
      <p className={css.figure}>
        {now.n === 0 ? (
          <b>{large}</b>
        ) : (
          <Link to="/insight/$number" params={{ number }} search={{ ...weekSearchOf(search), week: now.week }} data-number={number}>
            {large}
            <span className="only-heard"> {title.toLowerCase()}: show the cases</span>
          </Link>
        )}{' '}
        <small>{briefly(small)}</small>
      </p>
      <p className={css.usual} data-good={isGood || undefined}>
        {words}
      </p>
      {before && before.n > 0 && (
        <p className={css.last}>
          last week{' '}
          <Link to="/insight/$number" params={{ number }} search={{ ...weekSearchOf(search), week: before.week }} className="link">
            {figureInWords(number, before, currency).large}
          </Link>
          {before.value !== null && before.numerator !== null && ` ${before.numerator} of ${before.n}`}
        </p>
      )}
    </div>
  )
}

/**
 * "median of 31, nine of ten within 38 min" is "median" here, and an average needs no word: the rest stands with every number beneath. "None,
 * no apologies yet" is "None yet", for the name of the number stands above.
 */
function briefly(small: string): string {
  return small
    .replace(/^median of .*/, 'median')
    .replace(/^on average of .*/, '')
    .replace(/^no .* yet$/, 'yet')
}
