// What the coach reads with could not be fetched, or that part of it which tells times and sums: said where it would advise, since its silence
// is no praise.

import css from './CoachAway.module.css'

const missing = {
  all: 'The coach could not be fetched. You can go on without it.',
  times: 'What tells times and amounts could not be fetched, so promises are not shown.',
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
