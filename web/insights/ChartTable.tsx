// The points of a chart as a table, newest first: the same as is drawn, for whoever reads better than they see.

import { type Chart, rangeSaid, said, whenSaid } from './chart-figures.ts'
import css from './ChartTable.module.css'

const ruleNames = { beyond: 'beyond the limits', run: 'eight in a row', twoOfThree: 'two of three far out' }

export function ChartTable({ chart }: { chart: Chart }) {
  const isRare = chart.unit === 'days'
  return (
    <details className={css.details}>
      <summary>As a table</summary>
      <table>
        <caption className="only-heard">{chart.title}, newest first</caption>
        <thead>
          <tr>
            <th scope="col">{isRare ? 'Until' : 'Week'}</th>
            <th scope="col">Value</th>
            {!isRare && <th scope="col">Of</th>}
            <th scope="col">Usual</th>
            <th scope="col">Signal</th>
          </tr>
        </thead>
        <tbody>
          {chart.points.toReversed().map((point) => (
            <tr key={point.at} data-signal={point.rules.length > 0 || undefined}>
              <th scope="row">
                {whenSaid(point, isRare)}
                {point.isRunning && ', so far'}
              </th>
              <td>{point.value === null ? '–' : said(chart, point.value)}</td>
              {!isRare && <td>{point.numerator === null ? point.n : `${point.numerator} of ${point.n}`}</td>}
              <td>{point.low === null || point.high === null ? '–' : rangeSaid(chart, { low: point.low, high: point.high })}</td>
              <td>{point.rules.map((rule) => ruleNames[rule]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
