// When a time that was said is. A date read wrongly is worse than none: where words leave a choice every instant is given (`question.ts` asks which).

import { type Instant, between, day } from '#core/time/instant.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import { type Clocks, clocksOf } from './clocks.ts'
import { daysOf } from './days.ts'
import type { TimeWords } from './find.ts'
import { amountOf, isWeeks, lengthEnd } from './lengths.ts'
import { type Days, endOfDay, endOfPart, minutesAt, type Moment, onDay } from './moment.ts'
import { whole } from './shapes.ts'
import type { PartOfDay, SaidWords } from './words.ts'

/**
 * `due` is the earliest that is still to come, because the customer counts from it; when `gone`, it lies behind. `choices` are all that may be meant.
 * Unless it is `sure`, the writer is asked which.
 */
export type TimeMeant = {
  due: Instant
  sure: boolean
  choices: Instant[]
  gone: boolean
  by: 'clock' | 'part' | 'day' | 'length'
}

/** Further ahead than this nobody means it without a thought, so it is asked. */
const farAhead = 92 * day

/** Null when the words mean no time at all (31 February, 25:00). */
export function meaningOf(said: TimeWords, words: SaidWords, moment: Moment): TimeMeant | null {
  const { day, since, zone, before, after } = said.parts
  const days = since !== undefined ? daysSince(said.parts, moment) : day === undefined ? null : daysOf(day, words, moment)
  const found = days === null && (day ?? since) !== undefined ? null : read(said, days, words, moment)
  return found && (days?.vague || (zone ?? before ?? after) !== undefined) ? { ...found, sure: false } : found
}

/** "Two days later" and "the day after" count from the day of the time before, where there is one. */
function daysSince({ unit }: TimeWords['parts'], { since }: Moment): Days | null {
  return since ? { ...since, days: since.days.map((day) => (unit === undefined ? day + 1 : day)) } : null
}

function read(said: TimeWords, from: Days | null, words: SaidWords, moment: Moment): TimeMeant | null {
  const { parts } = said
  const clock = parts.clock ?? parts.clock2
  const part = partOf(said, words)
  const all = parts.unit === undefined ? null : from ? lengthsFrom(from, said, words, moment) : lengths(said, words, moment)
  if (all && (from === null || (clock === undefined && part === null))) return meant(all, 'length', moment)
  // A day that is counted from another, and its hour where one is said: "a week from tomorrow at 3".
  const days = all ? { days: all.map((at) => dayNumberAt(at, moment.zone)) } : from
  if (parts.same !== undefined && days) return meant(instantsOf(days.days, [minutesAt(moment)], moment), 'clock', moment)
  if (clock !== undefined) return atClock(said, clock, days, words, moment)
  const ends = (days?.days ?? [moment.today]).map((one) => (part ? endOfPart(part, one, moment) : endOfDay(one, moment)))
  return meant(rolled(ends, days, moment), part ? 'part' : 'day', moment)
}

/** One question about several times said with "or" between them. */
export function eitherOf(all: readonly TimeMeant[], moment: Moment): TimeMeant | null {
  const choices = all.flatMap((one) => (one.gone ? [] : one.choices))
  return meant(choices, all[0]?.by ?? 'day', moment)
}

function lengths({ parts }: TimeWords, words: SaidWords, moment: Moment): Instant[] {
  const amounts = parts.couple !== undefined ? [2, 3] : [amountOf(parts.count ?? '1', (parts.half ?? parts.half2) !== undefined, words)]
  return amounts.flatMap((amount) => (amount === null ? [] : (lengthEnd(amount, parts.unit ?? '', words, moment) ?? [])))
}

/** "In two days on Friday" may be that Friday itself, "in two weeks on Friday" the second or the third one; "a week on Friday" and "two days from Friday" leave no doubt. */
function lengthsFrom({ days }: Days, said: TimeWords, words: SaidWords, moment: Moment): Instant[] {
  const { count = '1', unit = '', of, since } = said.parts
  const amount = amountOf(count, false, words)
  if (amount === null) return []
  const counted = days.flatMap((day) => lengthEnd(amount, unit, words, { ...moment, today: day }) ?? [])
  const inWeeks = isWeeks(unit, words)
  if ((of ?? since) !== undefined || (inWeeks && !startsWith(words.within, said.words, words))) return counted
  const before = inWeeks ? 7 * Math.ceil(amount - 1) : 0
  return [...days.map((day) => endOfDay(day + before, moment)), ...counted]
}

