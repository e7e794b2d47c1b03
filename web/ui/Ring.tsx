// A clock: a ring that fills as its time is used, and the time in words beside it. The colour only repeats the words.
// Grey while far, amber inside the warning, red once over; an empty ring while it is paused; a tick when it was met.

import { Icon } from './Icon.tsx'
import css from './Ring.module.css'

export type Standing = 'far' | 'soon' | 'over' | 'paused' | 'met' | 'stopped'

type Props = {
  standing: Standing
  /** Share of the limit that is used: 0 to 1, more when over. */
  used: number
  /** "19 min left", "12 min over", "paused", "17:31" */
  words: string
  /** The second line of a row: which step, or whom we wait for. */
  under?: string
  /** As a chip on its soft ground, where it hangs on a promise. */
  chip?: boolean
}

export function Ring({ standing, used, words, under, chip = false }: Props) {
  return (
    <span className={css.clock} data-standing={standing} data-chip={chip || undefined}>
      {standing === 'met' ? <Icon name="tick" /> : <Circle share={shareDrawn(standing, used)} />}
      <span className={css.words}>
        <b>{words}</b>
        {under && <small>{under}</small>}
      </span>
    </span>
  )
}

/** In hundredths of the ring: full once over, empty while paused, otherwise a hair at least, so that a running clock shows. */
function shareDrawn(standing: Standing, used: number): number {
  if (standing === 'over') return 100
  if (standing === 'paused' || standing === 'stopped') return 0
  return Math.min(100, Math.max(3, used * 100))
}

function Circle({ share }: { share: number }) {
  return (
    <svg className={css.ring} width="16" height="16" viewBox="0 0 16 16" fill="none" strokeWidth="2.5" aria-hidden="true">
      <circle cx="8" cy="8" r="6" stroke="var(--line)" />
      {share > 0 && <circle cx="8" cy="8" r="6" stroke="currentColor" pathLength="100" strokeDasharray={`${share} 100`} />}
    </svg>
  )
}
