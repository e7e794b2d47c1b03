// One of several, each a whole line to press: `children` are labels that hold a radio, words in a span, and what belongs to them.

import type { ReactNode } from 'react'
import css from './LineChoices.module.css'

/** `scrolls`: there may be more than have room. The chosen label says `data-chosen`. */
export function LineChoices({ legend, scrolls = false, children }: { legend: string; scrolls?: boolean; children: ReactNode }) {
  return (
    <fieldset className={css.choices} data-scrolls={scrolls || undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