function partOf({ parts }: TimeWords, words: SaidWords): PartOfDay | null {
  const named = (rules: SaidWords['parts'], said: string | undefined) =>
    said === undefined ? undefined : rules.find(({ pattern }) => whole(pattern, said, words) !== null)?.part
  return named(words.theseParts, parts.these) ?? named(words.parts, parts.part) ?? (parts.first === undefined ? null : 'morning')
}

/** "By 9:00", said in the evening, is tomorrow's; so may "at 9:00" be, and then it is asked. "By 9 this morning" has passed. */
function atClock(said: TimeWords, clock: string, days: Days | null, words: SaidWords, moment: Moment): TimeMeant | null {
  const clocks = after(said, clocksOf(clock, partOf(said, words), days !== null, words), words)
  if (clocks === null) return null
  const all = instantsOf(days?.days ?? [moment.today], clocks.minutes, moment)
  // "By 12", said after noon: midnight, or noon tomorrow.
  if (days === null && said.parts.these === undefined && all.length > 1 && all.some((at) => at <= moment.now))
    all.push(...instantsOf([moment.today + 1], clocks.minutes.slice(0, 1), moment))
  if (all.some((at) => at > moment.now)) return meant(all, 'clock', moment)
  const later = laterOf(said, clocks, days, moment)
  if (later.length === 0) return meant(all, 'clock', moment)
  const point = !startsWith(words.by, said.words, words)
  return later.length > 1 || (point && days === null) ? asked(later, 'clock', moment) : meant(later, 'clock', moment)
}

/** "Between 10 and 12": the 12 that comes after 10. */
function after({ parts }: TimeWords, clocks: Clocks | null, words: SaidWords): Clocks | null {
  if (clocks === null || parts.from === undefined) return clocks
  const from = clocksOf(parts.from, null, true, words)?.minutes[0] ?? 0
  const until = clocks.minutes.find((minutes) => minutes > from) ?? clocks.late
  return until === undefined ? clocks : { minutes: [until] }
}

/** What else is meant when the time has passed today: the other half of the day, tomorrow, the same day of next week. */
function laterOf({ parts }: TimeWords, clocks: Clocks, days: Days | null, moment: Moment): Instant[] {
  const tonight = clocks.late === undefined ? [] : instantsOf([moment.today], [clocks.late], moment).filter((at) => at > moment.now)
  if (parts.these !== undefined) return []
  if (days === null) return [...tonight, ...instantsOf([moment.today + 1], clocks.minutes, moment)]
  if (days.rolls) return instantsOf([moment.today + 7], clocks.minutes, moment)
  return days.days[0] === moment.today && tonight.length > 0 ? [...tonight, ...instantsOf([moment.today + 1], clocks.minutes, moment)] : []
}

function startsWith(source: string, text: string, words: SaidWords): boolean {
  return whole(`${source}(?![\\p{L}]).*`, text, words) !== null
}

function instantsOf(days: readonly number[], minutes: readonly number[], { zone }: Moment): Instant[] {
  return days.flatMap((one) => minutes.map((at) => onDay(one, at, zone)))
}

/** A weekday that is today's leaves a choice only while today is not over. */
function rolled(ends: Instant[], days: Days | null, { now, today, zone }: Moment): Instant[] {
  return days?.rolls ? ends.filter((end) => end > now || dayNumberAt(end, zone) !== today) : ends
}

function meant(all: readonly Instant[], by: TimeMeant['by'], moment: Moment): TimeMeant | null {
  const choices = [...new Set(all.filter((at) => at > moment.now))].sort()
  const [first] = choices
  const last = all.at(-1)
  if (first !== undefined) return choices.length > 1 || isFar(first, moment) ? asked(choices, by, moment) : sure(first, by, false)
  return last === undefined ? null : sure(last, by, true)
}

function isFar(at: Instant, { now }: Moment): boolean {
  return between(now, at) > farAhead
}

function sure(due: Instant, by: TimeMeant['by'], gone: boolean): TimeMeant {
  return { due, sure: true, choices: [due], gone, by }
}

function asked(choices: Instant[], by: TimeMeant['by'], moment: Moment): TimeMeant {
  return { due: choices[0] ?? moment.now, sure: false, choices, gone: false, by }
}
