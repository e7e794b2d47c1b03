// What a promise asks of the writer where its time can mean more than one; null where it is sure.

import { questionFor } from '#core/time/said/question.ts'
import type { About } from './about.ts'
import type { SaidPromise } from './promises.ts'

export type AskedPromise = SaidPromise & { question: string | null }

export function asked(promise: SaidPromise, { now, calendar }: Pick<About, 'now' | 'calendar'>): AskedPromise {
  return { ...promise, question: promise.sure ? null : questionFor(promise.words, promise, now, calendar?.zone ?? 'UTC') }
}

/** A promise as programs are told it. */
export type PromiseTold = Pick<AskedPromise, 'start' | 'end' | 'words' | 'what' | 'due' | 'sure' | 'question' | 'choices'>

export function promiseTold({ start, end, words, what, due, sure, question, choices }: AskedPromise): PromiseTold {
  return { start, end, words: words.trim(), what, due, sure, question, choices }
}
