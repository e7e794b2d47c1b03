// One quiet line under the head of a desk that asks for attention before anything is written; at its end what one can do about it.

import type { ReactNode } from 'react'
import css from './AttentionLine.module.css'

type Props = { lead: string; words: string; children?: ReactNode }

export function AttentionLine({ lead, words, children }: Props) {
  return (
    <div className={css.line} role="note">
      <p>
        <b>{lead}</b> <span>{words}</span>
      </p>
      {children}
    </div>
  )
}
