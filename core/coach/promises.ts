// Promises in a draft: what we say we will do, with a firm time. When the message is sent, each becomes a promise with a clock.
// A time we ask of the customer, a time gone by, opening hours, and "we hope to" are no promises.

import { timesSaid } from '#core/time/said.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { says } from './patterns.ts'
import type { Pattern } from './patterns.ts'
import type { About } from './rule.ts'

/** `start` and `end` are the words of time; `what` is the deed in the writer's words, without the time. */
export type SaidPromise = Span & { words: string; sentence: string; what: string; due: Instant }

type Clause = Span & { text: string }

const bring =
  '(?:bring|send|call|phone|ring|deliver|mail|e-mail|email|ship|refund|pay|collect|come|write|drive|credit|repair|mend|replace|reply|answer|post|return|transfer|book|pick|visit|get back|let you know|put)'
const doing = '(?!clos|open)[a-z]+ing'

const commitments: Pattern[] = [
  { name: 'we will', shape: /\b(?:I|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| promise| guarantee)\b/gi },
  { name: 'we bring', shape: new RegExp(`\\b(?:I|we) (?:can )?${bring}\\b`, 'gi') },
  { name: 'we are bringing', shape: new RegExp(`\\b(?:I|we)(?:'m|'re| am| are)(?: \\w+ly| also)? ${doing}\\b`, 'gi') },
  { name: 'we have arranged', shape: /\b(?:I|we)(?:'ve| have) (?:arranged|asked|booked|reserved|scheduled|planned)\b/gi },
  { name: 'you will have', shape: /\b(?:you|they|she|he)(?:'ll| will) (?:have|get|receive|hear|see|be (?:refunded|credited|called|paid|contacted|reimbursed))\b/gi },
  { name: 'it will', shape: /(?:\b(?!you\b|if\b|that\b)[\p{L}'-]+) (?:will|shall) (?!need\b|have to\b|not\b|be (?:open|closed|available)\b|open\b|close\b|end\b|expire\b)|\b(?:it|that|this|she|he|they|who)'ll\b/giu },
  { name: 'is booked for', shape: /\b(?:is|are|'s) (?:booked|scheduled|arranged|planned|on (?:its|the|their) way|coming|leaving|arriving|due to (?:arrive|be delivered|leave))\b/gi },
]

const notFirm: Pattern[] = [
  { name: 'hoped', shape: /\b(?:hope|hopes|hoping|aim|aims|aiming|try|tries|trying|expect|expects|expecting|might|may|maybe|perhaps|probably|possibly|should|could|would)\b/gi },
  { name: 'not able', shape: /\b(?:not|n't|unable|cannot|never)\b|\bwon't\b/gi },
]
const ofCustomer: Pattern[] = [
  { name: 'please', shape: /\b(?:please|kindly)\b/gi },
  { name: 'you must', shape: /\byou(?:'ll| will)? (?:need|have to|must|can|should|could|may|want|would like|prefer|reply|answer|send|confirm|choose|return|told|said|asked)\b/gi },
  { name: 'send us', shape: /^(?:and |then |or )?(?:send|provide|let (?:us|me)|reply|return|call|contact|confirm|choose|tell|give|bring|visit)\b/gi },
]
const condition = /^(?:but |and |or )?(?:if|once|when|whenever|unless|as soon as|provided|should you|in case)\b/i
const openingHours = /\b(?:open|opening hours|office hours|available|reach (?:us|me)|lines? (?:are|is)|until \w+ on (?:week|sun|satur)days)\b/i
/** Longest deed kept, in characters: one line on a card. */
const longest = 90

/** The promises in the draft, in order. `about.now` and its calendar decide what "by Friday noon" means. */
export function promisesIn(draft: Draft, about: Pick<About, 'now' | 'calendar'>): SaidPromise[] {
  const found: SaidPromise[] = []
  for (const time of timesSaid(draft.plain, about.now, about.calendar)) {
    const sentence = draft.sentences.find(({ start, end }) => time.start >= start && time.end <= end)
    if (!sentence || sentence.text.endsWith('?') || time.due <= about.now) continue
    const deed = deedFor(sentence, time)
    if (deed === null) continue
    const said = draft.text.slice(time.start, time.end)
    found.push({ start: time.start, end: time.end, words: said, sentence: draft.text.slice(sentence.start, sentence.end), what: deed, due: time.due })
  }
  return found
}

/** What is promised for this time, or null when the time is no promise of ours. */
function deedFor(sentence: Sentence, time: Span): string | null {
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(({ start, end }) => time.start >= start && time.start < end)
  const own = clauses[at]
  if (!own || condition.test(own.text) || openingHours.test(own.text)) return null
  for (const clause of candidates(clauses, at, time)) {
    if (says(clause.text, notFirm) || says(clause.text, ofCustomer)) return null
    if (says(clause.text, commitments)) return worded(clause, own, time, sentence)
  }
  return null
}

/** The clause of the time; the one after it when the time leads ("By Friday, we …"); the one before when it only goes on ("…, and bring it by Friday"). */
function candidates(clauses: Clause[], at: number, time: Span): Clause[] {
  const own = clauses[at]
  if (!own) return []
  const found = [own]
  const alone = own.text.replace(own.text.slice(time.start - own.start, time.end - own.start), '').trim().split(/\s+/).length <= 2
  const next = clauses[at + 1]
  const before = clauses[at - 1]
  if (alone && next) found.push(next)
  const goesOn = alone || /^(?:and|or|then|but) (?!(?:you|your|it|the|he|she|they)\b)/i.test(own.text)
  if (goesOn && before && !condition.test(before.text)) found.push(before)
  return found
}

function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const cut of sentence.text.matchAll(/[,;:](?=\s)|\s[-–—]\s|\s(?=(?:and|but|or|so) )/g)) {
    push(clauses, sentence, start, cut.index)
    start = cut.index + cut[0].length
  }
  push(clauses, sentence, start, sentence.text.length)
  return clauses
}

function push(clauses: Clause[], sentence: Sentence, from: number, to: number): void {
  const raw = sentence.text.slice(from, to)
  const text = raw.trim()
  if (text !== '') clauses.push({ start: sentence.start + from + raw.indexOf(text), end: sentence.start + to, text })
}

function worded(clause: Clause, own: Clause, time: Span, sentence: Sentence): string {
  const from = clause === own || clause.start > own.start ? clause.start : clause.start
  const to = Math.max(clause.end, own === clause ? time.end : own.start > clause.start ? own.end : clause.end)
  const text = sentence.text.slice(from - sentence.start, to - sentence.start)
  const inside = time.start >= from && time.end <= to
  const cut = inside ? text.slice(0, time.start - from) + text.slice(time.end - from) : text
  const tidy = cut.replace(/\s+/g, ' ').replace(/^(?:and|but|so|or) /i, '').replace(/ ([,;:.!])/g, '$1').replace(/[\s,;:.!]+$/, '').trim()
  return tidy.length > longest ? `${tidy.slice(0, longest).replace(/\s\S*$/, '')} …` : tidy
}
