// What a case is about beside its kind, as a person or another program says it.

import type { CaseId } from '#core/ids.ts'
import { caseDescribed } from '#core/cases/events.ts'
import { changedParticulars, type Particulars } from '#core/cases/particulars.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { changeCase } from '#server/cases/store.ts'

/** Only what changes is written and told. */
export async function sayParticulars(ctx: Ctx, caseId: CaseId, said: Partial<Particulars>): Promise<void> {
  const { processStep, ...row } = await ctx.db
    .selectFrom('cases')
    .select(['product', 'place', 'processStep'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const changed = changedParticulars({ ...row, step: processStep }, said)
  if (Object.keys(changed).length === 0) return
  const { step, ...rest } = changed
  await changeCase(ctx, caseId, { ...rest, ...(step === undefined ? {} : { processStep: step }) })
  ctx.tell(caseDescribed, { caseId, ...changed })
}
