// What the addresses of foreseeing say: the trade of the library, the time and part of the coverage. What is not known is left out.

import { type CoveragePart, coverageParts } from '#core/anticipation/coverage.ts'
import { type Trade, trades } from '#core/anticipation/trades.ts'
import { type Period, periods } from '#core/learning/pareto.ts'

export type LibrarySearch = { trade?: Trade }
export function librarySearchOf({ trade }: Record<string, unknown>): LibrarySearch {
  const found = trades.find((one) => one === trade)
  return found === undefined ? {} : { trade: found }
}

/** Kinds of mistake, with commas between them. */
export type KindsSearch = { kinds?: string }
export function kindsSearchOf({ kinds }: Record<string, unknown>): KindsSearch {
  return typeof kinds === 'string' && /^[a-z0-9-]+(,[a-z0-9-]+){0,19}$/.test(kinds) ? { kinds } : {}
}

export type CoverageSearch = { period?: Period; part?: CoveragePart; kind?: string }
export function coverageSearchOf({ period, part, kind }: Record<string, unknown>): CoverageSearch {
  const time = periods.find((one) => one === period)
  const of = coverageParts.find((one) => one === part)
  return {
    ...(time === undefined ? {} : { period: time }),
    ...(of === undefined ? {} : { part: of }),
    ...(typeof kind === 'string' ? { kind } : {}),
  }
}
