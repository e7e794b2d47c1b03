// How much of what went wrong had been foreseen and prepared for before it happened. In words, with how sure that is.

import { type Interval, wilson } from '#core/stats/wilson.ts'

export const coverageParts = ['foreseen', 'surprise', 'unsorted'] as const
export type CoveragePart = (typeof coverageParts)[number]

export type Coverage = { sorted: number; foreseen: number; share: number | null; interval: Interval | null; sentence: string }

/** `sorted`: cases of which the kind is known. */
export function coverageOf(sorted: number, foreseen: number, time: string): Coverage {
  if (sorted === 0)
    return {
      sorted,
      foreseen,
      share: null,
      interval: null,
      sentence: `No case of ${time} has a kind of mistake yet, so there is nothing to compare.`,
    }
  const interval = wilson(foreseen, sorted)
  const share = foreseen / sorted
  const none = foreseen === 0 ? 'none' : String(foreseen)
  const few = 'With so few, a percentage would say more than is known.'
  const one = `The one case of ${time} had ${foreseen === 0 ? 'not ' : ''}been foreseen and prepared for. ${few}`
  const sentence =
    sorted === 1
      ? one
      : sorted < fewForPercent
        ? `Of ${sorted} cases of ${time}, ${none} had been foreseen and prepared for. ${few}`
        : `Of ${sorted} cases of ${time}, ${none} had been foreseen and prepared for: ${percent(share)}% (95% interval ${percent(interval.low)} to ${percent(interval.high)}%).`
  return { sorted, foreseen, share, interval, sentence }
}

/** Below this many a share is told as “3 of 4”. */
const fewForPercent = 10

function percent(share: number): number {
  return Math.round(100 * share)
}
