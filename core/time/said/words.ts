// What a language supplies so that times can be read in its letters: a table of patterns, and no code of its own.
// In patterns a space stands for any white space, "_" for white space that may be missing; {name} is filled in from the same table.

/**
 * `today` and the like count days from now. `weekday` reads the groups weekday, next, coming, week and after ("Monday week"); `date` reads date, month, year and weekday;
 * `slashed` reads two numbers of which either may be the month; `ofMonth` is "the 6th"; `week` and `weekend` leave a choice of days. `inMonth` reads
 * early, mid and month: no day by itself, so it is asked about. `calendarWeek` reads the group number, as ISO 8601 counts.
 * `feast` reads feast.
 */
export type DayMeaning =
  | number
  | 'weekday'
  | 'date'
  | 'iso'
  | 'slashed'
  | 'dotted'
  | 'ofMonth'
  | 'endOfWeek'
  | 'endOfMonth'
  | 'endOfYear'
  | 'inMonth'
  | 'calendarWeek'
  | 'week'
  | 'weekend'
  | 'workday'
  | 'feast'
export type DayWords = { pattern: string; means: DayMeaning }

/**
 * A day known by its name, and where it lies each year: a month (1 to 12) and a date, or 0 and the days after Easter Sunday. With a weekday (1 is Monday) it is the
 * first of that name from there on. Where the name means several days, or one here and another elsewhere, all are given and the writer is asked.
 */
export type Feast = readonly [name: string, ...on: FeastDay[]]
export type FeastDay = readonly [month: number, date: number, weekday?: number]

/**
 * `noon`, `midnight`; `half day` reads hours, minutes and half ("a" or "p"); `full day` is a clock of 24 hours in which 1 to 6 are the afternoon's, and in `either half` may be the morning's as well;
 * `bare` is a number alone; `past` and `to` are minutes after and before the hour.
 */
export type ClockMeaning = 'noon' | 'midnight' | 'half day' | 'full day' | 'either half' | 'bare' | 'past' | 'to'
export type ClockWords = { pattern: string; means: ClockMeaning }

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
/** `ours` counts only what is open. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month'
/** `times`: so many of them, where a word counts in quarters. */
export type UnitWords = { pattern: string; unit: Unit; ours?: true; times?: number }

export type SaidWords = {
  by: string
  /** As `by`, and the words for a point in time. */
  at: string
  on: string
  close: string
  endOf: string
  within: string
  fromNow: string
  /** "Three weeks from {day}", with its space; the group `of` is what leaves no doubt that the day is counted from. */
  fromDay?: string
  /** "Monday in two weeks": between the day and the length that is counted from it. */
  later?: string
  /** "This time tomorrow". */
  sameTime?: string
  /** Between two hours of today; what is said of every day says it otherwise. */
  betweenToday?: string
  /** After an hour without more: another deed begins. */
  goesOn?: string
  half: string
  firstThing: string
  /** "On the morning of", with {part}; empty where it is not said. */
  partOf: string
  /** "Within the hour". */
  theUnit: string
  between: string
  and: string
  or: string
  /** How a time is put together in this language alone, beside the ways of all (shapes.ts). */
  wholes?: readonly string[]
  weekdays: readonly string[]
  months: readonly string[]
  /** A day and its part may be one word: "Dienstagvormittag". */
  compound?: true
  days: readonly DayWords[]
  feasts: readonly Feast[]
  /** Counted from the time before it: "two days later", with {count} and {longUnit}; without them it is the day after. */
  since: string
  dayAfter: string
  /** Plain by themselves. */
  clocks: readonly ClockWords[]
  /** A time only beside a word such as "at". */
  bareHours: readonly ClockWords[]
  parts: readonly { pattern: string; part: PartOfDay }[]
  /** Parts of this day: "this afternoon", "tonight". */
  theseParts: readonly { pattern: string; part: PartOfDay }[]
  numbers: Readonly<Record<string, number>>
  /** "The twelfth". */
  ordinals?: Readonly<Record<string, number>>
  /** "A quarter", where minutes are said in words. */
  minuteWords: Readonly<Record<string, number>>
  /** False where a bare 12 may be midnight. */
  twelveIsNoon: boolean
  /** "A couple of": two, or three. */
  couple: string
  units: readonly UnitWords[]
  /** Right before it: then it is past, repeated, or a beginning. */
  spoiledBefore: RegExp
  /** Right after it. */
  spoiledAfter: RegExp
  /** Right after a length: "24 hours of delivery". */
  spoiledLength: RegExp
  /** "In a minute" is a manner of speaking. */
  mannerOfSpeaking: RegExp
  /** The zone of a clock, named behind a time of day. */
  zone?: string
  /** What changes a time in a way that is not read, so that the writer is asked: right before ("this time tomorrow") and right behind. */
  doubtBefore?: string
  doubtAfter?: string
}
