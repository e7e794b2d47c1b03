// Fields of Mantine's beside each other, as many as have room: what is typed stands on one line, whatever is said above or beneath it.

import type { ReactNode } from 'react'
import css from './FieldRow.module.css'

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>
}
