// Promises in a draft: what we say we will do, with a firm time. When the message is sent, each becomes a promise with a clock.
// A time we ask of the customer, a time gone by, opening hours, and "we hope to" are no promises.

import { earlier } from '#core/time/instant.ts'
import type { Instant } from '#core/time/instant.ts'
import { timesSaid } from '#core/time/said.ts'
import type { TimeSaid } from '#core/time/said.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { phrases, says } from './patterns.ts'
import type { Pattern } from './patterns.ts'
import type { About } from './rule.ts'

/** `start` and `end` are the words of time; `what` is the deed in the writer's words, without the time. */
export type SaidPromise = Span & { words: string; sentence: string; what: string; due: Instant }

type Clause = Span & { text: string }

const bring = [
  'bring|send|call|phone|ring|deliver|mail|e-mail|email|ship|refund|pay|collect|come|write|drive|credit|repair|mend|replace|reply|answer|post|return',
  'transfer|book|pick|visit|get back|let you know|put',
].join('|')
const toYou = '(refunded|credited|called|paid|contacted|reimbursed)'

const commitments: Pattern[] = [
  { name: 'we will', shape: phrases("(I|we)('ll| will| shall|'m going to| am going to|'re going to| are going to| promise| guarantee)") },
  { name: 'we bring', shape: phrases(`(I|we) (can )?(${bring})`) },
  { name: 'we are bringing', shape: phrases("(I|we)('m|'re| am| are)( \\w+ly| also)? (?!clos|open)[a-z]+ing") },
  { name: 'we have arranged', shape: phrases("(I|we)('ve| have) (arranged|asked|booked|reserved|scheduled|planned)") },
  { name: 'you will have', shape: phrases(`(you|they|she|he)('ll| will) (have|get|receive|hear|see|be ${toYou})`) },
  {
    name: 'it will',
    shape: phrases(
      '(?!you\\b|if\\b|that\\b)\\w+ (will|shall) (?!need|have to|not|be (open|closed|available)|open|close|end|expire)\\w+',
      "(it|that|this|she|he|they|who)'ll",
    ),
  },
  { name: 'it leaves', shape: phrases('leaves|goes out|arrives|ships') },
  {
    name: 'is booked for',
    shape: phrases(
      "(is|are|'s) (booked|scheduled|arranged|planned|on (its|the|their) way|coming|leaving|arriving|due to (arrive|be delivered|leave))",
    ),
  },
]

const notFirm: Pattern[] = [
  {
    name: 'hoped',
    shape: phrases('(hop|aim|try|expect)(e|es|s|ing)?', 'tries', 'might|may|maybe|perhaps|probably|possibly|should|could|would'),
  },
  { name: 'a condition', shape: phrases('(if|unless|once|when|as soon as) you') },
  { name: 'not able', shape: phrases("not|unable|cannot|never|\\w+n't") },
]
const ofCustomer: Pattern[] = [
  { name: 'please', shape: phrases('please|kindly') },
  {
    name: 'you must',
    shape: phrases(
      "you('ll| will)? (need|have to|must|can|should|could|may|want|would like|prefer|reply|answer|send|confirm|choose|return|told|said|asked)",
    ),
  },
  { name: 'send it', shape: /^(?:send|provide|let|reply|return|call|contact|confirm|choose|tell|give|bring|visit)\b/gi },
  {
    name: 'and send us',
    shape:
      /^(?:and |then |or )(?:let us|let me|reply|confirm|choose|contact|tell|(?:send|return|give|bring|call)(?: it)?(?: to| back to)? (?:us|me))\b/gi,
  },
]
/** "… and is due to arrive": who or what stands in the clause before. */
const subjectless = /^(?:and|or|then) (?:is|are|will|has|have)\b/i
const condition = /^(?:but |and |or )?(?:if|once|when|whenever|unless|as soon as|provided|should you|in case)\b/i
const openingHours =
  /\b(?:open|opening hours|office hours|available|reach (?:us|me)|lines? (?:are|is)|until \w+ on (?:week|sun|satur)days)\b/i
