// What is prepared for the kind of mistake of a case. Found anew each time: nothing of an entry is copied onto a case.

import type { Answer } from '#core/endpoint.ts'
import type { ofCase as contract } from '#core/anticipation/contract.ts'
import { byPriority } from '#core/anticipation/priority.ts'
import type { BrandId, CaseId, CustomerId } from '#core/ids.ts'
import { languageFor } from '#core/languages/languages.ts'
import { notFound } from '#core/refusal.ts'
import { isForBrand } from '#core/remedies/for-brand.ts'
import { brand, customer } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { listRemedies } from '#server/remedies/queries.ts'
import { anticipatedRows } from '#server/anticipation/rows.ts'

export async function ofCase(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Answer<typeof contract>> {
  const row = await ctx.db
    .selectFrom('cases')
    .select(['kind', 'brandId', 'customerId'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw notFound('case')
  const ready = row.kind === null ? [] : await readyFor(ctx, row.kind)
  if (ready.length === 0) return { entries: [] }
  const language = languageFor(
    (await customer(ctx, row.customerId as CustomerId)).language,
    (await brand(ctx, row.brandId as BrandId)).language,
  )
  const { remedies } = await listRemedies(ctx, { language })
  const offered = remedies.filter((one) => one.retiredAt === null && isForBrand(one, row.brandId as BrandId))
  return {
    entries: ready.map(({ id, title, playbook: { ask, say, wording, remedyIds } }) => ({
      id,
      title,
      ask: [...ask],
      say: [...say],
      wording,
      options: remedyIds.flatMap((remedyId) => {
        const found = offered.find((one) => one.id === remedyId)
        if (!found) return []
        const { title: called, detail, costMinor, currency, within } = found
        return [{ remedyId, title: called, detail, costMinor, currency, within }]
      }),
    })),
  }
}

/** Entries that stand ready for this kind, what to prepare for first at the top. */
async function readyFor(ctx: Ctx, kind: string) {
  const open = await ctx.db
    .selectFrom('preparedSpans')
    .select('anticipatedId')
    .where('organisationId', '=', ctx.organisation)
    .where('kind', '=', kind)
    .where('until', 'is', null)
    .execute()
  if (open.length === 0) return []
  const ids = new Set(open.map(({ anticipatedId }) => anticipatedId))
  return (await anticipatedRows(ctx)).filter(({ id }) => ids.has(id)).toSorted(byPriority)
}
