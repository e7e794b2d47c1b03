// Does the letter say something that is this customer's alone? It shares telling words with the crux or with what they wrote.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { apologiesIn } from './apologies.ts'
import type { Draft, Sentence, Span } from './draft.ts'

/** Words of the crux that a sentence must share before it says the crux back. */
const enough = 2

/** The first sentence that says the crux back, or null. */
export function echoOfCrux(draft: Draft, about: About): Sentence | null {
  const stems = stemsOf(about.crux ?? '', draft.language.reading)
  const wanted = Math.min(enough, stems.size)
  if (wanted === 0) return null
  return draft.sentences.find((sentence) => shared(sentence, stems, draft.language.reading) >= wanted) ?? null
}

/** Whether the letter names something of theirs: a telling word they used, or what it is sorry for; null when nothing is known of what they said. */
export function namesTheirs(draft: Draft, about: About): boolean | null {
  return tellingOf(about, draft.language.reading).length === 0 ? null : placeOfTheirs(draft, about) !== null
}

/** Where the letter first names something of theirs; null when it does not, or when nothing is known of what they said. */
export function placeOfTheirs(draft: Draft, about: About): Span | null {
  const { reading } = draft.language
  const theirs = tellingOf(about, reading)
  if (theirs.length === 0) return null
  const named = apologiesIn(draft).find(({ kind, shape }) => kind === 'full' || shape === 'you will')
  if (named) return named
  const matters = new Set(theirs.flatMap((stem) => mattersOf(reading).get(stem) ?? []))
  const isTheirs = (stem: string) =>
    mattersOf(reading)
      .get(stem)
      ?.some((matter) => matters.has(matter)) || theirs.some((their) => isAlike(stem, their))
  for (const sentence of draft.sentences) {
    if (reading.greeting.test(sentence.text)) continue
    const isForm = reading.dataAsked.test(sentence.text)
    for (const [place, { at, lower }] of sentence.words.entries())
      if (
        tells(lower, reading) &&
        isTheirs(stemOf(lower, reading)) &&
        (!isForm || reading.pointing.has(sentence.words[place - 1]?.lower ?? ''))
      )
        return { start: sentence.start + at, end: sentence.start + at + lower.length }
  }
  return null
}

/** What they said, in the stems that tell one customer from another. */
function tellingOf({ crux, customerWords }: About, reading: ReadingWords): string[] {
  const said = wordsIn(`${crux ?? ''} ${customerWords}`).filter((word) => tells(word, reading))
  return [...new Set(said.map((word) => stemOf(word, reading)))]
}

const known = new WeakMap<ReadingWords, Map<string, number[]>>()

/** Which matters a word stands for: a train that ran late is also a departure. */
function mattersOf(reading: ReadingWords): Map<string, number[]> {
  const ready = known.get(reading)
  if (ready) return ready
  const matters = new Map<string, number[]>()
  for (const [matter, words] of reading.sameThings.entries())
    for (const stem of [...stemsOf(words, reading), ...words.split(' ').map((word) => word.replace(/e$/, ''))])
      matters.set(stem, [...(matters.get(stem) ?? []), matter])
  known.set(reading, matters)
  return matters
}

/** The same word in another form: a long common beginning, and short ends. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= 4 && same >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - same <= 4
}

function shared(sentence: Sentence, stems: ReadonlySet<string>, reading: ReadingWords): number {
  const said = new Set(sentence.words.flatMap(({ lower }) => (isSmall(lower, reading) ? [] : stemOf(lower, reading))))
  return [...said].filter((stem) => stems.has(stem)).length
}

function stemsOf(text: string, reading: ReadingWords): Set<string> {
  return new Set(wordsIn(text).flatMap((word) => (isSmall(word, reading) ? [] : stemOf(word, reading))))
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
}

/** A word that not every letter has. Small words are compared as they are written: an evening is no form of "even". */
function tells(word: string, reading: ReadingWords): boolean {
  return !isSmall(word, reading) && !reading.commonWords.has(word) && !commonStemsOf(reading).has(stemOf(word, reading))
}

function isSmall(word: string, { smallWords }: ReadingWords): boolean {
  return word.length <= 2 || smallWords.has(word)
}

/** Without its ending, and without the letter that was doubled before it: cutting, cut. */
function stemOf(word: string, { ending }: ReadingWords): string {
  return word
    .replace(/'s$/, '')
    .replace(ending, '')
    .replace(/(\p{L})\1$/u, '$1')
}

const commonStems = new WeakMap<ReadingWords, ReadonlySet<string>>()

function commonStemsOf(reading: ReadingWords): ReadonlySet<string> {
  const ready = commonStems.get(reading)
  if (ready) return ready
  const stems = new Set([...reading.commonWords].map((word) => stemOf(word, reading)))
  commonStems.set(reading, stems)
  return stems
}
