// A card of insight: what it is about, one line more, what can be done with it at the right, and what it comes to at the foot.

import type { ReactNode } from 'react'
import css from './Panel.module.css'

type Props = { id: string; title: string; lead?: ReactNode; acts?: ReactNode; foot?: ReactNode; isFormer?: boolean; children: ReactNode }

export function Panel({ id, title, lead, acts, foot, isFormer = false, children }: Props) {
  return (
    <section className={css.panel} aria-labelledby={id} aria-busy={isFormer || undefined}>
      <header>
        <h2 id={id}>{title}</h2>
        {acts && <div className={css.acts}>{acts}</div>}
      </header>
      {lead && <p className={css.lead}>{lead}</p>}
      <div className={css.body}>{children}</div>
      {foot && <div className={css.foot}>{foot}</div>}
    </section>
  )
}