/** Longest deed kept, in characters: one line on a card. */
const longest = 90
/** No promise is made in a sentence longer than this (characters); it keeps pasted noise from being read for seconds. */
const longestSentence = 1500

/** The promises in the draft, in order. `about.now` and its calendar decide what "by Friday noon" means. */
export function promisesIn(draft: Draft, about: Pick<About, 'now' | 'calendar'>): SaidPromise[] {
  const found: SaidPromise[] = []
  for (const time of joined(timesSaid(draft.plain, about.now, about.calendar), draft)) {
    const sentence = draft.sentences.find(({ start, end }) => time.start >= start && time.end <= end)
    if (!sentence || sentence.text.length > longestSentence || sentence.text.endsWith('?') || time.due <= about.now) continue
    const deed = deedFor(draft, sentence, time)
    if (deed === null) continue
    const words = draft.text.slice(time.start, time.end).replace(/\.$/, '')
    const whole = draft.text.slice(sentence.start, sentence.end)
    found.push({ start: time.start, end: time.start + words.length, words, sentence: whole, what: deed, due: time.due })
  }
  return found
}

/** "Tonight at 7" read as two times is one; the earlier counts, because the customer counts from it. */
function joined(times: TimeSaid[], draft: Draft): TimeSaid[] {
  const found: TimeSaid[] = []
  for (const time of times) {
    const last = found.at(-1)
    const gap = last ? draft.plain.slice(last.end, time.start) : null
    if (last && gap !== null && /^,?\s*$/.test(gap)) found.splice(-1, 1, { ...last, end: time.end, due: earlier(last.due, time.due) })
    else found.push(time)
  }
  return found
}

/** What is promised for this time, or null when the time is no promise of ours. */
function deedFor(draft: Draft, sentence: Sentence, time: Span): string | null {
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(({ start, end }) => time.start >= start && time.start < end)
  const own = clauses[at]
  if (!own || condition.test(own.text) || openingHours.test(own.text)) return null
  for (const clause of candidates(clauses, at, time)) {
    const text = untilTime(clause, time)
    if (says(text, notFirm) || says(text, ofCustomer)) return null
    if (says(clause.text, commitments)) return worded(draft, subjectless.test(own.text) ? (clauses[at - 1] ?? clause) : clause, own, time)
  }
  return null
}

/** What makes it firm or not stands before the time: "I will call on Friday to hear whether it stands where it should" is firm. */
function untilTime(clause: Clause, time: Span): string {
  const before = clause.text.slice(0, Math.max(0, time.start - clause.start))
  return /\S+\s+\S+/.test(before) && time.start < clause.end ? before : clause.text
}

/** The clause of the time; the one after it when the time leads ("By Friday, we …"); the one before when it only goes on ("…, and bring it by Friday"). */
function candidates(clauses: Clause[], at: number, time: Span): Clause[] {
  const own = clauses[at]
  if (!own) return []
  const found = [own]
  const alone =
    own.text
      .replace(own.text.slice(time.start - own.start, time.end - own.start), '')
      .trim()
      .split(/\s+/).length <= 2
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
  for (const cut of sentence.text.matchAll(/[,;:](?=\s)|\s[-–—]\s|\s(?=(?:and|but|or|so) (?!\d))/g)) {
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

/** The deed in the writer's own words, on one line, without its time. */
function worded(draft: Draft, clause: Clause, own: Clause, time: Span): string {
  const goesOn = own.start > clause.start
  const from = clause.start
  const to = goesOn ? own.end : clause.end
  const before = draft.text.slice(from, Math.min(Math.max(time.start, from), to))
  const after = draft.text.slice(Math.max(Math.min(time.end, to), from), to)
  const whole = time.start >= from && time.end <= to ? before + after : draft.text.slice(from, to)
  const tidy = whole
    .replace(/\s+/g, ' ')
    .replace(/^(?:and|but|so|or) /i, '')
    .replace(/ ([,;:.!])/g, '$1')
    .replace(/[\s,;:.!]+$/, '')
    .trim()
  return tidy.length > longest ? `${tidy.slice(0, longest).replace(/\s\S*$/, '')} …` : tidy
}
