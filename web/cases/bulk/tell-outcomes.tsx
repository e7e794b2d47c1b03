// Says at the edge of the screen what was not done, and why. It stays until it is closed: there is something to read.

import { notifications } from '@mantine/notifications'
import { notify } from '#web/platform/notices.ts'
import { words } from '#web/platform/words.ts'
import { casesInWords, doneIn, type Names, type Outcome, restOf } from './outcome-words.ts'
import css from './Outcomes.module.css'

const id = 'outcomes'

/** `done`: the sentence for what was done; said elsewhere when undefined. */
export function tellOutcomes(outcomes: readonly Outcome[], names: Names, done?: string): void {
  notifications.hide(id)
  const rest = restOf(outcomes, names)
  if (rest.length === 0) return done === undefined ? undefined : notify(done)
  const count = outcomes.length - doneIn(outcomes)
  notifications.show({
    id,
    autoClose: false,
    withBorder: true,
    title: `${done === undefined ? '' : `${done} `}${casesInWords(count)} ${count === 1 ? 'stays as it was' : 'stay as they were'}`,
    closeButtonProps: { 'aria-label': words.close },
    message: (
      <ul className={css.rest}>
        {rest.map(({ sentence, names: whose }) => (
          <li key={sentence}>
            <b>{whose.join(', ')}</b>: {sentence}
          </li>
        ))}
      </ul>
    ),
  })
}
