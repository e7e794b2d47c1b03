// What might go wrong, in a line: its priority, what it is called with a word beneath, how it is rated, and what can be done with it.

import type { ReactNode } from 'react'
import { Chip } from '#web/ui/Chip.tsx'
import { priorityTitles, priorityTones, type Suggestion } from './entry.ts'
import { Ratings } from './Register.tsx'
import css from './Rated.module.css'

type Props = {
  of: Pick<Suggestion, 'priority' | 'title' | 'severity' | 'occurrence' | 'detection'>
  word: ReactNode
  /** What can be done with it. */
  children: ReactNode
}

export function Rated({ of, word, children }: Props) {
  return (
    <div className={css.rated}>
      <Chip tone={priorityTones[of.priority]}>{priorityTitles[of.priority]}</Chip>
      <span className={css.what}>
        <b>{of.title}</b>
        <small>{word}</small>
      </span>
      <Ratings of={of} />
      <span className={css.act}>{children}</span>
    </div>
  )
}
