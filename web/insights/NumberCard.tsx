// One number: this week in words, which open its cases; a usual week beside it; the rule that fired, if one did; the weeks drawn and
// as a table, each opening its own cases; and how it is counted, for whoever doubts it.

import { Link } from '@tanstack/react-router'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { Chip } from '#web/ui/Chip.tsx'
import { figureInWords, intervalInWords, usualInWords, weekInWords } from '#core/insights/figure-words.ts'
import type { Figure, Shown } from './figure-words.ts'
import type { WeekSearch } from './search.ts'
import { WeekChart } from './WeekChart.tsx'
import css from './NumberCard.module.css'

type Props = { shown: Shown; currency: string; search: WeekSearch }

export function NumberCard({ shown, currency, search }: Props) {
  const { number, title, signal, sentence, source, weeks } = shown
  const now = weeks.at(-1)
  if (now === undefined) return null
  const { large, small } = figureInWords(number, now, currency)
  return (
    <section className={css.card} aria-labelledby={`number-${number}`}>
      <h2 id={`number-${number}`}>{title}</h2>
      <p className={css.figure}>
        <Link to="/insight/$number" params={{ number }} search={{ ...search, week: now.week }} data-number={number}>
          {large}
          <span className="only-heard"> {title.toLowerCase()}: show the cases</span>
        </Link>
        <span>{small}</span>
        <LastWeek {...{ shown, currency, search }} />
      </p>
      <p className={css.usual}>
        {usualInWords(shown, currency)} {intervalInWords(now)}
      </p>
      {signal && (
        <p className={css.signal}>
          <Chip tone="act">Signal</Chip>
          <span>
            <b>A real change, not luck.</b> {signal.sentence}
          </span>
        </p>
      )}
      <WeekChart shown={shown} currency={currency} />
      <details className={css.more}>
        <summary>
          Week by week<span className="only-heard">: {title}</span>
        </summary>
        <Weeks shown={shown} currency={currency} search={search} />
      </details>
      <details className={css.more}>
        <summary>
          How it is counted<span className="only-heard">: {title}</span>
        </summary>
        <p>{sentence}</p>
        <p>{source}</p>
      </details>
    </section>
  )
}

/** The week that has ended stands beside the one that has only begun. */
function LastWeek({ shown, currency, search }: Props) {
  const figure = shown.weeks.at(-2)
  if (figure === undefined || figure.n === 0) return null
  return (
    <span className={css.last}>
      last week <WeekFigure {...{ figure, shown, currency, search }} />
    </span>
  )
}

function Weeks({ shown, currency, search }: Props) {
  const blue = new Set([...shown.beyond, ...(shown.signal?.weeks ?? [])])
  return (
    <table className={css.weeks}>
      <caption className="only-heard">{shown.title} week by week, newest first</caption>
      <tbody>
        {shown.weeks.toReversed().map((figure) => (
          <tr key={figure.week} data-signal={blue.has(figure.week) || undefined}>
            <th scope="row">{weekInWords(mondayOf(figure.week), sundayOf(figure.week))}</th>
            <td>
              <WeekFigure {...{ figure, shown, currency, search }} />
            </td>
            <td>{blue.has(figure.week) ? 'signal' : figureInWords(shown.number, figure, currency).small}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A week without anything opens nothing, so it is no link. */
function WeekFigure({ figure, shown, currency, search }: Props & { figure: Figure }) {
  if (figure.n === 0) return '–'
  return (
    <Link to="/insight/$number" params={{ number: shown.number }} search={{ ...search, week: figure.week }} className="link">
      {figureInWords(shown.number, figure, currency).large}
    </Link>
  )
}
