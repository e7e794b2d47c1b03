// The frame of a page for somebody who is not signed in: the mark, a title, one column.

import type { ReactNode } from 'react'
import { words } from '#web/platform/words.ts'
import { Logo } from './Logo.tsx'
import css from './Paper.module.css'

export function Paper({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <main className={css.ground}>
      <title>{`${title} · ${words.product}`}</title>
      <div className={css.paper}>
        <div className={css.brand}>
          <Logo />
          {words.product}
        </div>
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  )
}
