// The head of a section in the right column: its name, and at the right a quiet verb with its key or a word about it.

import { Kbd } from '#web/ui/Kbd.tsx'
import css from './Options.module.css'

export function SectionHead({
  title,
  verb,
  keys,
  onDo,
  meta,
}: {
  title: string
  verb?: string
  keys?: string
  onDo?: () => void
  meta?: string
}) {
  return (
    <h2 className={css.head}>
      {title}
      {meta && <span>{meta}</span>}
      {verb && (
        <button type="button" onClick={onDo} aria-keyshortcuts={keys}>
          {verb} {keys && <Kbd keys={keys} />}
        </button>
      )}
    </h2>
  )
}
