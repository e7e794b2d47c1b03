// What the addresses of insight say: which chart, how far back and which brand; of a list which week or weeks, step or part. What is not
// known is left out.

import { type ChartName, chartNames } from '#core/insights/chart-names.ts'
import { steps } from '#core/cases/protocol.ts'
import { type BrandId, isId } from '#core/ids.ts'
import { type NumberName, numberNames, type StandingName, standingNames } from '#core/insights/numbers.ts'
import { type TallyName, tallyNames } from '#core/insights/tallies.ts'
import { isWeek } from '#core/stats/week.ts'
import type { Sent } from '#web/platform/call.ts'

type Asked = Sent<'insights.cases'>
/** `weeks`: how many a card or a list of what is behind one looks at; the page of charts has its own few. */
export type WeekSearch = { brand?: string; weeks?: number }
export type InsightSearch = { brand?: string; chart?: ChartName; weeks?: Weeks }
export type CasesSearch = WeekSearch & { week?: string; since?: string; step?: (typeof steps)[number]; only?: 'hit' | 'miss' }

/** How far back the page looks; the second is what it does unasked. */
export const spans = [12, 26, 52, 104] as const
export type Weeks = (typeof spans)[number]
export const unasked = { chart: 'timeToApology', weeks: 26 } as const

export function weekSearchOf({ brand, weeks }: Record<string, unknown>): WeekSearch {
  return {
    ...(typeof brand === 'string' && brand.startsWith('brand_') ? { brand } : {}),
    ...(typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 1 && weeks <= 104 ? { weeks } : {}),
  }
}

/** The period that an address asks for; what it does not say is as usual. */
export function periodOf({ brand, weeks }: WeekSearch): Pick<Sent<'insights.funnel'>, 'brandId' | 'weeks'> {
  return { ...(brand === undefined ? {} : { brandId: brand as BrandId }), ...(weeks === undefined ? {} : { weeks }) }
}

export type BehindSearch = WeekSearch & { only?: 'hit' | 'miss' }

export function behindSearchOf(search: Record<string, unknown>): BehindSearch {
  const { only } = search
  return { ...weekSearchOf(search), ...(only === 'hit' || only === 'miss' ? { only } : {}) }
}

export function insightSearchOf(search: Record<string, unknown>): InsightSearch {
  const chart = chartOf(search['chart'])
  const weeks = spans.find((one) => one === Number(search['weeks']))
  const { brand } = weekSearchOf(search)
  return {
    ...(brand === undefined ? {} : { brand }),
    ...(chart === null || chart === unasked.chart ? {} : { chart }),
    ...(weeks === undefined || weeks === unasked.weeks ? {} : { weeks }),
  }
}

function chartOf(name: unknown): ChartName | null {
  if (typeof name !== 'string') return null
  return chartNames.find((one) => one === name) ?? (isId('cause', name) ? name : null)
}

export function casesSearchOf(search: Record<string, unknown>): CasesSearch {
  const { week, since, step, only } = search
  const known = steps.find((one) => one === step)
  return {
    ...weekSearchOf(search),
    ...(typeof week === 'string' && isWeek(week) ? { week } : {}),
    ...(typeof since === 'string' && isWeek(since) ? { since } : {}),
    ...(known === undefined ? {} : { step: known }),
    ...(only === 'hit' || only === 'miss' ? { only } : {}),
  }
}

type Brand = NonNullable<Asked['brandId']>

/** The question to the API that an address of a list asks. */
export function askedBy(number: NumberName | StandingName, { brand, weeks: _, ...rest }: CasesSearch): Omit<Asked, 'after' | 'limit'> {
  return { number, ...rest, ...brandOf({ brand }) }
}

export function brandOf({ brand }: { brand?: string | undefined }): { brandId?: Brand } {
  return brand === undefined ? {} : { brandId: brand as Brand }
}

/** What is on file of orders, and the cases of a cause, are of all brands together. */
export function chartAsked({ chart = unasked.chart, weeks = unasked.weeks, brand }: InsightSearch): Sent<'insights.chart'> {
  const ofHouse = chart.startsWith('openedPer') || chart.startsWith('cause_')
  return { chart, weeks, ...(ofHouse ? {} : brandOf({ brand })) }
}

export function isTally(name: string): name is TallyName {
  return (tallyNames as readonly string[]).includes(name)
}
export function isNumber(name: string): name is NumberName {
  return (numberNames as readonly string[]).includes(name)
}
export function isStanding(name: string): name is StandingName {
  return (standingNames as readonly string[]).includes(name)
}
