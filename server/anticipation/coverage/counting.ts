// Whether a case had been foreseen is asked anew whenever something happened to it that coverage counts: it was opened, sorted, linked, ended
// or opened again. The same record gives the same rows, whatever the way.

import { sql } from 'kysely'
import * as events from '#core/anticipation/events.ts'
import { caseEnded, caseOpened, caseReopened, caseSorted, mistakeLinked } from '#core/cases/events.ts'
import type { End } from '#core/cases/protocol.ts'
import type { EventKind } from '#core/events.ts'
import type { AnticipatedId, CaseId } from '#core/ids.ts'
import { minute, plus } from '#core/time/instant.ts'
import { on, type Reaction } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { holdCases } from '#server/platform/hold.ts'
import { type CoveredRow, keepCovered } from '#server/anticipation/coverage/store.ts'

const ofCases: EventKind<{ caseId: CaseId }>[] = [caseOpened, caseSorted, mistakeLinked, caseEnded, caseReopened]
const ofEntries: EventKind<{ anticipatedId: AnticipatedId }>[] = [
  events.anticipatedAdded,
  events.anticipatedChanged,
  events.anticipatedArchived,
  events.anticipatedBroughtBack,
]

export const coverageReactions: Reaction[] = [
  ...ofCases.map((event) => on(event, 'coverage', (ctx, { caseId }) => countCases(ctx, [caseId]))),
  ...ofEntries.map((event) =>
    on(event, 'coverage-prepared', async (ctx, { anticipatedId }) => countCases(ctx, await openedMeanwhile(ctx, anticipatedId))),
  ),
]

async function countCases(ctx: Ctx, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0) return
  await holdCases(ctx, 'coverage', caseIds)
  await keepCovered(ctx, caseIds, await coveredOf(ctx, caseIds))
}

const kind = sql<string | null>`coalesce(k.kind, c.kind)`
const noMistake: End = 'withdrawn'

/** The rows of those that count at all. Strictly before it was opened, and still then. */
async function coveredOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<CoveredRow[]> {
  return ctx.db
    .selectFrom('cases as c')
    .leftJoin('mistakes as k', (j) => j.onRef('k.organisationId', '=', 'c.organisationId').onRef('k.id', '=', 'c.mistakeId'))
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', 'in', caseIds)
    .where('c.fireDrill', 'is', null)
    .where('c.stands', '<>', noMistake)
    .select(['c.id as caseId', 'c.openedAt', kind.as('kind')])
    .select(
      sql<boolean>`exists (select from prepared_spans s where s.organisation_id = c.organisation_id and s.kind = ${kind}
        and s.since < c.opened_at and (s.until is null or s.until > c.opened_at))`.as('foreseen'),
    )
    .execute()
}

/** Milliseconds that a change of the register may take until others can read it. */
const slowest = minute

/** Cases that were opened while an entry changed: who counted them may not have seen yet what stood ready. All others are as they were. */
async function openedMeanwhile(ctx: Ctx, anticipatedId: AnticipatedId): Promise<CaseId[]> {
  const { at } = await ctx.db
    .selectFrom('preparedSpans')
    .select(sql<string | null>`max(coalesce(until, since))`.as('at'))
    .where('organisationId', '=', ctx.organisation)
    .where('anticipatedId', '=', anticipatedId)
    .executeTakeFirstOrThrow()
  if (at === null) return []
  const rows = await ctx.db
    .selectFrom('caseCoverage')
    .select('caseId')
    .where('organisationId', '=', ctx.organisation)
    .where('openedAt', '>=', at)
    .where('openedAt', '<', plus(at, slowest))
    .execute()
  return rows.map(({ caseId }) => caseId as CaseId)
}
