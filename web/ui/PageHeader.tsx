// The head of a page: its name, a line about it, and what can be done here at the right.

import type { ReactNode } from 'react'
import { words } from '#web/platform/words.ts'
import css from './PageHeader.module.css'

export function PageHeader({ title, meta, children }: { title: string; meta?: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.header}>
      <title>{`${title} · ${words.product}`}</title>
      <div className={css.names}>
        <h1>{title}</h1>
        {meta && <div className={css.meta}>{meta}</div>}
      </div>
      {children && <div className={css.acts}>{children}</div>}
    </header>
  )
}
