// What the coach found in the subject of a letter, beneath its field: nothing can be underlined there, so the words are said.

import type { Mark } from '#core/coach/finder.ts'
import { quoted, weights } from './findings.ts'
import { WeightMark } from './WeightMark.tsx'
import css from './InSubject.module.css'

export function InSubject({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark) => (
    <p key={mark.rule + mark.start} className={css.said} data-weight={mark.severity}>
      <WeightMark weight={mark.severity} />
      <span>
        <b>{weights[mark.severity]} in the subject:</b> {mark.title}, {quoted(mark)}.{' '}
        <a href={`/guide/coach/${mark.rule}`} target="_blank" rel="noreferrer" aria-label={`Why? ${mark.title}`}>
          Why?
        </a>
      </span>
    </p>
  ))
}
