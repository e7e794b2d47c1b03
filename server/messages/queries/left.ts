// Letters of colleagues that left a case, and when the customer first heard from a person.

import { sql } from 'kysely'
import type { CaseId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** What the coach had read in each of them, oldest first. */
export async function lettersLeft(ctx: Ctx, caseId: CaseId): Promise<unknown[]> {
  const rows = await ctx.db
    .selectFrom('messages as m')
    .innerJoin('mails as p', (j) => j.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.messageId', '=', 'm.id'))
    .select('m.coach')
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where('m.authorId', 'is not', null)
    .where('p.state', 'in', ['sent', 'previewed'])
    .orderBy('m.id')
    .execute()
  return rows.map(({ coach }) => coach)
}

/**
 * When each of these customers first heard from a person. A colleague's letter counts when it has left; a call when it was logged.
 * Automatic mail has no author.
 */
export async function firstHumans(ctx: Ctx, caseIds: readonly CaseId[]): Promise<{ caseId: string; at: Instant }[]> {
  if (caseIds.length === 0) return []
  const found = await sql<{ caseId: string; at: Instant }>`
    select m.case_id as "caseId", min(case when m.channel = 'call' then m.at else p.settled_at end) as at
    from messages m left join mails p on p.organisation_id = m.organisation_id and p.message_id = m.id
    where m.organisation_id = ${ctx.organisation} and m.case_id in (${sql.join(caseIds)}) and m.author_id is not null
      and (m.channel = 'call' or (m.direction = 'out' and p.state in ('sent', 'previewed') and p.settled_at is not null))
    group by m.case_id`.execute(ctx.db)
  return found.rows
}
