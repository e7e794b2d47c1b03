// How many cases stand behind a number of the coverage: the same that the coverage said. Pure.

import type { CoveragePart } from '#core/anticipation/coverage.ts'
import type { Got } from '#web/platform/call.ts'

type Coverage = Pick<Got<'coverage.show'>, 'sorted' | 'foreseen' | 'unsorted' | 'surprises'>

/** "57 cases". `kind` narrows what had not been foreseen. */
export function partInWords({ sorted, foreseen, unsorted, surprises }: Coverage, part: CoveragePart, kind?: string): string {
  const surprised = kind === undefined ? sorted - foreseen : (surprises.find((one) => one.kind === kind)?.cases ?? 0)
  const cases = { foreseen, surprise: surprised, unsorted }[part]
  return cases === 1 ? '1 case' : `${cases} cases`
}
