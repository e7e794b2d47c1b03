// What becomes a promise once the letter is sent, each with its time in words. Where a time may mean more than one, the chip asks,
// and the answer is put into the letter, so that the customer reads the same.

import type { SaidPromise } from '#core/coach/promises.ts'
import type { Instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf, timeOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { clearWords } from './clear-words.ts'
import css from './PromiseChips.module.css'

/** What a chip asks; a promise without a question is sure. */
export type Asking = SaidPromise & { sure?: boolean; question?: string | null; choices?: readonly Instant[]; by?: string }

type Props = {
  promises: readonly Asking[]
  /** Where the letter's times are meant: the brand's. */
  zone: string
  language: string
  /** Times that the writer has said are meant, as "words: instant". */
  meant: ReadonlySet<string>
  onMean: (promise: Asking, due: Instant, words: string) => void
}

export function PromiseChips({ promises, zone, language, meant, onMean }: Props) {
  const now = useNow(60_000)
  return promises.map((promise) => {
    const isAsked = promise.sure === false && !meant.has(meaningOf(promise.words, promise.due))
    const said = (due: Instant) => dueWords(due, now, zone)
    if (!isAsked)
      return (
        <p key={promise.start} className={css.chip} title={promise.what}>
          <i aria-hidden="true" />
          Promise, once sent: {said(promise.due)}
        </p>
      )
    return (
      <div key={promise.start} className={css.asks} role="group" aria-label={`When is “${promise.words.trim()}”?`}>
        <p>When is “{promise.words.trim()}”? It becomes a promise once that is clear.</p>
        <div>
          {(promise.choices ?? [promise.due]).map((due) => (
            <Button key={due} small onClick={() => onMean(promise, due, clearWords(promise, due, language, zone))}>
              {said(due)}
            </Button>
          ))}
        </div>
      </div>
    )
  })
}

export function meaningOf(words: string, due: Instant): string {
  return `${words.trim()}: ${due}`
}

/** In the brand's time, as the letter says it; for someone elsewhere, also in theirs. */
function dueWords(due: Instant, now: Instant, zone: string): string {
  const said = `${dayOf(due, now, zone)}, ${timeOf(due, zone)}`
  return timeOf(due) === timeOf(due, zone) ? said : `${said} (${timeOf(due)} where you are)`
}
