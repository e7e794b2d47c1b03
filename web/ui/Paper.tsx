// The frame of a page for somebody who is not signed in: the mark, a title, one column. Within the shell, whose part is the main one already,
// it is no main part of its own.

import { createContext, type ReactNode, useContext } from 'react'
import { words } from '#web/platform/words.ts'
import { Logo } from './Logo.tsx'
import css from './Paper.module.css'

/** True beneath the shell. */
export const InShell = createContext(false)

export function Paper({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const Ground = useContext(InShell) ? 'div' : 'main'
  return (
    <Ground className={css.ground}>
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
    </Ground>
  )
}
