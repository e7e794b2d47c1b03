// The file of a case, for areas above that read what was done and when.

import type { Fact } from '#core/cases/file.ts'
import type { CaseId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { fileOf } from '#server/cases/keep.ts'

export async function factsOnFile(ctx: Ctx, caseId: CaseId): Promise<readonly Fact[]> {
  return (await fileOf(ctx, caseId)).facts
}

/** True for the case of a fire drill: it goes into no number and no list that nobody asked for. */
export async function isFireDrill(ctx: Ctx, caseId: CaseId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .where('fireDrill', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
