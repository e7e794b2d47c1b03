// Where a case stands, as small marks: gold for what is mended, blue for the open step, grey for what is ahead.
// The name of the open step stands beneath, so the colours only repeat it.

import css from './StepBar.module.css'

/** One mark a step, in the order of the protocol. `passed`: left out or done out of order, with a reason. */
export type StepMark = 'done' | 'now' | 'ahead' | 'passed'

export function StepBar({ marks, words }: { marks: readonly StepMark[]; words: string }) {
  const done = marks.filter((mark) => mark === 'done' || mark === 'passed').length
  return (
    <span className={css.bar}>
      <span className={css.marks} role="img" aria-label={`${done} of ${marks.length} steps behind us`}>
        {marks.map((mark, place) => (
          <i key={place} data-mark={mark} />
        ))}
      </span>
      <small>{words}</small>
    </span>
  )
}
