// What becomes a promise once the letter is sent, each with its time in words. Where a time may mean more than one, the chip asks;
// whoever writes has the last word, also on whether it is a promise at all.

import { onceEach, type Settled } from '#core/coach/answered.ts'
import type { SaidPromise } from '#core/coach/promises.ts'
import type { Instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf, timeOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { useQuestion } from './questions.ts'
import css from './PromiseChips.module.css'

type Props = {
  promises: readonly Settled<SaidPromise>[]
  /** Where the letter's times are meant: the brand's. */
  zone: string
  /** By when it is; null: it is no promise; undefined: nothing is said of it any more. */
  onSay: (promise: SaidPromise, at: Instant | null | undefined) => void
}

export function PromiseChips({ promises: said, ...about }: Props) {
  // What is said twice is promised once.
  const promises = onceEach(said.map((one) => ({ ...one, what: `${one.state} ${one.promise.what}` })))
  const asked = promises.filter(({ state }) => state === 'asked').length
  return (
    <div className={promises.length > 0 ? css.chips : undefined}>
      <p role="status" className="only-heard">
        {asked > 0 ? `${asked === 1 ? 'A time in the letter' : `${asked} times in the letter`} can mean two. ${unanswered}` : ''}
      </p>
      {promises.map((one) => (
        <PromiseChip key={one.promise.start} settled={one} {...about} />
      ))}
    </div>
  )
}

const unanswered = 'Sent without an answer, nobody is reminded.'

type ChipProps = { settled: Settled<SaidPromise> } & Pick<Props, 'zone' | 'onSay'>

function PromiseChip({ settled: { promise, state, due }, zone, onSay }: ChipProps) {
  const now = useNow(60_000)
  const words = `“${promise.words.trim()}”`
  const what = promise.what.charAt(0).toUpperCase() + promise.what.slice(1)
  const said = (at: Instant) => dueWords(at, now, zone)
  const choices = state === 'asked' ? promise.choices : []
  useActs(
    [
      ...choices.map((at) => ({ label: `${words} is ${said(at)}`, run: () => onSay(promise, at) })),
      state === 'none'
        ? { label: `${words} is a promise`, run: () => onSay(promise, undefined) }
        : { label: `${words} is no promise`, run: () => onSay(promise, null) },
    ],
    { scope: 'part' },
  )
  if (state === 'asked')
    return (
      <div className={css.asks} role="group" aria-label={`When is ${words}?`}>
        <p>
          {`${what}. `}
          <Question promise={promise} now={now} zone={zone} /> {unanswered}
        </p>
        <div>
          {choices.map((at) => (
            <Button key={at} small onClick={() => onSay(promise, at)}>
              {said(at)}
            </Button>
          ))}
          <Button small look="quiet" onClick={() => onSay(promise, null)}>
            No promise
          </Button>
        </div>
      </div>
    )
  return (
    <div className={css.chip} data-none={state === 'none' || undefined}>
      <i aria-hidden="true" />
      <span>{state === 'none' ? `No promise: ${words}` : `Promise, once sent: ${what}, by ${said(due)}`}</span>
      <Button small look="quiet" onClick={() => onSay(promise, state === 'none' ? undefined : null)}>
        {state === 'none' ? 'It is one' : 'It is none'}
      </Button>
    </div>
  )
}

function Question({ promise, now, zone }: { promise: SaidPromise; now: Instant; zone: string }) {
  return useQuestion(promise, now, zone) ?? `When is “${promise.words.trim()}”?`
}

/** In the brand's time, as the letter says it; for someone elsewhere, also in theirs. */
function dueWords(due: Instant, now: Instant, zone: string): string {
  const said = `${dayOf(due, now, zone)}, ${timeOf(due, zone)}`
  return timeOf(due) === timeOf(due, zone) ? said : `${said} (${timeOf(due)} where you are)`
}
