// What a member granted in this calendar month, on the wall of the first brand: what still stands of it, so a reversal gives room again.

import { sql } from 'kysely'
import type { MemberId } from '#core/ids.ts'
import { monthStart } from '#core/time/month.ts'
import { houseZone } from '#server/people/queries/house.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { stillGiven } from '#server/remedies/queries/standing.ts'

/** Minor units. What was granted last month and reversed in this one gives no room: a month stands for itself. */
export async function usedThisMonth(ctx: Ctx, memberId: MemberId): Promise<number> {
  const since = monthStart(ctx.now, await houseZone(ctx))
  const found = await sql<{ used: string }>`
    select coalesce(sum(l.amount_minor), 0)::text as used from ledger l
    where l.organisation_id = ${ctx.organisation} and l.by = ${memberId} and l.at >= ${since} and ${stillGiven}
      and not exists (select from cases d where d.organisation_id = l.organisation_id and d.id = l.case_id and d.fire_drill is not null)`.execute(
    ctx.db,
  )
  return Number(found.rows[0]?.used ?? 0)
}

/** Two acts of one member at once would each see the room of both: the second waits for the first. */
export async function holdMember(ctx: Ctx, memberId: MemberId): Promise<void> {
  await ctx.db
    .selectFrom('members')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', memberId)
    .forUpdate()
    .execute()
}
