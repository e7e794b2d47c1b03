// What the addresses of insight say: which brand, and of a list which week, step or part. What is not known is left out.

import { steps } from '#core/cases/protocol.ts'
import { type NumberName, numberNames, type StandingName, standingNames } from '#core/insights/numbers.ts'
import { isWeek } from '#core/stats/week.ts'
import type { Sent } from '#web/platform/call.ts'

type Asked = Sent<'insights.cases'>
export type WeekSearch = { brand?: string }
export type CasesSearch = WeekSearch & { week?: string; step?: (typeof steps)[number]; only?: 'hit' | 'miss' }

export function weekSearchOf({ brand }: Record<string, unknown>): WeekSearch {
  return typeof brand === 'string' && brand.startsWith('brand_') ? { brand } : {}
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
export function askedBy(number: NumberName | StandingName, { brand, ...rest }: CasesSearch): Omit<Asked, 'after' | 'limit'> {
  return { number, ...rest, ...(brand === undefined ? {} : { brandId: brand as NonNullable<Asked['brandId']> }) }
}

export function isNumber(name: string): name is NumberName {
  return (numberNames as readonly string[]).includes(name)
}
export function isStanding(name: string): name is StandingName {
  return (standingNames as readonly string[]).includes(name)
}
