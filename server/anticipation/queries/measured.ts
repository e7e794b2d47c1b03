// What a fire drill measured, read from the record of its case.

import { coachSaw, measuresOf, outOfOrder } from '#core/anticipation/measures.ts'
import type { BrandId, CaseId } from '#core/ids.ts'
import { clockRows } from '#server/clocks/queries.ts'
import { factsOnFile } from '#server/cases/queries/facts.ts'
import { firstHumans, lettersLeft } from '#server/messages/queries/left.ts'
import { brand, calendarOf } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function measuredOf(ctx: Ctx, caseId: CaseId, kind: string | null) {
  const row = await ctx.db
    .selectFrom('cases')
    .select(['openedAt', 'brandId', 'handOffs', 'kind'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const seen = {
    openedAt: row.openedAt,
    firstHumanAt: (await firstHumans(ctx, [caseId]))[0]?.at ?? null,
    clocks: await clockRows(ctx, caseId),
    facts: await factsOnFile(ctx, caseId),
    letters: (await lettersLeft(ctx, caseId)).map(readBy),
    calendar: calendarOf(await brand(ctx, row.brandId as BrandId)),
  }
  const measures = measuresOf(seen)
  return {
    measures,
    outOfOrder: outOfOrder(seen),
    coach: coachSaw(seen),
    handOffs: row.handOffs,
    sorted: kind === null ? null : row.kind === null ? ('not' as const) : row.kind === kind ? ('right' as const) : ('otherwise' as const),
    within: measures.filter(({ verdict }) => verdict === 'within').length,
    of: measures.filter(({ verdict }) => verdict !== 'open').length,
  }
}

type Read = { findings?: { severity: string }[]; overrides?: unknown[] } | null
function readBy(coach: unknown) {
  const { findings = [], overrides = [] } = (coach as Read) ?? {}
  return { findings, overrides }
}
