// Which charts there are: one for every number of the week, cases per 1,000 orders, contacts or calls where those are on file, and the days
// between what should be rare: broken promises, and the cases of one cause.

import type { CauseId } from '#core/ids.ts'
import { type NumberName, numberNames, type Unit } from '#core/insights/numbers.ts'
import type { Kind } from '#core/insights/usual.ts'

export const rateNames = ['openedPerOrders', 'openedPerContacts', 'openedPerCalls'] as const
export type RateName = (typeof rateNames)[number]
export const chartNames = [...numberNames, ...rateNames, 'promisesBroken'] as const
export type ChartName = (typeof chartNames)[number] | CauseId

export type ChartUnit = Unit | 'days' | 'rate'
/** Of a chart that is no number of the week. */
export type ChartRow = { title: string; sentence: string; source: string; unit: ChartUnit }

/** So many orders, contacts or calls a rate is told in. */
export const perSoMany = 1000
export const measureOf = { openedPerOrders: 'orders', openedPerContacts: 'contacts', openedPerCalls: 'calls' } as const

export function isRate(name: string): name is RateName {
  return (rateNames as readonly string[]).includes(name)
}
export function isNumberName(name: string): name is NumberName {
  return (numberNames as readonly string[]).includes(name)
}

export function rateRow(name: RateName): ChartRow {
  const measure = measureOf[name]
  return {
    title: `Cases opened per 1,000 ${measure}`,
    sentence: `Cases that were opened in the week, in 1,000 ${measure} of the same week. More ${measure} bring more cases without anything having become worse.`,
    source: `When each case was opened, and the ${measure} of each day that were brought in. A week with a day missing is left out.`,
    unit: 'rate',
  }
}

export const brokenRow: ChartRow = {
  title: 'Days between broken promises',
  sentence: 'From one promise that was not kept in time until the next one. Longer is better.',
  source: 'Each promise, with when it was due and when it was kept.',
  unit: 'days',
}

export function causeRow(cause: string): ChartRow {
  return {
    title: `Days between: ${cause}`,
    sentence: 'From one case of this cause until the next one. Longer is better. What was withdrawn does not count.',
    source: 'When each case was opened that is linked to a mistake of this cause.',
    unit: 'days',
  }
}

export const kindTitles: Record<Kind, string> = {
  xmr: 'XmR chart',
  c: 'c chart',
  u: 'u chart',
  p: 'p chart',
  g: 'g chart',
}

/** What kind of chart it is and why that one, in a sentence for whoever asks. `natural` is what the series is before it was looked at. */
export function kindSentence(natural: Kind, found: { kind: Kind; spread: number } | null): string {
  const times = found && found.spread > 1 ? `${(Math.round(found.spread * 10) / 10).toFixed(1)} times` : null
  if (natural === 'xmr') return 'XmR chart: a measured value, so the limits come from the swings from point to point.'
  if (natural === 'g')
    return 'g chart: days between rare events, around their median, with limits that chance passes three times in a thousand.'
  if (natural === 'c')
    return times
      ? `XmR chart: these counts vary ${times} as much as chance alone would let them, so the limits come from the swings themselves.`
      : 'c chart: how often something happened, with limits from what chance does to counts.'
  const plain =
    natural === 'p'
      ? 'p chart: a share of a varying number, so a small week has wider limits.'
      : 'u chart: how often in a varying number, so a small week has wider limits.'
  return times
    ? `${plain.slice(0, 1)}′${plain.slice(1, -1)}; they are widened as Laney does, because the weeks vary ${times} as much as chance alone would let them.`
    : plain
}
