// The words of a time said in English: days, times of day, lengths; each a pattern and what it means. Data for said.ts.
// In patterns a space stands for any white space and "_" for white space that may be missing.

import { type BusinessCalendar, businessPlus, closeOfDay } from './business.ts'
import { type Duration, type Instant, day, hour, instant, minute, plus } from './instant.ts'
import { dayNumberAt, msOfWall } from './zone.ts'

/** The moment at which the words are written. Without a calendar, times are in UTC and every day is a working day. */
export type Moment = { now: Instant; today: number; zone: string; calendar: BusinessCalendar | null }

type DayRule = { pattern: string; day: (found: string[], moment: Moment) => number | null }
type ClockRule = { pattern: string; minutes: (found: string[]) => number | null }

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// "sat" and "sun" are words of their own; they are days only before a date.
const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri'
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Days. Numbers with slashes (06/03) are left out: they are two dates. */
const dayRules: DayRule[] = [
  { pattern: '(?:later )?today', day: (_, { today }) => today },
  { pattern: 'the day after tomorrow', day: (_, { today }) => today + 2 },
  { pattern: 'tomorrow', day: (_, { today }) => today + 1 },
  { pattern: '(\\d{4})-(\\d{2})-(\\d{2})', day: ([, year, ofYear, ofMonth], { today }) => dated(today, ofMonth, Number(ofYear), year) },
  {
    pattern: `(?:(?:${weekday}|sat|sun),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})(?:,? (\\d{4}))?`,
    day: ([, ofMonth, name, year], { today }) => dated(today, ofMonth, placeIn(months, name), year),
  },
  {
    pattern: `(?:(?:${weekday}|sat|sun),? )?(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`,
    // "You may 6 times …"
    day: ([, name, ofMonth, year], { today }) => (name === 'may' ? null : dated(today, ofMonth, placeIn(months, name), year)),
  },
  {
    pattern: `(?:(this|next|coming) )?(${weekday})`,
    day: ([, which, name], { today }) => onWeekday(today, placeIn(weekdays, name), which),
  },
  {
    pattern: '(?:the )?end of (?:(?:the|this|(next)) )?(?:working )?week',
    day: ([, next], moment) => lastWorkingDay(moment, mondayOf(moment.today) + (next ? 13 : 6)),
  },
  {
    pattern: '(?:the )?end of (?:the|this|(next)) month',
    day: ([, next], moment) => lastWorkingDay(moment, endOfMonth(moment.today, next ? 1 : 0)),
  },
]

/** Times of day that are plain by themselves, in minutes after midnight. A 1 to 6 without am or pm is the afternoon's. */
const clockRules: ClockRule[] = [
  { pattern: '(?:12 )?noon|midday', minutes: () => 12 * 60 },
  { pattern: 'midnight', minutes: () => 24 * 60 },
  { pattern: '(\\d{1,2})(?:[:.](\\d{2}))?_([ap])\\.?m\\.?', minutes: ([, hours, minutes, half]) => halfDay(hours, minutes, half) },
  { pattern: '(\\d{1,2})[:h](\\d{2})(?:_h(?:rs|ours)?)?', minutes: ([, hours, minutes]) => fullDay(hours, minutes) },
  { pattern: "(\\d{1,2})_o['’]?_?clock", minutes: ([, hours]) => fullDay(hours) },
]

/** Numbers that are a time only beside "at" or "by" and a day: "Friday at 10", "by 14.30 today". */
const bareHourRules: ClockRule[] = [{ pattern: '(\\d{1,2})(?:\\.(\\d{2})|_h)?', minutes: ([, hours, minutes]) => fullDay(hours, minutes) }]

/** By when a part of the day has passed, in minutes after midnight; an afternoon ends at closing when that is earlier. Our reading. */
const partEnds: Record<string, number> = { morning: 12 * 60, afternoon: 18 * 60, evening: 22 * 60, night: 24 * 60 }

const numbers: Record<string, number> = {
  'half an': 0.5,
  'half a': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
}

const literal: Record<string, Duration> = { min: minute, hour, hr: hour, h: hour }
const inDays: Record<string, number> = { day: 1, week: 7, fortnight: 14 }

const number = `\\d{1,3}|${Object.keys(numbers).join('|')}`
/** The sources of the patterns, to be put into larger ones. */
export const parts = {
  day: alternatives(dayRules),
  clock: alternatives(clockRules),
  hour: alternatives([...clockRules, ...bareHourRules]),
  part: 'morning|afternoon|evening|night',
  count: `(?:(?:${number})_(?:-|–|to|or)_)?(?:${number})`,
  unit: '(?:(?:working|business|week|office)(?:_|-))?(?:day|hour)s?|min(?:ute)?s?|hrs?|h|weeks?|fortnight',
}

/** The day meant, as days since 1970; null when there is none (31 February) or when it has plainly passed. */
export function dayOf(words: string, moment: Moment): number | null {
  for (const rule of dayRules) {
    const found = whole(rule.pattern, words)
    if (found) return rule.day(found, moment)
  }
  return null
}

/** Minutes after midnight; `part` tells eight in the evening from eight in the morning. Null for 25:00. */
export function clockOf(words: string, part: string | undefined): number | null {
  for (const rule of [...clockRules, ...bareHourRules]) {
    const found = whole(rule.pattern, words)
    if (!found) continue
    const minutes = rule.minutes(found)
    if (minutes === null) return null
    if (part?.toLowerCase() === 'morning')
      return minutes >= 13 * 60 && minutes < 19 * 60 && /^[1-6]\b/.test(words) ? minutes - 12 * 60 : minutes
    return part && minutes < 12 * 60 ? minutes + 12 * 60 : minutes
  }
  return null
}

