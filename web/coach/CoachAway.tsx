// What the coach reads with could not be fetched, or the part of it with which a letter is read in full: said where it would advise, since its
// silence is no praise.

import css from './CoachAway.module.css'

const missing = {
  all: 'The coach could not be fetched. You can go on without it.',
  rest: 'A part of the coach could not be fetched. Promises, amounts, who owns it and what makes an apology work are not told.',
}

export function CoachAway({ of, onAgain }: { of: keyof typeof missing; onAgain: () => void }) {
  return (
    <p role="status" className={css.away}>
      {missing[of]}{' '}
      <button type="button" onClick={onAgain}>
        Fetch it again
      </button>
      . If it stays away, load the page again: what you wrote is kept.
    </p>
  )
}
