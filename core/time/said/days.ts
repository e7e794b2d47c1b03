// Which day is meant. Where words leave a choice, every day they may mean is given, the nearer first, and the writer is asked.

import { day } from '#core/time/instant.ts'
import { dayIn } from './feasts.ts'
import { dateOf, type Days, dayNumber, lastWorkingDay, mondayOf, type Moment, workingDay } from './moment.ts'
import { whole } from './shapes.ts'
import type { DayMeaning, SaidWords } from './words.ts'

type Groups = Record<string, string | undefined>
type Read = (groups: Groups, moment: Moment, words: SaidWords) => Days | null

/** A date without a year that lies further back than this (days) was next year's. */
const halfAYear = 183

export function daysOf(said: string, words: SaidWords, moment: Moment): Days | null {
  for (const { pattern, means } of words.days) {
    const groups = whole(pattern, said, words)
    if (groups) return typeof means === 'number' ? only(moment.today + means) : readers[means](groups, moment, words)
  }
  return null
}

const readers: Record<Exclude<DayMeaning, number>, Read> = {
  weekday: ({ weekday, weekday2, week, week2, ...said }, { today }, words) => {
    const wanted = placeIn(words.weekdays, weekday ?? weekday2, words)
    return onWeekday(today, wanted, { ...said, week: week ?? week2 })
  },
  date: ({ date, month, year, weekday }, moment, words) =>
    agreeing(dated(moment.today, dateIn(date, words), placeIn(words.months, month, words), year), weekday, moment, words),
  iso: ({ date, month, year }, { today }) => dated(today, Number(date), Number(month), year),
  dotted: ({ date, month, year, weekday }, moment, words) =>
    agreeing(dated(moment.today, Number(date), Number(month), fullYear(year)), weekday, moment, words),
  slashed: ({ date, month, year, weekday }, moment, words) => {
    const [first, second] = [Number(date), Number(month)]
    const days = [dated(moment.today, first, second, fullYear(year)), dated(moment.today, second, first, fullYear(year))]
    const both = [...new Set(days.flatMap((one) => one?.days ?? []))]
      .map((one, _, all) => (year || one >= moment.today ? one : ofYear(one, all)))
      .sort(byNumber)
    const named = weekday === undefined ? both : both.filter((one) => weekdayOf(one) === placeIn(words.weekdays, weekday, words))
    return both.length === 0 ? null : { days: named.length > 0 ? named : both }
  },
  ofMonth: ({ date, weekday, next }, moment, words) =>
    agreeing(ofMonth(moment.today, dateIn(date, words), next ? 1 : 0), weekday, moment, words),
  endOfWeek: ({ next, eve }, moment) => only(lastWorkingDay(moment, mondayOf(moment.today) + (eve ? 4 : next ? 13 : 6))),
  endOfMonth: ({ next, month }, moment, words) => {
    const today = dateOf(moment.today)
    const wanted = placeIn(words.months, month, words) || today.month + (next ? 1 : 0)
    const last = Date.UTC(today.year + (wanted < today.month ? 1 : 0), wanted, 1) / day
    return only(lastWorkingDay(moment, last - 1))
  },
  endOfYear: (_, moment) => only(lastWorkingDay(moment, Date.UTC(dateOf(moment.today).year + 1, 0, 1) / day - 1)),
  inMonth: ({ early, mid, month }, moment, words) => {
    const number = placeIn(words.months, month, words)
    const { year, month: thisMonth } = dateOf(moment.today)
    const first = Date.UTC(number < thisMonth ? year + 1 : year, number - 1, 1) / day
    const last = Date.UTC(dateOf(first).year, number, 1) / day - 1
    const by = early ? first + 9 : mid ? first + 14 : last
    return number === 0 ? null : { days: [lastWorkingDay(moment, by)], vague: true }
  },
  calendarWeek: ({ number }, moment) => {
    const { year } = dateOf(moment.today)
    const ends = [year, year + 1].map((one) => mondayOf(Date.UTC(one, 0, 4) / day) + 7 * Number(number) - 1)
    const end = ends.find((one) => one >= moment.today)
    return end === undefined || Number(number) < 1 || Number(number) > 53 ? null : only(lastWorkingDay(moment, end))
  },
  week: ({ next }, moment) => {
    const monday = mondayOf(moment.today)
    const last = lastWorkingDay(moment, monday + 6)
    // At the weekend the one that is beginning may be meant.
    if (next === undefined) return moment.today > monday + 4 ? { days: [last, last + 7] } : only(last)
    return { days: [7, 8, 9, 10, 11].map((ahead) => monday + ahead) }
  },
  weekend: ({ next, eve }, { today }) => {
    const saturday = mondayOf(today) + 5 + (next ? 7 : 0)
    return { days: eve ? [saturday - 1, saturday, saturday + 1] : [saturday, saturday + 1] }
  },
  workday: (_, moment) => only(workingDay(moment, 1)),
  feast: ({ feast = '' }, { today }, words) => {
    const [, ...on] = words.feasts.find(([name]) => whole(name, feast, words)) ?? ['']
    const { year } = dateOf(today)
    return { days: on.map((one) => Math.min(...[year, year + 1].map((next) => dayIn(next, one)).filter((found) => found >= today))) }
  },
}

