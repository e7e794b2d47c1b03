// What the writer says of promises in a letter: kept with its draft, put into its words where that makes them clear, and sent with it.

import type { RefObject } from 'react'
import { type Answered, stillAbout, withAnswer } from '#core/coach/answered.ts'
import type { SaidPromise } from '#core/coach/promises.ts'
import type { Instant } from '#core/time/instant.ts'
import { now } from '#web/platform/clock.ts'
import { clearWords } from './clear-words.ts'
import type { Place, Reading } from './use-reading.ts'

type Written = { body: string; promises: readonly Answered[] }
type Props = {
  reading: Pick<Reading, 'readNow' | 'language'>
  draft: { written: Written; write: (part: Partial<Written>) => void }
  place: RefObject<Place | null>
  zone: string
}

export function useAnswers({ reading, draft: { written, write }, place, zone }: Props) {
  /** Answers about words that were struck out go with them. */
  const within = (body: string) =>
    stillAbout(written.promises, reading.readNow(body).promises).filter(({ at }) => at === null || at > now())

  /** Where it is by now: somebody may have written above it since it was read. */
  function asItStands(promise: SaidPromise): SaidPromise | undefined {
    if (written.body.slice(promise.start, promise.end) === promise.words) return promise
    return reading.readNow(written.body).promises.find(({ words, what }) => words === promise.words && what === promise.what)
  }
  function say(said: SaidPromise, at: Instant | null | undefined): void {
    const promise = asItStands(said)
    if (promise === undefined) return
    const clear = at ? clearWords(promise, at, reading.language, zone) : promise.words
    const body = written.body.slice(0, promise.start) + clear + written.body.slice(promise.end)
    const read = reading.readNow(body).promises
    // As the coach will read it once the clear words stand there.
    const meant = read.find(({ start, end }) => start < promise.start + clear.length && end > promise.start) ?? { ...promise, words: clear }
    write({ promises: stillAbout(withAnswer(written.promises, meant, at), [...read, meant]) })
    if (clear !== promise.words) place.current?.replace(promise.start, promise.end, clear)
    place.current?.focus()
  }
  return { within, say }
}
