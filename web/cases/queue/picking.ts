// Picking rows: which stand between two, and what an act on several fits. Pure.

import type { Row } from './groups.ts'

/** The rows from one to the other, both with them, in the order shown; only `to` when `from` is not shown. */
export function rowsBetween(shown: readonly Row[], from: Row['id'] | null, to: Row['id']): Row['id'][] {
  const ids = shown.map(({ id }) => id)
  const start = from === null ? -1 : ids.indexOf(from)
  const end = ids.indexOf(to)
  if (start < 0 || end < 0) return [to]
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}

export type Fits = Record<'take' | 'handOver' | 'sort' | 'pause' | 'resume' | 'learn', boolean>

/** An act is offered when it changes something for one case at least; the server answers for each. */
export function fitting(rows: readonly Row[]): Fits {
  const open = rows.filter(({ endedAt }) => endedAt === null)
  return {
    take: open.some(({ owner }) => owner === null),
    handOver: open.length > 0,
    sort: rows.length > 0,
    pause: open.some(({ waitingSince }) => waitingSince === null),
    resume: open.some(({ waitingSince }) => waitingSince !== null),
    learn: open.length > 0,
  }
}
