// What a value that is edited in place was at an instant, from the news of its changes. Where the record does not say, it is not known:
// a later value is never shown for an earlier one.

import type { Instant } from '#core/time/instant.ts'

/** News of a change; `was` is left out by news from before it was written down. */
export type Change<T> = { at: Instant; to: T | undefined; was: T | undefined }

/** `first`: the value at the beginning, where that is on record; `now`: the one of today. Undefined: not known. */
export function valueThen<T>(changes: readonly Change<T>[], first: T | undefined, now: T, at: Instant): T | undefined {
  const last = changes.findLast((change) => change.at <= at)
  if (last) return last.to
  if (first !== undefined) return first
  const next = changes.find((change) => change.at > at)
  return next ? next.was : now
}

/** One line of the journal, as history reads it. */
export type Entry = { at: Instant; actor: string; event: string; payload: Readonly<Record<string, unknown>> }

/** The changes of one field that the news of one name carry; `was` lies in the payload's `was`. */
export function changesOf<T>(journal: readonly Entry[], event: string, field: string): Change<T>[] {
  return journal.flatMap(({ event: name, at, payload }) => {
    if (name !== event || !(field in payload)) return []
    const was = (payload['was'] ?? {}) as Record<string, unknown>
    return [{ at, to: payload[field] as T, was: was[field] as T | undefined }]
  })
}

/** What stood on record at an instant, of rows that are only added. */
export function until<T extends { at: Instant }>(rows: readonly T[], at: Instant): T[] {
  return rows.filter((row) => row.at <= at)
}

/** A time that had come by then; one that had not is none. */
export function come(time: Instant | null, at: Instant): Instant | null {
  return time !== null && time <= at ? time : null
}
