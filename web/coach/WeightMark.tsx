// How much a finding weighs, as a shape: a filled square on its corner, a ring, a dashed line. A word beside it says the same.

import css from './WeightMark.module.css'

export function WeightMark({ weight }: { weight: 'must-fix' | 'warning' | 'hint' }) {
  return <i className={css.mark} data-weight={weight} aria-hidden="true" />
}
