// Nothing here: one sentence that is good news or a next step, and the button for that step. No drawing, no confetti.

import type { ReactNode } from 'react'
import css from './Empty.module.css'

export function Empty({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p>{children}</p>
      {next}
    </div>
  )
}
