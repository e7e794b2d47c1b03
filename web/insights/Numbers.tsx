// Every number in a row of its own: its name shows the chart, its figures open their cases, and a line says how the weeks went.

import { Link } from '@tanstack/react-router'
import type { ChartName } from '#core/insights/chart-names.ts'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { figureInWords } from '#core/insights/figure-words.ts'
import { type Figure, type Shown, standingInWords } from './figure-words.ts'
import { insightSearchOf, type InsightSearch, weekSearchOf } from './search.ts'
import { Spark } from './Spark.tsx'
import css from './Numbers.module.css'

type Props = { numbers: readonly Shown[]; currency: string; search: InsightSearch; chart: ChartName }

export function Numbers({ numbers, currency, search, chart }: Props) {
  return (
    <Card title="Every number" rows>
      <table className={css.numbers}>
        <caption className="only-heard">This week so far and last week, each with its usual range</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">So far</th>
            <th scope="col">Last week</th>
            <th scope="col">Usual</th>
            <th scope="col">
              <span className="only-heard">How the weeks went</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((shown) => (
            <Row key={shown.number} {...{ shown, currency, search }} isShown={shown.number === chart} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

type RowProps = { shown: Shown; currency: string; search: InsightSearch; isShown: boolean }

function Row({ shown, currency, search, isShown }: RowProps) {
  const { number, title, weeks, signal } = shown
  const [before, now] = [weeks.at(-2), weeks.at(-1)]
  return (
    <tr data-shown={isShown || undefined}>
      <th scope="row">
        <Link
          to="/insight"
          search={insightSearchOf({ ...search, chart: number })}
          resetScroll={false}
          activeOptions={{ exact: true }}
          aria-current={isShown ? 'true' : undefined}
          data-chart={number}
        >
          {title}
        </Link>
      </th>
      <td data-column="So far">{now && <Opens {...{ shown, currency, search }} figure={now} />}</td>
      <td data-column="Last week">{before && <Opens {...{ shown, currency, search }} figure={before} />}</td>
      <td data-column="Usual">
        {signal && <Chip tone="act">Signal</Chip>} {standingInWords(shown, currency).words}
      </td>
      <td className={css.spark}>
        <Spark shown={shown} />
      </td>
    </tr>
  )
}

/** A week without anything opens nothing, so it is no link. */
function Opens({ shown, currency, search, figure }: Omit<RowProps, 'isShown'> & { figure: Figure }) {
  if (figure.n === 0) return '–'
  const { large, small } = figureInWords(shown.number, figure, currency)
  return (
    <>
      <Link
        to="/insight/$number"
        params={{ number: shown.number }}
        search={{ ...weekSearchOf(search), week: figure.week }}
        className="link"
        data-number={`${shown.number}-${figure.week}`}
      >
        {large}
      </Link>{' '}
      <small>{small}</small>
    </>
  )
}
