// A sentence without what changes from customer to customer: numbers, dates and names give way, so that the same form is counted as one.
// Outside this house only its mark is kept, from which the words cannot be read back.

import { type Draft, oncePerSentence, type Sentence } from './draft.ts'

/** Words that a sentence needs before it can be a form: shorter ones are ordinary speech. */
const least = 5
/** In place of the customer's name. */
const somebody = '@'

/** Lower-case words with one space between; numbers are "#", the customer's name is "@". Null for a sentence too short to be told from ordinary speech. */
export function fingerprint({ words }: Pick<Sentence, 'words'>, customerName = ''): string | null {
  if (words.length < least) return null
  const names = new Set(customerName.toLowerCase().match(/[\p{L}\p{M}'-]+/gu))
  return words.map(({ lower }) => (names.has(lower.replace(/'s$/, '')) ? somebody : /\d/.test(lower) ? '#' : lower)).join(' ')
}

/** The mark of a fingerprint: 53 bits of a hash (cyrb53, public domain), in base 36. */
export function markOf(print: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < print.length; at += 1) {
    const code = print.charCodeAt(at)
    one = Math.imul(one ^ code, 2_654_435_761)
    two = Math.imul(two ^ code, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36)
}

/** The mark of a sentence in this letter, or null where it is a courtesy or too short. `key` stands for the case, and stays the same while it does. */
export function markIn(sentence: Sentence, customerName: string, key: object): string | null {
  if (sentence.courtesy) return null
  return oncePerSentence(sentence, key, () => {
    const print = fingerprint(sentence, customerName)
    return print === null ? null : markOf(print)
  })
}

/** The marks of a letter, each once, in an order that is the same for everybody. */
export function marksIn(draft: Draft, customerName: string): string[] {
  const key = {}
  return [...new Set(draft.sentences.flatMap((sentence) => markIn(sentence, customerName, key) ?? []))].toSorted()
}
