// What a case brought is counted anew whenever something happened to it that a Pareto counts: it was opened, sorted, linked, ended or opened again,
// or something was given away for it. The same record gives the same rows, whatever the way.

import { sql } from 'kysely'
import { caseEnded, caseOpened, caseReopened, caseRepeated, caseSorted, mistakeLinked } from '#core/cases/events.ts'
import type { EventKind } from '#core/events.ts'
import type { CaseId } from '#core/ids.ts'
import { countsFor } from '#core/learning/pareto.ts'
import { customersMerged } from '#core/people/events.ts'
import { entryReversed, perkGiven, remedyGranted } from '#core/remedies/events.ts'
import { caseIdsOfCustomer } from '#server/cases/queries/of-customer.ts'
import { organisation } from '#server/people/queries.ts'
import { on, type Reaction } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { holdCases } from '#server/platform/hold.ts'
import { stillGiven } from '#server/remedies/queries/standing.ts'
import { type ImpactRow, keepImpacts } from '#server/learning/impact/store.ts'

const telling: EventKind<{ caseId: CaseId }>[] = [
  caseOpened,
  caseSorted,
  caseRepeated,
  caseEnded,
  caseReopened,
  mistakeLinked,
  remedyGranted,
  perkGiven,
  entryReversed,
]

export const impactReactions: Reaction[] = [
  ...telling.map((event) => on(event, 'learning-impact', (ctx, { caseId }) => countCases(ctx, [caseId]))),
  on(customersMerged, 'learning-impact-merged', async (ctx, { customerId }) => countCases(ctx, await caseIdsOfCustomer(ctx, customerId))),
]

/** Cases of one statement. */
const atOnce = 300

/** Every case, of a history whose news nobody heard while it was told. */
export async function countEvery(ctx: Ctx): Promise<void> {
  const rows = await ctx.db.selectFrom('cases').select('id').where('organisationId', '=', ctx.organisation).orderBy('id').execute()
  const caseIds = rows.map(({ id }) => id as CaseId)
  for (let from = 0; from < caseIds.length; from += atOnce) await countCases(ctx, caseIds.slice(from, from + atOnce))
}

async function countCases(ctx: Ctx, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0) return
  await holdCases(ctx, 'impact', caseIds)
  await keepImpacts(ctx, caseIds, await impactsOf(ctx, caseIds))
}

/** The rows of those that count at all. */
async function impactsOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<ImpactRow[]> {
  const { currency } = await organisation(ctx)
  const rows = await ctx.db
    .selectFrom('cases as c')
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', 'in', caseIds)
    .where('c.fireDrill', 'is', null)
    .select(['c.id as caseId', 'c.brandId', 'c.customerId', 'c.mistakeId', 'c.openedAt', 'c.severity', 'c.stands'])
    .select(
      sql<number>`coalesce((select sum(l.amount_minor) from ledger l where l.organisation_id = c.organisation_id and l.case_id = c.id
        and ${stillGiven} and l.currency = ${currency}), 0)::float8`.as('costMinor'),
    )
    .execute()
  return rows.flatMap(({ severity, stands, ...row }) => {
    const counts = countsFor({ severity, stands })
    return counts ? [{ ...row, ...counts }] : []
  })
}
