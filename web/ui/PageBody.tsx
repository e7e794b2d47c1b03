// The frame of a page of cards. Its header, tabs and dialogs stand in the page as they are; its parts stand beneath each other.

import type { ReactNode } from 'react'
import { words } from '#web/platform/words.ts'
import css from './PageBody.module.css'

export function PageBody({ children }: { children: ReactNode }) {
  return <div className={css.page}>{children}</div>
}

/** `isFormer`: they show what was asked before, until the new is there. */
export function Parts({ isFormer = false, children }: { isFormer?: boolean; children: ReactNode }) {
  return (
    <div className={css.parts} aria-busy={isFormer || undefined}>
      {children}
    </div>
  )
}

/** In place of what has not come yet. */
export function Wait() {
  return <p className={css.wait}>{words.reading}</p>
}
