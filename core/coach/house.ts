// The rules of a house: how one change makes the next style of letters out of the one before. Pure; kept as versions.

import type { HousePhrase, HouseStyle } from './about.ts'
import { straight } from './draft.ts'
import type { Severity } from './severity.ts'
import { wordsAt } from './words-at.ts'

export const plainStyle: HouseStyle = { rules: {}, phrases: [] }
/** More would be a list that nobody keeps in mind, and the coach looks for each at every stroke. */
export const mostPhrases = 200

/** `weight` null: as it comes. */
export function weighed({ rules, phrases }: HouseStyle, rule: string, weight: Severity | 'off' | null): HouseStyle {
  const { [rule]: _before, ...others } = rules
  return { rules: weight === null ? others : { ...others, [rule]: weight }, phrases }
}

/** Put in, or in the place of the one with its id. */
export function withPhrase({ rules, phrases }: HouseStyle, phrase: HousePhrase): HouseStyle {
  const isThere = phrases.some(({ id }) => id === phrase.id)
  return { rules, phrases: isThere ? phrases.map((one) => (one.id === phrase.id ? phrase : one)) : [...phrases, phrase] }
}

export function withoutPhrase({ rules, phrases }: HouseStyle, id: string): HouseStyle {
  return { rules, phrases: phrases.filter((one) => one.id !== id) }
}

/** The same words are there once, however they are written. */
export function sameWords({ phrases }: HouseStyle, { id, words }: Pick<HousePhrase, 'words'> & { id?: string }): HousePhrase | undefined {
  const folded = (said: string) => straight(withSingleSpaces(said)).toLowerCase()
  return phrases.find((one) => one.id !== id && folded(one.words) === folded(words))
}

/** As they stand in a letter, where nobody sees a second space and nobody writes one. */
export function withSingleSpaces(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}

/** Why an example does not show what the phrase is about; null when both do, or are left out. */
export function exampleFault({ words, poor, good }: HousePhrase): { field: 'poor' | 'good'; sentence: string } | null {
  const holds = (text: string) => wordsAt(straight(text), straight(words), 'any case').length > 0
  if (poor && !holds(poor)) return { field: 'poor', sentence: `The coach does not find “${words}” in this example.` }
  if (good && holds(good)) return { field: 'good', sentence: `“${words}” stands in this example as well.` }
  return null
}