/** "12" and "twelfth". */
function dateIn(said: string | undefined, { ordinals }: SaidWords): number {
  return ordinals?.[said ?? ''] ?? Number(said)
}

/** Monday is 1. */
function placeIn(names: readonly string[], name: string | undefined, words: SaidWords): number {
  return names.findIndex((one) => whole(one, name ?? '', words) !== null) + 1
}

function weekdayOf(number: number): number {
  return number - mondayOf(number) + 1
}

/**
 * A weekday is the coming one. Today's name may be today or in a week. "Next Friday", said before this week's, may be either;
 * once this week's has passed it is next week's. "Monday week" is a week after the coming one; "Montag in einer Woche" may be next week's.
 */
function onWeekday(today: number, wanted: number, said: Groups): Days {
  const ahead = (mondayOf(today) + wanted - 1 - today + 7) % 7
  const thisWeek = mondayOf(today) + wanted - 1
  if (said.afterNext) return only(today + (ahead || 7) + 7)
  if (said.after) return { days: said.week ? [thisWeek + 7, today + ahead + 7] : [today + ahead + 7] }
  if (said.week) return only(thisWeek + 7)
  if (said.coming) return only(today + (ahead || 7))
  if (!said.next) return ahead === 0 ? { days: [today, today + 7], rolls: true } : only(today + ahead)
  return thisWeek > today ? { days: [thisWeek, thisWeek + 7] } : only(thisWeek + 7)
}

/** A date without a year is the next one; one that has just passed is past, and the reader says so. */
function dated(today: number, ofMonth: number, month: number, year: string | undefined): Days | null {
  const thisYear = dateOf(today).year
  const found = dayNumber(year ? Number(year) : thisYear, month, ofMonth)
  if (month < 1 || month > 12) return null
  if (year || found === null) return found === null ? null : only(found)
  return today - found > halfAYear ? one(dayNumber(thisYear + 1, month, ofMonth)) : only(found)
}

/** Of a date that reads in two ways the one gone by is not left in the year before the other's: "5/6", said in November, is next year's May or June. */
function ofYear(found: number, all: readonly number[]): number {
  const { month, date } = dateOf(found)
  return dayNumber(dateOf(Math.max(...all)).year, month, date) ?? found
}

function ofMonth(today: number, date: number, from: number): Days | null {
  const { year, month } = dateOf(today)
  for (let ahead = from; ahead < 3; ahead += 1) {
    const at = new Date(Date.UTC(year, month - 1 + ahead, 1))
    const found = dayNumber(at.getUTCFullYear(), at.getUTCMonth() + 1, date)
    if (found !== null && found >= today) return only(found)
  }
  return null
}

/** "Friday 7 March", and the 7th is a Saturday: one of the two is wrong, so the writer is asked which. That Friday is the nearest to come. */
function agreeing(days: Days | null, weekday: string | undefined, { today }: Moment, words: SaidWords): Days | null {
  const [found] = days?.days ?? []
  if (weekday === undefined || found === undefined || found < today) return days
  const wanted = placeIn(words.weekdays, weekday, words)
  if (wanted === 0 || weekdayOf(found) === wanted) return days
  const near = [-3, -2, -1, 1, 2, 3, 4, 5, 6].map((away) => found + away).find((day) => weekdayOf(day) === wanted && day >= today)
  return { days: near === undefined ? [found] : [found, near].sort(byNumber) }
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year
}

function only(day: number): Days {
  return { days: [day] }
}

function one(day: number | null): Days | null {
  return day === null ? null : only(day)
}

function byNumber(a: number, b: number): number {
  return a - b
}
