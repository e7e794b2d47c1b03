// What an unsure time asks: fetched with the first letter that has one.

import { useEffect } from 'react'
import type { SaidPromise } from '#core/coach/promises.ts'
import type { Instant } from '#core/time/instant.ts'
import { fetchedOnce } from './fetched.ts'

const questions = fetchedOnce(() => import('#core/time/said/question.ts'))

/** Null until it is there. */
export function useQuestion(promise: SaidPromise, now: Instant, zone: string): string | null {
  useEffect(() => questions.want(), [])
  return questions.use().it?.questionFor(promise.words, promise, now, zone) ?? null
}
