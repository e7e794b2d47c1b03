// The weeks of a number as one small line: grey for the ordinary, blue for a signal. The row says the same in words, so readers skip it.

import type { Shown } from './figure-words.ts'
import { box, plotOf } from './plot.ts'
import css from './Spark.module.css'

export function Spark({ shown }: { shown: Shown }) {
  const { lines, points, band } = plotOf(shown)
  if (points.length < 2) return null
  return (
    <svg className={css.spark} viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
      {band && <rect className={css.band} x={box.left} width={box.right - box.left} y={band.y} height={band.height} />}
      {lines.map((line) => (
        <polyline key={line} className={css.line} points={line} />
      ))}
      {points
        .filter(({ look }) => look === 'signal')
        .map(({ week, x, y }) => (
          <path key={week} className={css.signal} d={`M${x},${y}h0.01`} />
        ))}
    </svg>
  )
}
