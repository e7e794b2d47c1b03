// A number by week: grey for the ordinary, the usual range as a band, blue only for a signal. The week that still runs is an open dot.
// The same is told as words and as a table beside it, so to readers the drawing is one sentence.

import { mondayOf } from '#core/stats/week.ts'
import { figureInWords, usualInWords, valueInWords } from '#core/insights/figure-words.ts'
import type { Shown } from './figure-words.ts'
import { box, plotOf, type Point, tooEarly } from './plot.ts'
import css from './WeekChart.module.css'

export function WeekChart({ shown, currency }: { shown: Shown; currency: string }) {
  const { lines, points, band, most } = plotOf(shown)
  const early = tooEarly(shown)
  const first = shown.weeks[0]
  const last = shown.weeks.at(-1)
  if (early !== null || first === undefined || last === undefined) return <p className={css.none}>{early}</p>
  const said = `${shown.title} by week, ${shown.weeks.length} weeks. This week ${figureInWords(shown.number, last, currency).large}. ${usualInWords(shown, currency)}`
  return (
    <div className={css.chart}>
      <p aria-hidden="true">{valueInWords(shown.number, most, currency)}</p>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={said}>
        {band && <rect className={css.band} x={box.left} width={box.right - box.left} y={band.y} height={band.height} />}
        {band && <line className={css.mean} x1={box.left} x2={box.right} y1={band.mean} y2={band.mean} />}
        <line className={css.ground} x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
        {lines.map((line) => (
          <polyline key={line} className={css.line} points={line} />
        ))}
        {points.map((point) => (
          <Dot key={point.week} point={point} />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{dayAndMonth(first.week)}</span>
        <span>this week, so far</span>
      </p>
    </div>
  )
}

function Dot({ point: { x, y, look } }: { point: Point }) {
  return <circle className={css.dot} data-look={look} cx={x} cy={y} r={look === 'usual' ? 2.5 : 4} />
}

/** "8 Sep" */
function dayAndMonth(week: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(mondayOf(week)))
}
