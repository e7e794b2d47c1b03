// Which rows of the queue stand together: late, soon, today, later, waiting, ended. Pure.
// Whether a clock is over or soon is the server's judgement (due.standing); only the day is read here, in the zone of who looks.

import { clockNames } from '#core/clocks/policy.ts'
import type { Instant } from '#core/time/instant.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import type { Row as RowOf } from '#web/platform/rows.ts'

export type Row = RowOf<'cases.list'>

export const groupNames = ['late', 'soon', 'today', 'later', 'waiting', 'ended'] as const
export type GroupName = (typeof groupNames)[number]
export type Group = { name: GroupName; rows: Row[] }

export const groupWords: Record<GroupName, { title: string; note?: string }> = {
  late: { title: 'Late', note: 'Say so to the customer first; the clock is already red.' },
  soon: { title: 'Soon' },
  today: { title: 'Today' },
  later: { title: 'Later' },
  waiting: { title: 'Waiting on the customer', note: 'Clocks are paused.' },
  ended: { title: 'Ended' },
}

/** A promise can be late while its customer is waited for, so what is late or soon comes before waiting. */
export function groupOf(row: Row, now: Instant, zone: string): GroupName {
  const { due } = row
  if (row.endedAt !== null) return 'ended'
  if (due?.standing === 'over') return 'late'
  if (due?.standing === 'soon') return 'soon'
  if (isResting(row, now, zone)) return 'waiting'
  return isToday(due, now, zone) ? 'today' : 'later'
}

/** It waits on its customer, and nothing that we promised them falls due today: a promise does not wait. */
export function isResting({ due, waitingSince }: Row, now: Instant, zone: string): boolean {
  if (waitingSince === null) return false
  return due === null || (due.standing === 'far' && !(isPromise(due) && isToday(due, now, zone)))
}

function isPromise({ clock }: NonNullable<Row['due']>): boolean {
  return !(clockNames as readonly string[]).includes(clock)
}

function isToday(due: Row['due'], now: Instant, zone: string): boolean {
  return due !== null && dayNumberAt(due.dueAt, zone) <= dayNumberAt(now, zone)
}

/** The groups that hold a row, in their order; rows keep theirs within a group. */
export function groupsOf(rows: readonly Row[], now: Instant, zone: string): Group[] {
  const found = Map.groupBy(rows, (row) => groupOf(row, now, zone))
  return groupNames.flatMap((name) => {
    const own = found.get(name)
    return own === undefined ? [] : [{ name, rows: own }]
  })
}

/** Of each group what is drawn when `most` rows are, from the top; groups of which nothing would be are left out. */
export function drawnOf<G extends { rows: readonly unknown[] }>(groups: readonly G[], most: number): (G & { drawn: G['rows'] })[] {
  let left = most
  return groups.flatMap((group) => {
    const drawn = group.rows.slice(0, left)
    left -= drawn.length
    return drawn.length > 0 ? [{ ...group, drawn }] : []
  })
}

/** "4", or "4+" while more may follow. Rows come soonest first, so what is late is all there as soon as anything else is. */
export function sizeInWords({ name, rows }: Pick<Group, 'rows'> & { name: string }, shown: number, hasMore: boolean): string {
  const isWhole = !hasMore || (name === 'late' && rows.length < shown)
  return isWhole ? String(rows.length) : `${rows.length}+`
}
