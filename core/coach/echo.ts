// Does the letter say something that is this customer's alone? It shares telling words with the crux or with what they wrote.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import { keptWith } from '#core/kept-with.ts'
import type { About } from './about.ts'
import { apologiesIn, type Apology, heardBy } from './apologies.ts'
import { matchesOf } from './patterns.ts'
import { type Draft, oncePerSentence, type Sentence, type Span, type Word } from './draft.ts'

/** Whether the letter names something of theirs: a telling word they used, or what it is sorry for; null when nothing is known of what they said. */
export function namesTheirs(draft: Draft, about: About): boolean | null {
  return theirsIn(about, draft.language.reading).telling.length === 0 ? null : placeOfTheirs(draft, about) !== null
}

/** Where the letter first names something of theirs; null when it does not, or when nothing is known of what they said. */
export function placeOfTheirs(draft: Draft, about: About): Span | null {
  const { reading } = draft.language
  const theirs = theirsIn(about, reading)
  if (theirs.telling.length === 0) return null
  const named = apologiesIn(draft).find(
    (apology) => (heardBy(about, apology, draft).kind === 'full' && saysWhat(apology, reading)) || apology.shape === 'you will',
  )
  if (named) return named
  for (const sentence of draft.sentences) {
    const word = oncePerSentence(sentence, theirs, () => wordOfTheirs(sentence, theirs, reading))
    if (word) return { start: sentence.start + word.at, end: sentence.start + word.at + word.lower.length }
  }
  return null
}

/** "I regret the frustration that we caused" owns it, and fits anybody. */
function saysWhat({ sentence, start, end }: Apology, reading: ReadingWords): boolean {
  return sentence.words.some(
    ({ at, lower }) => at >= start - sentence.start && at < end - sentence.start && !lower.includes("'") && tells(lower, reading),
  )
}

/** What they said: the stems of the crux, those of all they said, those that tell one customer from another, and the matters that they stand for. */
type Theirs = {
  of: Pick<About, 'crux' | 'customerWords'>
  crux: ReadonlySet<string>
  said: ReadonlySet<string>
  telling: readonly string[]
  matters: ReadonlySet<number>
}

const lastSaid = new WeakMap<ReadingWords, Theirs>()

/** The same object while they have said the same, so that a sentence can keep what it has of theirs. */
export function theirsIn({ crux, customerWords }: About, reading: ReadingWords): Theirs {
  const before = lastSaid.get(reading)
  if (before?.of.crux === crux && before.of.customerWords === customerWords) return before
  const said = stemsOf(`${crux ?? ''} ${customerWords}`, reading)
  const telling = [...said].filter((stem) => !commonStemsOf(reading).has(stem))
  const matters = new Set([...said].flatMap((stem) => mattersOf(reading).get(stem) ?? []))
  const theirs = { of: { crux, customerWords }, crux: stemsOf(crux ?? '', reading), said, telling, matters }
  lastSaid.set(reading, theirs)
  return theirs
}

function wordOfTheirs(sentence: Sentence, theirs: Theirs, reading: ReadingWords): Word | null {
  const { text, words } = sentence
  if (reading.greeting.test(text)) return null
  const hollow = matchesOf(reading.hollow, text)
  const found = words.find(({ at, lower }, place) => {
    const isHollow = hollow.some(({ index, 0: { length } }) => at >= index && at < index + length)
    if (isHollow && !reading.pointing.has(words[place - 1]?.lower ?? '')) return false
    return formsOf(lower).some((form) => isOfTheirs(form, place, sentence, theirs, reading))
  })
  return found ?? null
}

function isOfTheirs(form: string, place: number, { text, words }: Sentence, theirs: Theirs, reading: ReadingWords): boolean {
  if (!tells(form, reading) && !isTroubled(form, words.slice(Math.max(0, place - 4), place + 4), reading)) return false
  const stem = stemOf(form, reading)
  if (theirs.said.has(stem) || theirs.telling.some((their) => isAlike(stem, their))) return true
  // In a name ("Baggage Service Center") it is no other word for their thing.
  const isName = words.slice(place, place + 2).filter(({ at, lower }) => text[at] !== lower[0]).length === 2
  return !isName && (mattersOf(reading).get(stem) ?? []).some((matter) => theirs.matters.has(matter))
}

/** "Your service issues": a thing of any letter, and what is the matter with it. */
function isTroubled(word: string, beside: readonly Word[], { things, troubles }: ReadingWords): boolean {
  return things.has(word.replace(/s$/, '')) && beside.some(({ lower }) => troubles.has(lower))
}

/** Which matters a word stands for: a train that ran late is also a departure. */
const mattersOf = keptWith((reading: ReadingWords) => {
  const matters = new Map<string, number[]>()
  for (const [matter, words] of reading.sameThings.entries())
    for (const stem of [...stemsOf(words, reading), ...words.split(' ').map((word) => word.replace(/e$/, ''))])
      matters.set(stem, [...(matters.get(stem) ?? []), matter])
  return matters
})

/** The same word in another form: a long common beginning, and short ends. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= 4 && same >= Math.min(a.length, b.length) - 2 && Math.max(a.length, b.length) - same <= 4
}

function stemsOf(text: string, reading: ReadingWords): Set<string> {
  return new Set(wordsIn(text).flatMap((word) => (isSmall(word, reading) ? [] : stemOf(word, reading))))
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{Sc}|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).flatMap(formsOf)
}

/** As it may be written elsewhere: "pre-order" is "preorder", "we'll" two small words, and "KX4417" is "KX 4417". */
function formsOf(word: string): string[] {
  if (/^(?:\p{L}+|\p{Sc})$/u.test(word)) return [word]
  return [...word.split(/n't|['-]/), word.replace(/n?'.*|-/g, ''), ...(word.match(/\d{3,}/g) ?? [])]
}

/** A word that not every letter has. Small words are compared as they are written: an evening is no form of "even". */
function tells(word: string, reading: ReadingWords): boolean {
  return !isSmall(word, reading) && !commonStemsOf(reading).has(stemOf(word, reading))
}

export function isSmall(word: string, { smallWords }: ReadingWords): boolean {
  return (word.length <= 2 && !/^(?:\d\d|\p{Sc})$/u.test(word)) || smallWords.has(word)
}

/** Without its ending, and without the letter that was doubled before it: cutting, cut. */
export function stemOf(word: string, { ending }: ReadingWords): string {
  const short = (word.endsWith("'s") ? word.slice(0, -2) : word).replace(ending, '').replace(/(?<=.{3})e$/, '')
  return short.at(-1) === short.at(-2) ? short.replace(/(\p{L})\1$/u, '$1') : short
}

const commonStemsOf = keptWith(
  (reading: ReadingWords) => new Set([...reading.commonWords, ...reading.things].map((word) => stemOf(word, reading))),
)
