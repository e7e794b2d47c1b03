// Commitments in a sentence: what we say we will do, beside a time. It reads the words alone, so a keystroke elsewhere does not read them again.
// A time we ask of the customer, a condition, opening hours, a quote, a question and "we hope to" commit us to nothing.

import type { PromiseWords, TimedWords } from '#core/coach/languages/language.ts'
import { mayHoldTime, type TimeWords, timeWordsIn } from '#core/time/said/find.ts'
import { oncePerSentence, type Draft, type Sentence, type Span } from './draft.ts'
import { type Clause, clausesOf, keptWhole } from './clauses.ts'
import { says } from './patterns.ts'

/** Places count from the start of the sentence. `deed` is where the deed stands, its time left out; `either`: "Monday or Tuesday". */
export type Commitment = Span & { times: readonly TimeWords[]; either: boolean; deed: readonly Span[]; clause: string }
type Said = Span & { times: readonly TimeWords[]; either: boolean }

/** No promise is made in a sentence longer than this (characters); it keeps pasted noise from being read for seconds. */
const longestSentence = 1500
/** Between a day and its hour (characters); further where no comma stands between. */
const farthest = 25
const farthestInOne = 45

export function commitmentsIn(draft: Draft, sentence: Sentence): readonly Commitment[] {
  const { timed } = draft.language
  return timed ? oncePerSentence(sentence, timed.promises, () => read(timed, draft, sentence)) : []
}

/** Every time said in the sentence, whoever owes it. */
export function timesIn(draft: Draft, sentence: Sentence): readonly TimeWords[] {
  const times = draft.language.timed?.times
  if (!times || sentence.text.length > longestSentence) return []
  return oncePerSentence(sentence, times, () => timeWordsIn(sentence.text, times, sentence.keys))
}

