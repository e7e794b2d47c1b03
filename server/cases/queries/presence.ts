// Which colleagues have a case open now, those who write first.

import type { Answer } from '#core/endpoint.ts'
import type { CaseId, MemberId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { presentFor } from '#core/cases/presence-shapes.ts'
import { plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Person } from '#server/people/queries.ts'

export async function hereOn(ctx: Ctx, caseId: CaseId, names: Map<MemberId, Person>): Promise<Answer<typeof contract.show>['here']> {
  const rows = await ctx.db
    .selectFrom('presence')
    .select(['memberId', 'doing'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('seenAt', '>', plus(ctx.now, -presentFor))
    .orderBy('doing', 'desc')
    .orderBy('memberId')
    .execute()
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  return rows.flatMap(({ memberId, doing }) => {
    const person = memberId === me ? undefined : names.get(memberId as MemberId)
    return person ? [{ id: person.id, firstName: person.firstName, doing: doing as 'reading' }] : []
  })
}
