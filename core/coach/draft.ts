// A draft as the coach reads it: sentences and words with their places in the agent's own text.
// Quoted lines and the signature are blanked, never cut, so every index still points into what the agent typed.

/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 code units as editors count. */
export type Span = { start: number; end: number }
export type Word = Span & { lower: string }
/** `text` is the plain reading: straight apostrophes, single spaces for soft line ends, the same length as the original. */
export type Sentence = Span & { text: string; words: Word[]; courtesy: boolean }

export type Draft = {
  text: string
  /** Same length as `text`; quotes and signature are spaces, typographic marks are plain ones. */
  plain: string
  sentences: Sentence[]
  words: Word[]
  paragraphs: Span[]
}

/** A line at least this long (characters) was wrapped by a mail program, so the sentence goes on in the next line. */
const wrappedAt = 55
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const wordShape = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nr|vs|approx|e\.g|i\.e|a\.m|p\.m)\.\s*$/i

const greeting = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b(?:[ ,!]+[\p{L}.'-]+){0,4}[\s,!.:]*$/iu
const thanks = /^(?:(?:hi|hello|dear) [\p{L}'-]+[,!] )?(?:many )?thank(?:s| you)\b(?!.*\b(?:but|however|unfortunately)\b)/iu
const closing = /^(?:(?:kind|best|warm|with)(?: \w+)? (?:regards|wishes)|regards|yours|sincerely|cheers)\b/i

/** Reads any text whatever; never throws. A text without words has no sentences. */
export function readDraft(text: string): Draft {
  const plain = readable(text)
  const paragraphs = paragraphsOf(plain)
  const read = paragraphs.flatMap((paragraph) => sentencesOf(plain, paragraph))
  return { text, plain, sentences: read, words: read.flatMap((sentence) => sentence.words), paragraphs }
}

/** Several rules ask the same question of a draft; the answer is kept for as long as the draft itself. */
export function oncePerDraft<T extends object>(read: (draft: Draft) => T): (draft: Draft) => T {
  const answers = new WeakMap<Draft, T>()
  return (draft) => {
    const known = answers.get(draft)
    if (known) return known
    const answer = read(draft)
    answers.set(draft, answer)
    return answer
  }
}

/** The first sentence that is more than a greeting or a thank-you. */
export function firstBody(draft: Draft): Sentence | null {
  return draft.sentences.find((sentence) => !sentence.courtesy) ?? null
}

/** From a comma, colon, semicolon or dash to the next: the part of a sentence that says one thing. */
export function clauseAround(sentence: Sentence, index: number): Span {
  const at = index - sentence.start
  const before = sentence.text.slice(0, at)
  const opening = Math.max(...[', ', '; ', ': ', ' - ', ' – ', ' — '].map((mark) => lastAfter(before, mark)))
  return { start: sentence.start + opening, end: clauseEnd(sentence, index) }
}

/** Where the clause that goes on at `index` ends, without its punctuation. */
export function clauseEnd(sentence: Sentence, index: number): number {
  const rest = sentence.text.slice(index - sentence.start)
  const stop = /[,;:](?=\s|$)|\s[-–—]\s|[.!?]+["')\]]*\s*$/.exec(rest)
  return stop ? index + stop.index : sentence.end
}

function readable(text: string): string {
  const plain = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f\t]/g, ' ')
  let signed = false
  return plain
    .split('\n')
    .map((line) => {
      signed ||= /^--\s?\r?$/.test(line)
      const leftOut = signed || /^\s*>/.test(line) || /^On\b.{0,200}\bwrote:\s*$/.test(line)
      return leftOut ? ' '.repeat(line.length) : line.replace('\r', ' ')
    })
    .join('\n')
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

function sentencesOf(plain: string, paragraph: Span): Sentence[] {
  const flowing = unwrapped(plain.slice(paragraph.start, paragraph.end))
  const found: Sentence[] = []
  let start = 0
  for (const { index, segment } of sentences.segment(flowing)) {
    const end = index + segment.length
    if (abbreviation.test(flowing.slice(start, end)) && end < flowing.length) continue
    const sentence = sentenceOf(flowing.slice(start, end), paragraph.start + start)
    if (sentence) found.push(sentence)
    start = end
  }
  return found
}

function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n')
  return lines.map((line, i) => (i === lines.length - 1 ? line : line + (line.trimEnd().length >= wrappedAt ? ' ' : '\n'))).join('')
}

function sentenceOf(raw: string, at: number): Sentence | null {
  const text = raw.trim()
  if (text === '') return null
  const start = at + raw.indexOf(text)
  const words = wordsOf(text, start)
  if (words.length === 0) return null
  const courtesy = greeting.test(text) || thanks.test(text) || closing.test(text)
  return { start, end: start + text.length, text, words, courtesy }
}

function wordsOf(text: string, at: number): Word[] {
  return Array.from(text.matchAll(wordShape), (match) => ({
    start: at + match.index,
    end: at + match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }))
}

function lastAfter(text: string, mark: string): number {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}
