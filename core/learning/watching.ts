// A check while it watches: how far its days are on file, when it may be judged, and what it says today. Pure; the server only counts.

import { compareRates, type Counted } from '#core/stats/rates.ts'
import { datePlus, daysFrom, type DateText } from '#core/time/date.ts'
import type { Plan } from './check.ts'
import { earlySign, type EarlySign, type WatchedWeek } from './early.ts'
import type { DayAmount } from './exposure.ts'
import { lastDay, type Outcome } from './verdict.ts'
import { comparedInWords, countsInWords, outcomeAdvice, waitingInWords } from './verdict-words.ts'

/** `yesterday` is the last whole day; `dates` those of the cases since `watchedFrom`; `days` the exposures on file. */
export type Watched = {
  plan: Plan
  before: Counted
  watchedFrom: DateText
  yesterday: DateText
  dates: readonly DateText[]
  days: readonly DayAmount[]
}
export type Reading = {
  through: DateText | null
  missing: number
  after: Counted
  until: DateText | null
  isDue: boolean
  cumulative: number[]
}

/** Counting stops before the first day that is not on file, and at the day of the look: what comes later changes nothing. */
export function readWatch({ plan, before, watchedFrom, yesterday, dates, days }: Watched): Reading {
  const onFile = new Map(days.map(({ day, amount }) => [day, amount]))
  const length = Math.max(0, daysFrom(watchedFrom, yesterday) + 1)
  const all = Array.from({ length }, (_, n) => datePlus(watchedFrom, n))
  const amounts = plan.measure === 'days' ? all.map(() => 1) : wholeRun(all.map((day) => onFile.get(day)))
  const missing = plan.measure === 'days' ? 0 : all.filter((day) => !onFile.has(day)).length
  const cumulative = rising(amounts)
  const perDay = amounts.length > 0 ? (cumulative.at(-1) ?? 0) / amounts.length : rateOfDays(plan, before)
  const until = lastDay({ before, watchedFrom, watchDays: plan.watchDays, mostLeft: plan.mostLeft, cumulative }, perDay)
  const known = amounts.length === 0 ? null : datePlus(watchedFrom, amounts.length - 1)
  const through = known !== null && until !== null && known > until ? until : known
  const exposure = through === null ? 0 : (cumulative[daysFrom(watchedFrom, through)] ?? 0)
  const events = through === null ? 0 : dates.filter((date) => date <= through).length
  return { through, missing, after: { events, exposure }, until, isDue: through !== null && through === until, cumulative }
}

function wholeRun(amounts: readonly (number | undefined)[]): number[] {
  const gap = amounts.indexOf(undefined)
  return (gap < 0 ? amounts : amounts.slice(0, gap)) as number[]
}

function rising(amounts: readonly number[]): number[] {
  let sum = 0
  return amounts.map((amount) => (sum += amount))
}

/** Until something is on file of the watch, it is reckoned with as much a day as before. */
function rateOfDays(plan: Plan, before: Counted): number {
  return before.exposure / (daysFrom(plan.baselineFrom, plan.baselineUntil) + 1)
}

/** What stands on the screen: sentence, and advice where there is an outcome. */
export function wordsOfWatch(of: { plan: Plan; before: Counted; reading: Reading; outcome: Outcome | null; today: DateText }) {
  const { plan, before, reading, outcome, today } = of
  const { after, until } = reading
  if (outcome !== null) return { sentence: comparedInWords(before, after, plan.measure), advice: outcomeAdvice[outcome] }
  const perDay = reading.cumulative.length > 0 ? (reading.cumulative.at(-1) ?? 0) / reading.cumulative.length : rateOfDays(plan, before)
  const daysLeft = until && reading.through ? daysFrom(reading.through, until) : plan.watchDays
  const waiting = waitingInWords({
    before,
    after,
    until,
    today,
    mostLeft: plan.mostLeft,
    atLook: Math.max(1, after.exposure + daysLeft * perDay),
  })
  const so = after.exposure > 0 ? `${countsInWords(before, after, plan.measure)}. ` : ''
  return { sentence: `${so}${waiting}`, advice: null }
}

/** The early sign over the whole weeks watched so far. */
export function earlyOf({ plan, before, watchedFrom, dates }: Watched, { cumulative }: Reading): EarlySign | null {
  const weeks: WatchedWeek[] = Array.from({ length: Math.floor(cumulative.length / 7) }, (_, n) => {
    const [from, to] = [datePlus(watchedFrom, 7 * n), datePlus(watchedFrom, 7 * n + 6)]
    return {
      events: dates.filter((date) => date >= from && date <= to).length,
      exposure: (cumulative[7 * n + 6] ?? 0) - (n === 0 ? 0 : (cumulative[7 * n - 1] ?? 0)),
    }
  })
  return plan.mostLeft < 1 ? earlySign(before.events / before.exposure, plan.mostLeft, weeks, plan.watchDays) : null
}

/** For the drawing: null where there is nothing to compare yet. */
export function ratioOf(before: Counted, after: Counted): { ratio: number; interval: { low: number; high: number | null } } | null {
  if (!(after.exposure > 0)) return null
  const { ratio, interval } = compareRates(before, after)
  return { ratio, interval: { low: interval.low, high: interval.high === Infinity ? null : interval.high } }
}
