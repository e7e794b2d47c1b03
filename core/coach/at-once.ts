// What a letter in English opens with. The rest, a third of it all, is `in-full.ts`: a composer fetches it for the first letter that may tell a
// time, a sum or a deed done, or when somebody unfolds the components of an apology.

import type { Reads } from './coach-by.ts'
import { finders } from './finders.ts'
import { letters } from './languages/en/letters.ts'
import type { TimesSaid } from './times-said.ts'

const none: TimesSaid = { promises: [], gone: [], isAny: () => false }

/** For a letter that tells no time, no sum and nothing done (`languages/en/read-at-once.ts`). */
export const atOnce: Reads = { language: letters, finders, times: () => none, components: () => null }

/** For one that may, while what reads it is not there. */
export const withoutTimes: Reads = { ...atOnce, times: () => null }
