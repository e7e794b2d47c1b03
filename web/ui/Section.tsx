// A part of a page with its name, a line why it is there, and what can be done with it at the right.

import type { ReactNode } from 'react'
import css from './Section.module.css'

export function Section({ title, lead, acts, children }: { title: string; lead?: ReactNode; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title}>
      <header className={css.header}>
        <div>
          <h2>{title}</h2>
          {lead && <p>{lead}</p>}
        </div>
        {acts}
      </header>
      {children}
    </section>
  )
}