function read({ times, promises: words }: TimedWords, draft: Draft, sentence: Sentence): Commitment[] {
  const { text } = sentence
  if (text.length > longestSentence || /\?["')\]]*$/.test(text)) return []
  // Times are asked for last: finding one costs more than finding that nothing is promised.
  if (!mayHoldTime(sentence.keys, times)) return []
  const clauses = clausesOf(text, words)
  // The sentence as a whole, for a comma in a time ends no clause.
  const parts = clauses[0]?.text === text ? clauses : [...clauses, { text }]
  if (!parts.some((part) => says(part.text, words.commitments, sentence))) return []
  return joined(timesIn(draft, sentence), text, times.or, words).flatMap((said, place, all) => {
    const found = quoted(text, said) ? null : deedFor(keptWhole(clauses, said, text), said, { words, sentence, before: all[place - 1] })
    return found === null ? [] : [{ ...said, ...found }]
  })
}

/** "Today, within two hours" is one time; so is "Monday or Tuesday", and then the writer is asked. */
function joined(times: readonly TimeWords[], text: string, or: string, words: PromiseWords): Said[] {
  const found: Said[] = []
  for (const time of times) {
    const last = found.at(-1)
    const gap = last ? text.slice(last.end, time.start) : null
    const either = gap !== null && new RegExp(`^,?\\s*${or}\\s*$`, 'i').test(gap)
    if (last && gap !== null && (either || /^,?\s*\(?$/.test(gap)))
      found.splice(-1, 1, { start: last.start, end: time.end, times: [...last.times, time], either: either || last.either })
    else if (last && gap !== null && completes(last, time, gap, words)) found.splice(-1, 1, completed(last, time, text))
    else found.push({ start: time.start, end: time.end, ...ofDayBefore(last, time) })
  }
  return found
}

/** "We fetch it on Monday, and you have it back by noon": the noon of Monday, or that of today. */
function ofDayBefore(last: Said | undefined, time: TimeWords): Pick<Said, 'times' | 'either'> {
  const { day, unit, since } = last?.times[0]?.parts ?? {}
  if (since !== undefined && isOfAnyDay(time)) return { times: [{ ...time, parts: { ...time.parts, before: since } }], either: false }
  if (day === undefined || unit !== undefined || !isOfAnyDay(time)) return { times: [time], either: false }
  return { times: [time, { ...time, parts: { ...time.parts, day } }], either: true }
}

function isOfAnyDay({ parts }: TimeWords): boolean {
  return [parts.day, parts.these, parts.unit, parts.since].every((one) => one === undefined)
}

/** "Tomorrow after work, at 6 pm", "at 6 pm I will call you tomorrow": day and hour belong together, unless a new deed stands between. */
function completes({ times }: Said, time: TimeWords, gap: string, { lead }: PromiseWords): boolean {
  const [first] = times
  const isPair =
    (isHour(time) && times.every(isDay)) ||
    (times.length === 1 && first !== undefined && isHour(first) && isDay(time) && !gap.includes(','))
  const begins = [...gap.matchAll(/\s(?=\p{L})/gu)].some(({ index }) => lead.test(gap.slice(index + 1)))
  return isPair && gap.length <= (gap.includes(',') ? farthest : farthestInOne) && !begins
}

function isHour(time: TimeWords): boolean {
  return time.parts.clock !== undefined && isOfAnyDay(time)
}

function isDay({ parts }: TimeWords): boolean {
  return parts.day !== undefined && parts.clock === undefined
}

function completed({ start, times, either }: Said, { end, parts }: TimeWords, text: string): Said {
  const words = text.slice(start, end)
  return { start, end, times: times.map((day) => ({ start, end, words, parts: { ...day.parts, ...withoutGaps(parts) } })), either }
}

function withoutGaps(parts: TimeWords['parts']): TimeWords['parts'] {
  return Object.fromEntries(Object.entries(parts).filter(([, words]) => words !== undefined))
}

function quoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).split('"').length - 1
  const between = text.lastIndexOf('«', start) > text.lastIndexOf('»', start) && text.indexOf('»', end) >= 0
  return between || (before % 2 === 1 && text.indexOf('"', end) >= 0)
}

/** What is promised for this time, or null when the time is no promise of ours. */
function deedFor(
  clauses: readonly Clause[],
  time: Span,
  { words, sentence, before }: { words: PromiseWords; sentence: Sentence; before: Span | undefined },
): { deed: Span[]; clause: string } | null {
  const at = clauses.findIndex(({ start, end }) => time.start >= start && time.start < end)
  const own = clauses[at]
  if (
    !own ||
    words.openingHours.test(own.text) ||
    words.reason?.test(own.text) ||
    words.general?.test(clauses[0]?.text ?? '') ||
    conditional(clauses, at, time, words)
  )
    return null
  if (negated(clauses, at, time, words, sentence)) return null
  for (const clause of candidates(clauses, at, time, words, before)) {
    const text = untilTime(clause, time)
    if (
      words.openingHours.test(clause.text) ||
      says(text, words.notFirm, sentence) ||
      (says(text, words.ofCustomer, sentence) && !words.countOn?.test(clause.text))
    )
      return null
    if (says(clause.text, words.commitments, sentence)) {
      if (clause === own) {
        const whole = withSubject(clauses, at, words)
        if (whole) return { deed: [whole.subject, ...deedSpans(whole.own, own, time)], clause: own.text }
      }
      const from = words.subjectless.test(own.text) ? (clauses[at - 1] ?? clause) : clause
      // A clause that has a time of its own is another promise.
      const told = before && before.end <= own.start && before.start >= from.start && !words.subjectless.test(own.text)
      const begins = told ? withoutLead(own, words) : from
      return { deed: deedSpans(begins, own, time), clause: begins.text }
    }
  }
  return null
}

function withoutLead(clause: Clause, { lead }: PromiseWords): Clause {
  const words = lead.exec(clause.text)?.[0].length ?? 0
  return { ...clause, start: clause.start + words, text: clause.text.slice(words) }
}

/**
 * "Your charger left today, and arrives by Saturday": who or what arrives stands in the clause before; in "Your charger, packed with care,
 * arrives" in the one before that. Null where it is not clear.
 */
function withSubject(clauses: readonly Clause[], at: number, { bare = [] }: PromiseWords): { subject: Span; own: Clause } | null {
  const own = clauses[at]
  const first = at === 2 ? clauses[0] : undefined
  for (const { lead, subject, alone } of bare) {
    const led = own && lead.exec(own.text)
    const found = led && (wordsIn(first, alone) ?? wordsIn(clauses[at - 1], subject))
    if (found) return { subject: found, own: { ...own, start: own.start + led[0].length } }
  }
  return null
}

function wordsIn(clause: Clause | undefined, shape: RegExp | undefined): Span | null {
  const found = clause && shape?.exec(clause.text)
  if (!found) return null
  const start = clause.start + found.index
  return { start, end: start + found[0].length }
}

/** A condition anywhere around it: what we do then has no clock yet. "…, and if that does not suit you" comes after the promise and leaves it whole. */
function conditional(clauses: readonly Clause[], at: number, time: Span, words: PromiseWords): boolean {
  const own = withoutTold(clauses[at], time, words)
  const [before, after] = [clauses[at - 1]?.text ?? '', clauses[at + 1]?.text ?? '']
  const afterwards = words.condition.test(after) && !words.lead.test(after)
  return words.condition.test(own) || words.condition.test(before) || afterwards || (words.conditionInside?.test(own) ?? false)
}

/** The clause without the question that it only tells, after its time: "tomorrow by 10:00, to tell you when it is ready". */
function withoutTold(clause: Clause | undefined, time: Span, { toldQuestion }: PromiseWords): string {
  if (!clause || !toldQuestion) return clause?.text ?? ''
  const until = Math.max(0, time.end - clause.start)
  return clause.text.slice(0, until) + clause.text.slice(until).replace(toldQuestion, '')
}

function negated(clauses: readonly Clause[], at: number, time: Span, words: PromiseWords, sentence: Sentence): boolean {
  const { subordinate, negatedAfter, notFirm } = words
  const own = clauses[at]
  const before = clauses[at - 1] ?? clauses[at + 1]
  if (own && negatedAfter?.test(own.text.slice(Math.max(0, time.end - own.start)))) return true
  return own !== undefined && before !== undefined && (subordinate?.test(own.text) ?? false) && says(before.text, notFirm, sentence)
}

/** What makes it firm or not stands before the time: "I will call on Friday to hear whether it stands where it should" is firm. */
function untilTime(clause: Clause, time: Span): string {
  const before = clause.text.slice(0, Math.max(0, time.start - clause.start))
  return /\S+\s+\S+/.test(before) && time.start < clause.end ? before : clause.text
}

/** The clause of the time; the one after it when the time leads ("By Friday, we …"); the one before when it only goes on ("…, and bring it by Friday"). */
function candidates(clauses: readonly Clause[], at: number, time: Span, words: PromiseWords, last: Span | undefined): Clause[] {
  const own = clauses[at]
  if (!own) return []
  const found = [own]
  const rest = [own.text.slice(0, Math.max(0, time.start - own.start)), own.text.slice(Math.max(0, time.end - own.start))]
  const alone = rest.every((words, place) => words.trim().split(/\s+/).length <= 1 + 2 * place)
  const next = clauses.find(({ start }) => start >= time.end)
  // "Monday and Tuesday": what comes after the first of them is no deed of the second.
  const isListed = last !== undefined && own.start - last.end <= 1
  if (alone && next && !isListed) found.push(next)
  // "I ask the depot, because it is not here, and call you by 5": past what only gives a reason.
  if (alone || words.goesOn.test(own.text))
    found.push(
      ...clauses
        .slice(Math.max(0, at - 2), at)
        .toReversed()
        .filter(({ text }) => !words.reason?.test(text)),
    )
  return found
}

/** The deed in the writer's own words, without its time. */
function deedSpans(clause: Clause, own: Clause, time: Span): Span[] {
  const from = clause.start
  const to = own.start > clause.start ? own.end : clause.end
  if (time.start < from || time.start >= to) return [{ start: from, end: to }]
  return [
    { start: from, end: time.start },
    { start: Math.min(time.end, to), end: to },
  ]
}
