// Says at the edge of the screen what was not done, and why. It stays until it is closed: there is something to read.

import { notifications } from '@mantine/notifications'
import { notify } from '#web/platform/notices.ts'
import { words } from '#web/platform/words.ts'
import { casesInWords, countOf, type Names, type Outcome, restOf } from './outcome-words.ts'
import css from './Outcomes.module.css'

const id = 'outcomes'

/** `done`: the sentence for what was done; '' when it is said elsewhere. */
export function tellOutcomes(outcomes: readonly Outcome[], names: Names, done: string): void {
  notifications.hide(id)
  const rest = restOf(outcomes, names)
  if (done !== '') notify(done)
  if (rest.length === 0) return
  const count = countOf(outcomes, 'refused')
  notifications.show({
    id,
    autoClose: false,
    withBorder: true,
    title: `${casesInWords(count)} ${count === 1 ? 'stays as it is' : 'stay as they are'}`,
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
