// Every version of the protocol's limits, newest first. Before the first case there is only the standard, which nobody wrote down yet.

import type { Answer } from '#core/endpoint.ts'
import type { MemberId } from '#core/ids.ts'
import type * as contract from '#core/cases/protocol-shapes.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { protocolFrom, standardProtocol } from '#server/cases/protocol.ts'

export async function showProtocol(ctx: Ctx): Promise<Answer<typeof contract.showProtocol>> {
  const rows = await ctx.db
    .selectFrom('protocols')
    .select(['version', 'name', 'limits', 'factors', 'madeBy', 'createdAt'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('version', 'desc')
    .execute()
  if (rows.length === 0) return { versions: [{ ...standardProtocol, at: null, by: null }] }
  const names = await memberNames(ctx)
  const versions = rows.map((row) => ({
    ...protocolFrom(row),
    at: row.createdAt,
    by: row.madeBy === null ? null : (names.get(row.madeBy as MemberId)?.name ?? null),
  }))
  return { versions }
}
