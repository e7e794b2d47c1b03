// How much there was to do at an instant: open cases by owner, the owner's deadlines, and who had done something that day. From the journal,
// so that a case that was handed over or opened again since counts for whoever had it then.

import { sql } from 'kysely'
import { newId } from '#core/ids.ts'
import type { ClockThen } from '#core/reviews/clocks-then.ts'
import { clockThen } from '#core/reviews/clocks-then.ts'
import type { Entry } from '#core/reviews/then.ts'
import type { Load } from '#core/reviews/workload.ts'
import { type Instant, msOf } from '#core/time/instant.ts'
import { instantOf, partsAt } from '#core/time/zone.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { changesOf } from '#server/reviews/rows.ts'

const nothing = new Uint8Array(10)
/** No line of the journal from `at` on has an id before this. */
const firstEntry = (at: Instant, later = 0) => newId('entry', msOf(at) + later, nothing)

export async function loadAt(ctx: Ctx, owner: string | null, zone: string, at: Instant): Promise<Load> {
  const cases = await openCases(ctx, at)
  const byOwner = Map.groupBy(cases, (one) => one.owner)
  const own = owner === null ? [] : (byOwner.get(owner) ?? []).map(({ id }) => id)
  const [clocks, acted] = await Promise.all([clocksOfCases(ctx, own, at), actedOn(ctx, zone, at)])
  return { owner, open: [...byOwner].map(([of, its]) => ({ owner: of, cases: its.length })), clocks, acted }
}

/**
 * Cases that were open then, with whoever owned them. One that has ended later was open; one that was opened again later may have been ended
 * then, so its facts are asked.
 */
async function openCases(ctx: Ctx, at: Instant): Promise<{ id: string; owner: string | null }[]> {
  const { rows } = await sql<{ id: string; owner: string | null }>`
    select c.id, coalesce(o.payload ->> 'ownerId', o.payload ->> 'to') as owner
    from cases c
    left join lateral (
      select j.payload from journal j
      where j.organisation_id = c.organisation_id and j.case_id = c.id and j.id < ${firstEntry(at, 1)}
        and j.event in ('case.taken', 'case.handedOver', 'case.released')
      order by j.id desc limit 1) o on true
    where c.organisation_id = ${ctx.organisation} and c.fire_drill is null and c.opened_at <= ${at} and (c.ended_at is null or c.ended_at > ${at})
      and not (
        exists (select from case_facts f where f.organisation_id = c.organisation_id and f.case_id = c.id and f.fact = 'reopened' and f.at > ${at})
        and coalesce((select f.fact <> 'reopened' from case_facts f
          where f.organisation_id = c.organisation_id and f.case_id = c.id and f.at <= ${at}
            and f.fact in ('reopened', 'recovered', 'unableToRecover', 'withdrawn')
          order by f.id desc limit 1), false))`.execute(ctx.db)
  return rows
}

async function clocksOfCases(ctx: Ctx, caseIds: readonly string[], at: Instant): Promise<ClockThen[]> {
  if (caseIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('clocks')
    .select(['id', 'name', 'startedAt', 'dueAt', 'metAt', 'stoppedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .where('startedAt', '<=', at)
    .execute()
  const changes = Map.groupBy(
    await changesOf(
      ctx,
      rows.map(({ id }) => id),
    ),
    ({ clockId }) => clockId,
  )
  const untold: Entry[] = []
  return rows.flatMap((row) => clockThen(row, changes.get(row.id) ?? [], untold, at) ?? [])
}

/** Members who had done something that day, in the zone of the brand, and when first. */
async function actedOn(ctx: Ctx, zone: string, at: Instant): Promise<Load['acted']> {
  const rows = await ctx.db
    .selectFrom('journal')
    .select((e) => ['actor', e.fn.min('at').as('first')])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '>=', firstEntry(beginningOfDay(at, zone)))
    .where('id', '<', firstEntry(at, 1))
    .where('actor', 'like', 'member\\_%')
    .where(
      sql<boolean>`not exists (select from cases d where d.organisation_id = journal.organisation_id and d.id = journal.case_id and d.fire_drill is not null)`,
    )
    .groupBy('actor')
    .execute()
  return rows.map(({ actor, first }) => ({ actor, first }))
}

function beginningOfDay(at: Instant, zone: string): Instant {
  return instantOf({ ...partsAt(at, zone), hour: 0, minute: 0 }, zone)
}
