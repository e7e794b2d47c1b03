// Times said in a letter: "by Friday noon", "within 2 hours", "in two working days". English; only firm ones ("soon" is no time).
// It reads what a time means, not who owes it: "send it by Friday" and "I will send it by Friday" are both found.
// Where words leave a choice the earlier time is taken, because the customer counts from it. A bare day means its close of business.

import type { BusinessCalendar } from './business.ts'
import type { Instant } from './instant.ts'
import { clockOf, dayOf, endOfDay, endOfPart, lengthEnd, type Moment, onDay, parts, pattern } from './said-parts.ts'
import { dayNumberAt } from './zone.ts'

/** `start` and `end` are indexes into the text (end not included); `words` is what lies between. */
export type TimeSaid = { start: number; end: number; words: string; due: Instant }

type Found = Record<'day' | 'clock' | 'part' | 'count' | 'unit' | 'half', string | undefined>

// The day may follow or go before its time; what is in braces is filled in from `fillings`.
const fillings: Record<string, string> = {
  by: '(?:no later than|not later than|by|before)',
  at: '(?:no later than|not later than|by|before|at)',
  close: '(?:end of (?:the |our |this )?(?:(?:business|working) )?day|close of (?:business|play)|EOD|COB)',
  within: '(?:within|inside|in)(?: (?:the next|less than|under|no more than|at most))?',
  day: `(?<day>${parts.day})`,
  clock: `(?<clock>${parts.clock})`,
  hour: `(?<clock>${parts.hour})`,
  part: `(?<part>${parts.part})`,
  count: `(?<count>${parts.count})`,
  unit: `(?<unit>${parts.unit})`,
}

const shapes = [
  '(?:{at} |on )?{day}(?: {part})?,? {at} {hour}', // next Tuesday at 10; Friday 6 March, by noon
  '(?:{at} |on )?{day},? {clock}', // by Friday noon
  '{at} {hour}(?:,| on)? {day}(?: {part})?', // by 14.30 today; at 10 on Tuesday
  '{clock}(?:,| on)? {day}(?: {part})?', // 5 pm tomorrow
  '{at} {clock}', // before 5 pm
  '(?:{at} |on )?{day} {part}', // tomorrow morning
  '(?:first thing )(?:on )?{day}(?: morning)?(?<part>)', // first thing tomorrow
  '(?:in|on|by|during) the {part} of {day}', // on the morning of 6 March
  '(?:{by} )?(?:this |to){part}', // this afternoon; tonight
  '{by} (?:the )?{close}(?:,? (?:on )?{day})?', // by the end of the day
  '{day},? {by} (?:the )?{close}', // tomorrow by close of business
  '{at} (?:the )?end of {day}', // by the end of Friday
  '(?:{at} |on )?{day}', // on Monday
  '{within} {count}_-?{unit}(?<half> and a half)?(?: from now)?', // within 2 hours; in two working days
  '{count} {unit} from now', // two hours from now
  '{within} the (?:next )?(?<unit>hour)', // within the hour
].map((shape) => pattern(`(?<![\\w:/])(?:${filled(shape)})(?!\\w|['’]\\w)`, 'gi'))

/** Words just before that make it another kind of time: past, repeated, a beginning rather than an end. */
const spoiledBefore = /\b(?:last|since|every|each|from|past|previous|until|till|after|of|dated|between|earlier)\s*$/i
/** The second half of "Monday to Friday". */
const endOfRange = /(?:day\s*(?:-|–|to|through)|mon\s*[-–])\s*$/i
/** Words just after that do: "a day or two", "Monday to Friday", "24 hours of delivery", "two days ago". */
const spoiledAfter = /^(?:\s+or\s+(?:so|two|three)\b|\s*(?:-|–)\s*\w|\s+(?:to|through)\s+(?:\d|\w+day\b)|\s+ago\b)/i
const spoiledLength = /^\s+(?:of|after|from|once|when)\b/i

/**
 * Every firm time in `text`, in order, without overlaps, as of `now`. Times that have already passed are left out.
 * `calendar` gives the zone, the working days and the closing times; null reads in UTC with every day open.
 */
export function timesSaid(text: string, now: Instant, calendar: BusinessCalendar | null): TimeSaid[] {
  const zone = calendar?.zone ?? 'UTC'
  const moment: Moment = { now, today: dayNumberAt(now, zone), zone, calendar }
  const said: TimeSaid[] = []
  let end = 0
  for (const { start, words, found } of candidates(text)) {
    if (start < end) continue
    end = start + words.length
    const due = isFirm(text, start, end, found) ? dueOf(words, found, moment) : null
    if (due !== null && due > now) said.push({ start, end, words, due })
  }
  return said
}

type Candidate = { start: number; words: string; found: Found }

/** Everything that looks like a time, the earlier first and of two at one place the longer. */
function candidates(text: string): Candidate[] {
  const all = shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape), (match) => ({ start: match.index, words: match[0], found: (match.groups ?? {}) as Found })),
  )
  return all.sort((a, b) => a.start - b.start || b.words.length - a.words.length)
}

function isFirm(text: string, start: number, end: number, found: Found): boolean {
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 24), start)
  if (spoiledBefore.test(before) || endOfRange.test(before) || spoiledAfter.test(after)) return false
  // "In a minute" is a manner of speaking.
  if (/^an?$/i.test(found.count ?? '') && /^min/i.test(found.unit ?? '')) return false
  return found.unit === undefined || !spoiledLength.test(after)
}

function dueOf(words: string, found: Found, moment: Moment): Instant | null {
  if (found.unit !== undefined) return dueAfter(found.count ?? 'one', found.unit, found.half !== undefined, moment)
  const day = found.day === undefined ? moment.today : dayOf(found.day, moment)
  if (day === null) return null
  if (found.clock !== undefined) return dueAtClock(words, found.clock, found, day, moment)
  if (found.part !== undefined) return endOfPart(found.part || 'morning', day, moment)
  return endOfDay(day, moment)
}

function dueAfter(count: string, unit: string, half: boolean, moment: Moment): Instant | null {
  const due = lengthEnd(count, unit, moment)
  return due !== null && half ? lengthEnd('half an', unit, { ...moment, now: due }) : due
}

/** "By 9:00", said in the evening, is tomorrow's; "at 9:00" may as well be this morning's, and is not taken for a promise. */
function dueAtClock(words: string, clock: string, found: Found, day: number, moment: Moment): Instant | null {
  const minutes = clockOf(clock, found.part)
  if (minutes === null) return null
  const due = onDay(day, minutes, moment.zone)
  const isTomorrows = found.day === undefined && due <= moment.now && !/^at\b/i.test(words)
  return isTomorrows ? onDay(day + 1, minutes, moment.zone) : due
}

function filled(shape: string): string {
  return shape.replaceAll(/\{(\w+)\}/g, (_, name: string) => fillings[name] ?? '')
}
