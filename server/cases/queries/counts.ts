// How many cases each view holds.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/cases/contract.ts'
import { plus } from '#core/time/instant.ts'
import { isPromisedToday, isRecoveredLately, soonWithin } from '#server/cases/queries/day-views.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { countDecidable } from '#server/remedies/queries/approvals.ts'

/** Counts stop here: past it the number tells nobody anything, and counting on would grow with history. */
const countedTo = 1000

export async function counts(ctx: Ctx, { fireDrills }: Input<typeof contract.counts>): Promise<Answer<typeof contract.counts>> {
  const me = member(ctx).id
  const withDrills = fireDrills === 'with'
  const real = withDrills ? sql<boolean>`true` : sql<boolean>`fire_drill is null`
  const count = async (where: ReturnType<typeof sql<boolean>>) => {
    const found = await sql<{
      n: number
    }>`select count(*)::int as n from (select from cases where organisation_id = ${ctx.organisation} and ended_at is null and ${real} and ${where} limit ${countedTo}) few`.execute(
      ctx.db,
    )
    return found.rows[0]?.n ?? 0
  }
  const [mine, team, late, lateSoon, unowned, waiting, approvals, promisesToday, recovered] = await Promise.all([
    count(sql`owner_id = ${me}`),
    count(sql`true`),
    count(sql`due_at <= ${ctx.now}`),
    count(sql`due_at <= ${plus(ctx.now, soonWithin)}`),
    count(sql`owner_id is null`),
    count(sql`waiting_since is not null`),
    countDecidable(ctx, withDrills),
    countCases(ctx, sql`${real} and ${isPromisedToday(ctx)}`),
    countCases(ctx, sql`${real} and ${isRecoveredLately(ctx)}`),
  ])
  return { mine, team, late, lateSoon, unowned, waiting, approvals, promisesToday, recovered }
}

/** Cases c with their brand b, ended or not. */
async function countCases(ctx: Ctx, where: ReturnType<typeof sql<boolean>>): Promise<number> {
  const found = await sql<{
    n: number
  }>`select count(*)::int as n from (select from cases c join brands b on b.organisation_id = c.organisation_id and b.id = c.brand_id where c.organisation_id = ${ctx.organisation} and ${where} limit ${countedTo}) few`.execute(
    ctx.db,
  )
  return found.rows[0]?.n ?? 0
}
