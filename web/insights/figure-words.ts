// What of a case was counted, a figure as a table has it, and what a week is held against. Pure.

import { rangeInWords, valueInWords, weekInWords } from '#core/insights/figure-words.ts'
import { type NumberName, numbers, shareNeeds, type StandingName } from '#core/insights/numbers.ts'
import { durationInWords } from '#core/time/words.ts'
import type { Got } from '#web/platform/call.ts'

export type Shown = Got<'insights.week'>['numbers'][number]
export type Figure = Shown['weeks'][number]
type Counted = Got<'insights.cases'>['rows'][number]['counted']

/**
 * Under a figure: what is usual, that it really changed, or what is missing: "usual: 71% to 88%", "really lower: usual is 53 min". Where the
 * change lies in the weeks before, the figure of this week may be on the other side, so it is said which weeks are meant.
 */
export function standingInWords(shown: Shown, currency: string): { words: string; isGood: boolean } {
  const { number, usual, signal, wholeWeeks, weeksNeeded, good, isEven } = shown
  if (usual === null)
    return { words: isEven ? `${wholeWeeks} weeks all alike` : `too early to judge: ${wholeWeeks} of ${weeksNeeded} weeks`, isGood: false }
  if (signal === null) return { words: `usual: ${rangeInWords(number, usual, currency)}`, isGood: false }
  const side = signal.side === 'above' ? 'higher' : 'lower'
  const mean = valueInWords(number, usual.mean, currency)
  const isNow = signal.weeks.at(-1) === shown.weeks.at(-1)?.week
  const words =
    signal.rule === 'run'
      ? `really ${side} for ${signal.weeks.length} weeks: usual is ${mean}`
      : `${isNow ? '' : 'last week '}really ${side}: usual is ${mean}`
  return { words, isGood: side === good }
}

/** What of one case went into a number: "34 min", "kept in time", "1 of 2 kept in time", "20 EUR", "2 limits". */
export function countedInWords(name: NumberName, counted: Counted, currency: string): string {
  const { unit, hit = '', miss = '' } = numbers[name]
  const total = counted.reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (unit === 'time') return durationInWords(Math.max(total, 0))
  if (unit === 'money') return valueInWords(name, total, currency)
  if (unit === 'limits') return counted.length === 1 ? '1 limit' : `${counted.length} limits`
  if (unit !== 'share') return 'opened'
  const hits = counted.filter((one) => one.hit).length
  if (counted.length > 1) return `${hits} of ${counted.length} ${hit}`
  return hits === 1 ? hit : miss
}

type Compared = { monday: string; sunday: string; numbers: readonly { weeks: readonly { n: number }[] }[] }

/** What this week is held against: as many weeks as there are since the first one that holds anything. */
export function comparedInWords({ monday, sunday, numbers }: Compared): string {
  const before = Math.max(0, ...numbers.map(({ weeks }) => weeks.length - 1 - firstHeld(weeks)))
  const sentence = `This week so far, ${weekInWords(monday, sunday)}`
  if (before === 0) return `${sentence}. There is no week before it yet.`
  return `${sentence}, against ${before === 1 ? 'the week' : `the ${before} weeks`} before it`
}

/** "16 cases", at this step or in all, or of those that are late. */
export function standsInWords(standing: Got<'insights.week'>['standing'], name: StandingName, step?: string): string {
  const atStep = standing.steps.find((one) => one.step === step)
  const cases = name === 'open' ? (atStep?.cases ?? standing.open) : standing[name]
  return cases === 1 ? '1 case' : `${cases} cases`
}

/** Who noticed first: how many of all cases we found ourselves, as a percentage only where there are enough of them. */
export function noticedInWords(ours: number, all: number, weeks: number): string {
  const admit = '“Admit a mistake” tells the customer before they notice.'
  if (all === 1)
    return ours === 1 ? `The one case of ${weeks} weeks was found by us.` : `A customer told us of the one case of ${weeks} weeks. ${admit}`
  if (ours === 0) return `None of the ${all} cases of ${weeks} weeks was found by us. ${admit}`
  const found = `${ours} of ${all} in ${weeks} weeks ${ours === 1 ? 'was' : 'were'} found by us`
  return all < shareNeeds ? `${found}.` : `${found}: ${Math.round((100 * ours) / all)}%.`
}

/** Nothing at all was counted: then there is nothing to draw, to compare or to keep. */
export function isBlank(numbers: readonly { weeks: readonly { n: number }[] }[]): boolean {
  return numbers.every(({ weeks }) => weeks.every(({ n }) => n === 0))
}

function firstHeld(weeks: readonly { n: number }[]): number {
  const first = weeks.findIndex(({ n }) => n > 0)
  return first === -1 ? weeks.length - 1 : first
}
