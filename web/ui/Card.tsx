// A card: what it is about, a word beside it, what can be done with it at the right, one line more, what it holds, and what that comes to.

import { type ReactNode, useId } from 'react'
import css from './Card.module.css'

type Props = {
  /** Two cards without a name may stand beside each other, parted by what they hold. */
  title?: string
  /** The name that is read out, where the title says what changes. */
  label?: string
  note?: ReactNode
  acts?: ReactNode
  lead?: ReactNode
  foot?: ReactNode
  /** Its last thing is a list whose rows have room of their own. */
  rows?: boolean
  /** What it shows is of before, until the new is there. */
  isFormer?: boolean
  /** How it is laid out within. */
  className?: string | undefined
  children?: ReactNode
}

export function Card({ title, label, note, acts, lead, foot, rows = false, isFormer = false, className, children }: Props) {
  const id = useId()
  const name = label === undefined ? { 'aria-labelledby': title === undefined ? undefined : id } : { 'aria-label': label }
  return (
    <section className={css.card} {...name} aria-busy={isFormer || undefined} data-rows={rows || undefined}>
      {title !== undefined && (
        <header>
          <h2 id={id}>{title}</h2>
          {note && <small>{note}</small>}
          {acts && <div className={css.acts}>{acts}</div>}
          {lead && <p>{lead}</p>}
        </header>
      )}
      <div className={className}>{children}</div>
      {foot && <footer>{foot}</footer>}
    </section>
  )
}