/** By when a part of a day has passed. */
export function endOfPart(part: string, dayNumber: number, { zone, calendar }: Moment): Instant {
  const end = onDay(dayNumber, partEnds[part.toLowerCase()] ?? 24 * 60, zone)
  const close = calendar && part.toLowerCase() === 'afternoon' ? closeOfDay(calendar, dayNumber) : null
  return close !== null && close < end && close > onDay(dayNumber, 12 * 60, zone) ? close : end
}

/** By when a day has passed for us: close of business, or its last minute when it is closed all day or has closed already. */
export function endOfDay(dayNumber: number, { now, zone, calendar }: Moment): Instant {
  const close = calendar ? closeOfDay(calendar, dayNumber) : null
  return close !== null && close > now ? close : onDay(dayNumber, 24 * 60 - 1, zone)
}

/** "2 hours" are literal, whatever the opening hours; "2 days" end with the second day, "2 working days" with the second open one. */
export function lengthEnd(count: string, unit: string, moment: Moment): Instant | null {
  const last =
    count
      .toLowerCase()
      .split(/\s*(?:-(?=\d)|–|\bto\b|\bor\b)\s*/)
      .at(-1) ?? ''
  const amount = numbers[last.replace(/\s+/g, ' ')] ?? Number(last)
  const ours = /^(?:working|business|office|week.*(?:day|hour))/i.test(unit)
  const one = unit
    .toLowerCase()
    .replace(/^.*(?=day|hour)/s, '')
    .replace(/^minute/, 'min')
    .replace(/s$/, '')
  if (!(amount > 0)) return null
  const length = literal[one]
  if (length !== undefined) {
    return ours && moment.calendar ? businessPlus(moment.calendar, moment.now, amount * length) : plus(moment.now, amount * length)
  }
  return endOfDay(ours ? workingDay(moment, amount) : moment.today + Math.ceil(amount * (inDays[one] ?? 1)), moment)
}

/** Minutes after midnight on a day, as an instant. */
export function onDay(dayNumber: number, minutes: number, zone: string): Instant {
  return instant(msOfWall(dayNumber * day + minutes * minute, zone))
}

function alternatives(rules: { pattern: string }[]): string {
  return rules.map((rule) => rule.pattern).join('|')
}

/** White space as it is written in letters. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+').replaceAll('_', '\\s*'), flags)
}

const compiled = new Map<string, RegExp>()

function whole(source: string, words: string): string[] | null {
  const known = compiled.get(source) ?? pattern(`^(?:${source})$`, 'i')
  compiled.set(source, known)
  return known.exec(words)
}

function placeIn(names: string[], name = ''): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function fullDay(hours = '', minutes = '0'): number | null {
  const value = Number(hours)
  if (value > 24 || Number(minutes) > 59 || (value === 24 && Number(minutes) > 0)) return null
  return (/^[1-6]$/.test(hours) ? value + 12 : value) * 60 + Number(minutes)
}

function halfDay(hours = '', minutes = '0', half = ''): number | null {
  const value = Number(hours)
  if (value < 1 || value > 12 || Number(minutes) > 59) return null
  return ((value % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes)
}

/** A date without a year is the next one; more than half a year ahead, a past one was meant ("your order of 28 February"). */
function dated(today: number, ofMonth: string | undefined, monthNumber: number, year: string | undefined): number | null {
  const thisYear = new Date(today * day).getUTCFullYear()
  const found = dayNumber(year ? Number(year) : thisYear, monthNumber, Number(ofMonth))
  if (found !== null && found >= today) return found - today > 183 && !year ? null : found
  const next = year ? null : dayNumber(thisYear + 1, monthNumber, Number(ofMonth))
  return next !== null && next - today <= 183 ? next : null
}

function dayNumber(year: number, monthNumber: number, ofMonth: number): number | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, ofMonth))
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === ofMonth ? date.getTime() / day : null
}

/** A weekday is the coming one, today included: the customer counts from the earlier. "Next Tuesday" is Tuesday of next week. */
function onWeekday(today: number, wanted: number, which: string | undefined): number {
  if (which?.toLowerCase() === 'next') return mondayOf(today) + 7 + wanted - 1
  return today + ((mondayOf(today) + wanted - 1 - today + 7) % 7)
}

/** Day 0, 1 January 1970, was a Thursday. */
function mondayOf(today: number): number {
  return today - ((((today + 3) % 7) + 7) % 7)
}

function endOfMonth(today: number, monthsAhead: number): number {
  const date = new Date(today * day)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 + monthsAhead, 0) / day
}

function lastWorkingDay({ calendar, today }: Moment, last: number): number {
  for (let number = last; calendar && number >= today; number -= 1) if (closeOfDay(calendar, number) !== null) return number
  return last
}

/** The day on which the nth working day after today falls. */
function workingDay({ calendar, today, zone }: Moment, count: number): number {
  let number = today
  for (let left = Math.ceil(count); left > 0; left -= 1) {
    number += 1
    if (calendar) number = dayNumberAt(businessPlus(calendar, onDay(number, 0, zone), 0), zone)
  }
  return number
}
