// A time in the letter that may mean more than one and was not answered: said before it is sent, and nothing is held up by it.

import type { Settled } from '#core/coach/answered.ts'
import type { AskedPromise } from '#core/coach/questions.ts'
import { Button } from '#web/ui/Button.tsx'
import css from './PromiseChips.module.css'

export function OpenTimes({ promises, onAnswer }: { promises: readonly Settled<AskedPromise>[]; onAnswer: () => void }) {
  const asked = promises.filter(({ state }) => state === 'asked')
  const [one] = asked
  const question = asked.length === 1 && one ? `When is “${one.promise.words.trim()}”?` : `${asked.length} times can mean two.`
  return (
    <div role="status">
      {one && (
        <p className={css.open}>
          <span>{`${question} Sent like this, nobody is reminded.`}</span>
          <Button small look="quiet" onClick={onAnswer}>
            Answer
          </Button>
        </p>
      )}
    </div>
  )
}
