// A sentence without what changes from customer to customer: numbers, dates and names give way, so that the same form is counted as one.

import type { Sentence } from './draft.ts'

/** Words that a sentence needs before it can be a form: shorter ones are ordinary speech. */
const least = 5

/** Lower-case words with one space between; numbers are "#". Null for a sentence too short to be told from ordinary speech. */
export function fingerprint({ words }: Pick<Sentence, 'words'>): string | null {
  return words.length < least ? null : words.map(({ lower }) => (/\d/.test(lower) ? '#' : lower)).join(' ')
}
