// What the addresses of insight say: which brand, and of a list which week, step or part. What is not known is left out.

import { steps } from '#core/cases/protocol.ts'
import type { BrandId } from '#core/ids.ts'
import { type NumberName, numberNames, type StandingName, standingNames } from '#core/insights/numbers.ts'
import { type TallyName, tallyNames } from '#core/insights/tallies.ts'
import { isWeek } from '#core/stats/week.ts'
import type { Sent } from '#web/platform/call.ts'

type Asked = Sent<'insights.cases'>
export type WeekSearch = { brand?: string; weeks?: number }
export type CasesSearch = WeekSearch & { week?: string; step?: (typeof steps)[number]; only?: 'hit' | 'miss' }

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

export function casesSearchOf(search: Record<string, unknown>): CasesSearch {
  const { week, step, only } = search
  const known = steps.find((one) => one === step)
  return {
    ...weekSearchOf(search),
    ...(typeof week === 'string' && isWeek(week) ? { week } : {}),
    ...(known === undefined ? {} : { step: known }),
    ...(only === 'hit' || only === 'miss' ? { only } : {}),
  }
}

/** The question to the API that an address of a list asks. */
export function askedBy(number: NumberName | StandingName, { brand, weeks: _, ...rest }: CasesSearch): Omit<Asked, 'after' | 'limit'> {
  return { number, ...rest, ...(brand === undefined ? {} : { brandId: brand as BrandId }) }
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
