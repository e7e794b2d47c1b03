// The words are in a language that the coach does not read: said where it would advise, since its silence is no praise.

import css from './CoachAway.module.css'

/** `asksForParts`: these words may be the apology, and nobody but the writer can tell. */
export function CoachForeign({ asksForParts = false }: { asksForParts?: boolean }) {
  return (
    <p role="status" className={css.away}>
      The coach does not read this language. That it says nothing tells you nothing about these words.
      {asksForParts && ' When they are the apology, send them, and then log the step.'}
    </p>
  )
}
