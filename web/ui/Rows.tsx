// Lines of a list: what each is called, with a word beneath it, and at the right what belongs to it. Where the name is a link, it leads there.

import type { ReactNode } from 'react'
import css from './Rows.module.css'

/** `children` are its `li`: first the name, with its word in a `small`. `ordered`: their order says something. */
export function Rows({ ordered = false, children }: { ordered?: boolean; children: ReactNode }) {
  const List = ordered ? 'ol' : 'ul'
  return <List className={css.rows}>{children}</List>
}

/** At the right of a line, with a word beneath it in a `small`; where there is no room, beneath the name. */
export function RowEnd({ children }: { children: ReactNode }) {
  return <span className={css.end}>{children}</span>
}
