// One quiet line under the head of a desk that suggests something: what, what can be said to it, and beneath it more for who asks.

import type { ReactNode } from 'react'
import css from './SuggestionLine.module.css'

type Props = { label: string; said: ReactNode; acts: ReactNode; children?: ReactNode }

export function SuggestionLine({ label, said, acts, children }: Props) {
  return (
    <section className={css.line} aria-label={label}>
      <div className={css.head}>
        <div className={css.said}>{said}</div>
        {acts && <div className={css.acts}>{acts}</div>}
      </div>
      {children}
    </section>
  )
}
