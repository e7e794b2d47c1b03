// What the addresses of learning say: by what the causes are weighed, and over which time. What is not known is left out.

import { type CausePart, causeParts, type Period, periods } from '#core/learning/pareto.ts'

export type LearningSearch = { by?: CausePart; period?: Period }

export function learningSearchOf({ by, period }: Record<string, unknown>): LearningSearch {
  const part = causeParts.find((one) => one === by)
  const time = periods.find((one) => one === period)
  return { ...(part === undefined ? {} : { by: part }), ...(time === undefined ? {} : { period: time }) }
}

export const partOfSearch = ({ by }: LearningSearch): CausePart => by ?? 'cases'
export const periodOfSearch = ({ period }: LearningSearch): Period => period ?? 'year'
