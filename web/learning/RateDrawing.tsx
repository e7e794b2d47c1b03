// The rate since, against the rate before: where it is, where it may be, and how far it was asked to fall. The sentence beside it says the same.

import type { Check } from './cause.ts'
import css from './RateDrawing.module.css'

/** Twice the old rate is as far as the drawing goes. */
const furthest = 2

export function RateDrawing({ check }: { check: Check }) {
  if (check.ratio === null || check.interval === null) return null
  const place = (ratio: number) => `${(100 * Math.min(Math.max(ratio, 0), furthest)) / furthest}%`
  const [low, high] = [check.interval.low, Math.min(check.interval.high ?? furthest, furthest)]
  return (
    <div className={css.drawing} data-outcome={check.outcome ?? 'waiting'} aria-hidden="true">
      <div className={css.track}>
        <i className={css.band} style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
        <i className={css.asked} style={{ left: place(check.mostLeft) }} />
        <i className={css.before} style={{ left: place(1) }} />
        <i className={css.since} style={{ left: place(check.ratio) }} />
      </div>
      <div className={css.names}>
        <span style={{ left: place(0) }}>none</span>
        {check.mostLeft < 0.9 && <span style={{ left: place(check.mostLeft) }}>asked</span>}
        <span style={{ left: place(1) }}>as before</span>
      </div>
    </div>
  )
}
