// A draft as the coach reads it: sentences and words with their places in the agent's own text.
// Quoted lines, links and the signature are blanked, never cut, so every index still points into what the agent typed.

import type { Language } from '#core/coach/languages/language.ts'
import { keysOf } from '#core/must-hold.ts'
import { type Heard, heardBy, mayStand } from './heard.ts'

/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 code units as editors count. */
export type Span = { start: number; end: number }
/** `at` counts from the start of its sentence. */
export type Word = { at: number; lower: string }
type Reading = {
  text: string
  words: readonly Word[]
  keys: ReadonlySet<string>
  heard: Heard
  courtesy: boolean
  kept: Map<object, unknown>
}
/**
 * `text` is the plain reading: straight apostrophes, single spaces for soft line ends, the same length as the original.
 * `keys` tell which words it has (must-hold.ts), `heard` which shapes have all their words among them (heard.ts). `kept` holds what has been found in this sentence, so that a keystroke elsewhere does not look for it again.
 */
export type Sentence = Span & Reading

export type Draft = {
  text: string
  /** Same length as `text`; quotes, links and signature are spaces, typographic marks are plain ones. */
  plain: string
  language: Language
  sentences: Sentence[]
  paragraphs: Span[]
  hasWords: boolean
}

/** What an earlier reading found, paragraph by paragraph; each reading leaves behind only what it used. */
export type Memory = { paragraphs: Map<string, Placed[]> }
type Placed = Reading & { at: number }

/** A line at least this long (characters) was wrapped by a mail program, so the sentence goes on in the next line. */
const wrappedAt = 55
/** No sentence is longer (characters): text without full stops is cut at a space, so that what is read of one place never grows with the draft. */
const longestSentence = 2000
/** "Sorry for this. please write": a full stop all the same, after a word long enough to be no abbreviation. */
const carelessStop = /(?<=\p{Ll}{4})[.!?] (?=\p{Ll})/gu
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const wordShape = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu
const link = /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi

/** Reads any text whatever; never throws. A text without words has no sentences. With a memory, only what changed is read again. */
export function readDraft(text: string, language: Language, memory: Memory = freshMemory()): Draft {
  const plain = readable(text, language)
  const paragraphs = paragraphsOf(plain)
  const known = memory.paragraphs
  memory.paragraphs = new Map()
  const before = sentencesBefore(known)
  const sentences = paragraphs.flatMap(({ start, end }) => {
    const raw = plain.slice(start, end)
    const read = memory.paragraphs.get(raw) ?? known.get(raw) ?? sentencesOf(raw, language, before)
    memory.paragraphs.set(raw, read)
    return read.map(({ at, ...sentence }) => ({ ...sentence, start: start + at, end: start + at + sentence.text.length }))
  })
  return { text, plain, language, sentences, paragraphs, hasWords: sentences.length > 0 }
}

export function freshMemory(): Memory {
  return { paragraphs: new Map() }
}

/** What `find` says of this sentence, looked for once for each `key`; the answer must not hold places in the draft. */
export function oncePerSentence<T>(sentence: Sentence, key: object, find: () => T): T {
  const before = sentence.kept.get(key)
  if (before !== undefined) return before as T
  const found = find()
  sentence.kept.set(key, found)
  return found
}

/** As `oncePerSentence` for what has places: it is looked for as if the sentence stood alone, and `moved` puts it where the sentence is. */
export function placedOnce<T>(
  sentence: Sentence,
  key: object,
  find: (alone: Sentence) => readonly T[],
  moved: (found: T, sentence: Sentence) => T,
): T[] {
  const found = oncePerSentence(sentence, key, () => find({ ...sentence, start: 0, end: sentence.text.length }))
  return found.length === 0 ? [] : found.map((one) => moved(one, sentence))
}

/** The first sentence that is more than a greeting or a thank-you. */
export function firstBody(draft: Draft): Sentence | null {
  return draft.sentences.find((sentence) => !sentence.courtesy) ?? null
}

/** What is missing has no words of its own: it is marked before this sentence. */
export function placeBefore({ start }: Span): Span {
  return { start, end: start }
}

/** From a comma, colon, semicolon or dash to the next: the part of a sentence that says one thing. */
export function clauseAround(sentence: Sentence, index: number): Span {
  const at = index - sentence.start
  const opening = /^[^]*(?:[,;:]| [-–—]) /.exec(sentence.text.slice(0, at))
  return { start: sentence.start + (opening?.[0].length ?? 0), end: clauseEnd(sentence, index) }
}

