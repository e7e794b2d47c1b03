// What became of an entry, version by version, newest first: who did what, and what was different then.

import type { Answer } from '#core/endpoint.ts'
import type { AnticipatedId, MemberId } from '#core/ids.ts'
import type * as contract from '#core/anticipation/contract.ts'
import { whatChanged } from '#core/anticipation/what-changed.ts'
import { notFound } from '#core/refusal.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Fields } from '#server/anticipation/rows.ts'

type Step = Answer<typeof contract.show>['history'][number]

export async function historyOf(ctx: Ctx, anticipatedId: AnticipatedId): Promise<Step[]> {
  const names = await memberNames(ctx)
  const rows = await versionRows(ctx, anticipatedId)
  return rows.map(({ version, at, by, act, fields }, place) => {
    const before = rows[place + 1]?.fields
    return {
      version,
      at,
      act: act as Step['act'],
      by: names.get(by as MemberId)?.firstName ?? 'Amends',
      sentence: whatChanged(act as Step['act'], fields as Fields, (before as Fields | undefined) ?? null),
    }
  })
}

export async function versionOf(ctx: Ctx, anticipatedId: AnticipatedId, version: number): Promise<Fields> {
  const row = (await versionRows(ctx, anticipatedId)).find((one) => one.version === version)
  if (!row) throw notFound('version')
  return row.fields as Fields
}

function versionRows(ctx: Ctx, anticipatedId: AnticipatedId) {
  return ctx.db
    .selectFrom('anticipatedVersions')
    .select(['version', 'at', 'by', 'act', 'fields'])
    .where('organisationId', '=', ctx.organisation)
    .where('anticipatedId', '=', anticipatedId)
    .orderBy('version', 'desc')
    .execute()
}
