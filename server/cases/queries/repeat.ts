// What makes a customer a repeat: earlier cases in the 90 days before this one, apologies so far, and who could own it as a senior.

import { sql } from 'kysely'
import type { CaseId, MemberId } from '#core/ids.ts'
import { repeatDays } from '#core/cases/repeat.ts'
import type { Person } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Cases of the same customer in the 90 days before this one. */
export async function earlierOf(ctx: Ctx, caseId: CaseId): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from cases c join cases e on e.organisation_id = c.organisation_id and e.customer_id = c.customer_id and e.id < c.id and e.opened_at > c.opened_at - make_interval(days => ${repeatDays}) where c.organisation_id = ${ctx.organisation} and c.id = ${caseId}`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}

/** Cases in which this customer has had an apology from us, this one included; sympathy alone is none. */
export async function apologiesTo(ctx: Ctx, customerId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(distinct c.id)::int as n from cases c join case_facts f on f.organisation_id = c.organisation_id and f.case_id = c.id and f.fact = 'apologised' and f.waived is null and f.evidence -> 'sympathy' is null where c.organisation_id = ${ctx.organisation} and c.customer_id = ${customerId}`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}

/** For a repeat: how many came before, and the senior who could own it; null on a first mistake. */
export async function repeatOf(ctx: Ctx, caseId: CaseId, ownerId: string | null) {
  const earlier = await earlierOf(ctx, caseId)
  return earlier === 0 ? null : { earlier, senior: await seniorFor(ctx, ownerId) }
}

/** The lead (or, without one, manager or administrator) with the fewest open cases; null while somebody senior owns it already. */
async function seniorFor(ctx: Ctx, ownerId: string | null): Promise<Person | null> {
  const seniors = await ctx.db
    .selectFrom('members as m')
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.leftAt', 'is', null)
    .where('m.role', 'in', ['lead', 'manager', 'admin'])
    .select(['m.id', 'm.name', 'm.firstName'])
    .orderBy(sql`array_position(array['lead', 'manager', 'admin'], m.role)`)
    .orderBy(
      sql`(select count(*) from (select from cases c where c.organisation_id = m.organisation_id and c.owner_id = m.id and c.ended_at is null and c.fire_drill is null limit 100) few)`,
    )
    .orderBy('m.name')
    .execute()
  if (seniors.some(({ id }) => id === ownerId)) return null
  const first = seniors[0]
  return first ? { ...first, id: first.id as MemberId } : null
}
