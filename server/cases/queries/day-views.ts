// Which cases belong to the views that follow the clock. Conditions on case c and its brand b, for the list and for its count.

import { sql } from 'kysely'
import { day, hour, plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** “Late soon” looks this far ahead, in milliseconds. */
export const soonWithin = hour
/** “Recovered this week” looks this far back, in milliseconds. */
const recoveredWithin = 7 * day

export function isRecoveredLately(ctx: Ctx) {
  return sql<boolean>`(c.stands = 'recovered' and c.ended_at > ${plus(ctx.now, -recoveredWithin)}::timestamptz)`
}

/** Midnight is nowhere further away than this: a day, and the hour by which one is longer when the clocks go back. */
const midnightWithin = 25 * hour

/**
 * An open promise of case c is due before the day of brand b is over: midnight there, whatever the zone. Said twice: the first part is
 * answered by the promises alone, so that the cases are not read for it.
 */
export function isPromisedToday(ctx: Ctx) {
  const isOpen = sql`p.kept_at is null and p.broken_at is null and p.released_at is null`
  return sql<boolean>`(c.id = any(array(select p.case_id from promises p where p.organisation_id = ${ctx.organisation} and ${isOpen} and p.due_at < ${plus(ctx.now, midnightWithin)}))
    and exists (select from promises p where p.organisation_id = c.organisation_id and p.case_id = c.id and ${isOpen}
      and p.due_at < (date_trunc('day', ${ctx.now}::timestamptz at time zone b.zone) + interval '1 day') at time zone b.zone))`
}
