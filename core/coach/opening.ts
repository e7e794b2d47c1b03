// What a letter in English opens with, so that its first words are read before the rest is there: what tells times, sums, deeds and the components
// of an apology (`in-full.ts`), and the wide shapes that only a whole reading may use. A composer fetches it with the first words.

import type { Reads } from './coach-by.ts'
import { finders } from './finders.ts'
import { letters } from './languages/en/letters.ts'

/** Nothing is found with it that is not found in full. */
export const opening: Reads = { language: letters, finders, times: () => null, components: () => null }
