// How many cases each view holds.

import { type RawBuilder, sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/cases/contract.ts'
import type { BrandId } from '#core/ids.ts'
import { plus } from '#core/time/instant.ts'
import { isPromisedToday, isRecoveredLately, soonWithin } from '#server/cases/queries/day-views.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { countDecidable } from '#server/remedies/queries/approvals.ts'

/** Counts stop here: past it the number tells nobody anything, and counting on would grow with history. */
const countedTo = 1000

/** Open cases of a brand, all of them; fire drills are left out. */
export async function openOfBrand(ctx: Ctx, brandId: BrandId): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('cases')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('organisationId', '=', ctx.organisation)
    .where('brandId', '=', brandId)
    .where('endedAt', 'is', null)
    .where('fireDrill', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export async function counts(ctx: Ctx, { fireDrills }: Input<typeof contract.counts>): Promise<Answer<typeof contract.counts>> {
  const me = member(ctx).id
  const withDrills = fireDrills === 'with'
  const of = (from: RawBuilder<unknown>) => async (where: RawBuilder<unknown>) => {
    const real = withDrills ? sql`true` : sql`c.fire_drill is null`
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from (select from ${from} where c.organisation_id = ${ctx.organisation} and ${real} and ${where} limit ${countedTo}) few`.execute(
      ctx.db,
    )
    return rows[0]?.n ?? 0
  }
  const any = of(sql`cases c`)
  const open = (where: RawBuilder<unknown>) => any(sql`c.ended_at is null and ${where}`)
  const withBrand = of(sql`cases c join brands b on b.organisation_id = c.organisation_id and b.id = c.brand_id`)
  const [mine, team, late, lateSoon, unowned, waiting, approvals, promisesToday, recovered] = await Promise.all([
    open(sql`c.owner_id = ${me}`),
    open(sql`true`),
    open(sql`c.due_at <= ${ctx.now}`),
    open(sql`c.due_at <= ${plus(ctx.now, soonWithin)}`),
    open(sql`c.owner_id is null`),
    open(sql`c.waiting_since is not null`),
    countDecidable(ctx, withDrills),
    withBrand(isPromisedToday(ctx)),
    any(isRecoveredLately(ctx)),
  ])
  return { mine, team, late, lateSoon, unowned, waiting, approvals, promisesToday, recovered }
}
