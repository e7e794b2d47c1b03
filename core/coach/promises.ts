// Promises in a draft: what we say we will do, with a firm time. When the message is sent, each becomes a promise with a clock.
// A time we ask of the customer, a time gone by, opening hours, and "we hope to" are no promises.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { earlier } from '#core/time/instant.ts'
import type { Instant } from '#core/time/instant.ts'
import { timesSaid } from '#core/time/said.ts'
import type { TimeSaid } from '#core/time/said.ts'
import type { About } from './about.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { says } from './patterns.ts'

/** `start` and `end` are the words of time; `what` is the deed in the writer's words, without the time. */
export type SaidPromise = Span & { words: string; sentence: string; what: string; due: Instant }

type Clause = Span & { text: string }

/** Longest deed kept, in characters: one line on a card. */
const longest = 90
/** No promise is made in a sentence longer than this (characters); it keeps pasted noise from being read for seconds. */
const longestSentence = 1500

/** The promises in the draft, in order. `about.now` and its calendar decide what "by Friday noon" means. */
export function promisesIn(draft: Draft, about: Pick<About, 'now' | 'calendar'>): SaidPromise[] {
  const known = read.get(draft)
  if (known?.now === about.now && known.calendar === about.calendar) return known.promises
  const promises = readPromises(draft, about)
  read.set(draft, { now: about.now, calendar: about.calendar, promises })
  return promises
}

/** Several rules ask for them; a draft is read for one moment. */
const read = new WeakMap<Draft, Pick<About, 'now' | 'calendar'> & { promises: SaidPromise[] }>()

function readPromises(draft: Draft, about: Pick<About, 'now' | 'calendar'>): SaidPromise[] {
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
  const words = draft.language.promises
  const clauses = clausesOf(sentence, words)
  const at = clauses.findIndex(({ start, end }) => time.start >= start && time.start < end)
  const own = clauses[at]
  if (!own || words.condition.test(own.text) || words.openingHours.test(own.text)) return null
  for (const clause of candidates(clauses, at, time, words)) {
    const text = untilTime(clause, time)
    if (says(text, words.notFirm) || says(text, words.ofCustomer)) return null
    if (says(clause.text, words.commitments))
      return worded(draft, words.subjectless.test(own.text) ? (clauses[at - 1] ?? clause) : clause, own, time)
  }
  return null
}

/** What makes it firm or not stands before the time: "I will call on Friday to hear whether it stands where it should" is firm. */
function untilTime(clause: Clause, time: Span): string {
  const before = clause.text.slice(0, Math.max(0, time.start - clause.start))
  return /\S+\s+\S+/.test(before) && time.start < clause.end ? before : clause.text
}

/** The clause of the time; the one after it when the time leads ("By Friday, we …"); the one before when it only goes on ("…, and bring it by Friday"). */
function candidates(clauses: Clause[], at: number, time: Span, words: PromiseWords): Clause[] {
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
  const goesOn = alone || words.goesOn.test(own.text)
  if (goesOn && before && !words.condition.test(before.text)) found.push(before)
  return found
}

function clausesOf(sentence: Sentence, { clauseCut }: PromiseWords): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const cut of sentence.text.matchAll(clauseCut)) {
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
    .replace(draft.language.promises.lead, '')
    .replace(/ ([,;:.!])/g, '$1')
    .replace(/[\s,;:.!]+$/, '')
    .trim()
  return tidy.length > longest ? `${tidy.slice(0, longest).replace(/\s\S*$/, '')} …` : tidy
}