/** Where the clause that goes on at `index` ends, without its punctuation. */
export function clauseEnd(sentence: Sentence, index: number): number {
  const rest = sentence.text.slice(index - sentence.start)
  const stop = /\s?[,;:](?=\s|$)|\s[-–—]\s|\s?[.!?]+["')\]]*\s*$/.exec(rest)
  return stop ? index + stop.index : sentence.end
}

function readable(text: string, { reading }: Language): string {
  const plain = straight(text)
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(link, (address) => ' '.repeat(address.length))
  let signed = false
  return plain
    .split('\n')
    .map((line) => {
      signed ||= /^--\s?\r?$/.test(line)
      const leftOut = signed || /^\s*>/.test(line) || reading.quoteOpens.test(line)
      return leftOut ? ' '.repeat(line.length) : line.replace('\r', ' ')
    })
    .join('\n')
}

/** With the quotes and apostrophes of a typewriter. */
export function straight(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"')
}

function paragraphsOf(plain: string): Span[] {
  const found: Span[] = []
  let at = 0
  let start = -1
  let end = 0
  for (const line of plain.split('\n')) {
    if (line.trim() !== '') {
      if (start < 0) start = at
      end = at + line.length
    } else if (start >= 0) {
      found.push({ start, end })
      start = -1
    }
    at += line.length + 1
  }
  if (start >= 0) found.push({ start, end })
  return found
}

/** Sentences of the last reading by their words: of a paragraph that is being typed all others are the same as before. */
function sentencesBefore(known: Memory['paragraphs']): (text: string) => Reading | undefined {
  let byText: Map<string, Reading> | undefined
  return (text) => {
    byText ??= new Map([...known.values()].flat().map((sentence) => [sentence.text, sentence]))
    return byText.get(text)
  }
}

function sentencesOf(paragraph: string, language: Language, before: (text: string) => Reading | undefined): Placed[] {
  const flowing = unwrapped(paragraph)
  const found: Placed[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(flowing)) {
    const end = index + segment.length
    if (end < flowing.length && language.reading.abbreviation.test(flowing.slice(Math.max(start, end - 20), end))) continue
    for (const at of cutsOf(flowing, start, end, language)) {
      const raw = flowing.slice(start, at)
      const text = raw.trim()
      const sentence = before(text) ?? readingOf(text, language)
      if (sentence) found.push({ ...sentence, at: start + raw.indexOf(text) })
      start = at
    }
  }
  return found
}

/** Where a stretch is cut into sentences: after a full stop whose next word goes on small, and where it would grow too long. */
function cutsOf(text: string, start: number, end: number, language: Language): number[] {
  const cuts: number[] = []
  for (const { index, 0: stop } of text.slice(start, end).matchAll(carelessStop)) {
    const at = start + index + stop.length
    if (!language.reading.abbreviation.test(text.slice(Math.max(start, at - 20), at)))
      cuts.push(...shortened(text, cuts.at(-1) ?? start, at), at)
  }
  return [...cuts, ...shortened(text, cuts.at(-1) ?? start, end), end]
}

/** After a space when there is one, never inside a character. */
function shortened(text: string, start: number, end: number): number[] {
  const cuts: number[] = []
  for (let at = start; end - at > longestSentence;) {
    const space = text.slice(at, at + longestSentence).lastIndexOf(' ')
    const wanted = at + (space < 0 ? longestSentence : space + 1)
    const isInside = (text.codePointAt(wanted - 1) ?? 0) > 0xff_ff
    at = isInside ? wanted - 1 : wanted
    cuts.push(at)
  }
  return cuts
}

function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n')
  return lines.map((line, i) => (i === lines.length - 1 ? line : line + (line.trimEnd().length >= wrappedAt ? ' ' : '\n'))).join('')
}

/** Null where there are no words. */
function readingOf(written: string, language: Language): Reading | null {
  const { reading } = language
  const text = narrow(written)
  const words = Array.from(text.matchAll(wordShape), (match) => ({ at: match.index, lower: match[0].toLowerCase() }))
  if (words.length === 0) return null
  const keys = keysOf(words.map(({ lower }) => lower))
  const heard = heardBy(keys, language)
  const courtesy = [reading.greeting, reading.thanks, reading.closing].some((shape) => mayStand(shape, { heard }) && shape.test(text))
  return { text, words, keys, heard, courtesy, kept: new Map() }
}

/**
 * Made anew: where a letter has one wide sign ("€"), engines keep all of it wide, and look for shapes in it at little more than half the pace.
 * A sentence without such a sign is narrow again.
 */
function narrow(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
