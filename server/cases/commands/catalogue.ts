// The catalogue of remedies where it speaks of kinds of mistake: which ones a remedy fits is checked here, because remedies know no kinds.

import type { RemedyId } from '#core/ids.ts'
import { kindFault } from '#core/cases/own-kinds.ts'
import type { RemedyFields } from '#core/remedies/contract.ts'
import { add, change } from '#server/remedies/commands/catalogue.ts'
import { remedyRow, type RemedyRow } from '#server/remedies/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { kindsOf } from '#server/cases/queries/kinds.ts'

export async function addRemedy(ctx: Ctx, fields: RemedyFields): Promise<RemedyRow> {
  await refuseUnfit(ctx, fields.fits, [])
  return add(ctx, fields)
}

export async function changeRemedy(ctx: Ctx, input: { remedyId: RemedyId } & Partial<RemedyFields>): Promise<RemedyRow> {
  if (input.fits) await refuseUnfit(ctx, input.fits, (await remedyRow(ctx, input.remedyId))?.fits ?? [])
  return change(ctx, input)
}

/** What a remedy fits already it may go on fitting, though the kind be retired. */
async function refuseUnfit(ctx: Ctx, fits: readonly string[], before: readonly string[]): Promise<void> {
  const kinds = await kindsOf(ctx)
  for (const [place, name] of fits.entries()) {
    const fault = kindFault(kinds, name, `fits.${place}`, before)
    if (fault) throw fault
  }
}
