// What there is, line by line: words at the left with terms beneath, and what can be done at the right (on a phone below). What was retired is folded
// away under the same lines, with how many there are.

import type { ReactNode } from 'react'
import css from './Lines.module.css'

export function Lines({ children }: { children: ReactNode }) {
  return <ul className={css.list}>{children}</ul>
}

export function Line({ acts, children }: { acts?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <div>{children}</div>
      {acts && <span className={css.acts}>{acts}</span>}
    </li>
  )
}

/** Short facts beside each other, each in a span of its own. */
export function Terms({ children }: { children: ReactNode }) {
  return <p className={css.terms}>{children}</p>
}

/** `lead`: what retired means for these. `opened` where they are few and ask for a look. Nothing is shown where nothing was retired. */
export function RetiredLines({
  count,
  lead,
  opened = false,
  children,
}: {
  count: number
  lead: string
  opened?: boolean
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <details className={css.retired} open={opened}>
      <summary>Retired ({count})</summary>
      <p>{lead}</p>
      <Lines>{children}</Lines>
    </details>
  )
}
