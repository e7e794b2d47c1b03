// What the coach reads a language or a note with could not be fetched: said where it would advise, since its silence is no praise.

import css from './CoachAway.module.css'

export function CoachAway({ onAgain }: { onAgain: () => void }) {
  return (
    <p role="status" className={css.away}>
      The coach could not be fetched. You can go on without it.{' '}
      <button type="button" onClick={onAgain}>
        Fetch it again
      </button>
      . If it stays away, load the page again: what you wrote is kept.
    </p>
  )
}
