// What a letter says of times, for whoever reads it for something else: most rules need no more than that. It comes with the reader, because
// whoever writes has no need of what reads times before one is written.

import type { About } from './about.ts'
import { timesIn } from './commitments.ts'
import type { Draft } from './draft.ts'
import { promisesIn, promisesTooLate, type SaidPromise } from './promises.ts'

/** `gone`: promises for a time that has passed. `isAny`: a time is said, whoever owes it. */
export type TimesSaid = { promises: SaidPromise[]; gone: SaidPromise[]; isAny(): boolean }

/** Null while the rest of what reads is not there: then nothing is found that hangs on it. */
export type ReadsTimes = (draft: Draft, about: About) => TimesSaid | null

export const timesSaid: ReadsTimes = (draft, about) => ({
  promises: promisesIn(draft, about),
  gone: promisesTooLate(draft, about),
  isAny: () => draft.sentences.some((sentence) => timesIn(draft, sentence).length > 0),
})
