// Approvals: which wait, who may decide on them, and what the desk says.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { ApprovalId, BrandId, CaseId, MemberId } from '#core/ids.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import { notFound } from '#core/refusal.ts'
import { type Colleague, mayDecide, type Question } from '#core/remedies/approval.ts'
import type { AskedFor, list as listContract, ShownApproval } from '#core/remedies/approval-shapes.ts'
import { standing, used } from '#core/clocks/clock.ts'
import { type ClockRow, openClocksOf } from '#server/clocks/queries.ts'
import { brand, calendarOf, memberNames, memberRow, members, type Person } from '#server/people/queries.ts'
import { stillGiven } from './standing.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

type Waiting = Answer<typeof listContract>['rows'][number]
type Names = Map<MemberId, Person>

/** What granted and given stands on the case's ledger, in minor units. */
const usedOfCase = sql<number>`(select coalesce(sum(l.amount_minor), 0) from ledger l where l.organisation_id = a.organisation_id and l.case_id = a.case_id
  and ${stillGiven})::bigint`

function rowsOf(ctx: Ctx) {
  return ctx.db
    .selectFrom('approvals as a')
    .selectAll('a')
    .select(usedOfCase.as('usedMinor'))
    .where('a.organisationId', '=', ctx.organisation)
}
export type ApprovalRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

/** One approval; `held` until the door closes, so that of two who decide at once the second sees what the first said. */
export async function approvalRow(ctx: Ctx, id: ApprovalId, held = false): Promise<ApprovalRow> {
  const asked = rowsOf(ctx).where('a.id', '=', id)
  const row = await (held ? asked.forUpdate('a') : asked).executeTakeFirst()
  if (!row) throw notFound('approval')
  return row
}

/** Approvals of a case that are neither used, declined nor withdrawn, newest first. */
export function liveApprovals(ctx: Ctx, caseId: CaseId): Promise<ApprovalRow[]> {
  return rowsOf(ctx)
    .where('a.caseId', '=', caseId)
    .where('a.withdrawnAt', 'is', null)
    .where('a.usedAt', 'is', null)
    .where((e) => e.or([e('a.decision', 'is', null), e('a.decision', '=', 'approved')]))
    .orderBy('a.id', 'desc')
    .forUpdate('a')
    .execute()
}

/** Colleagues who are still here, as approvals see them. */
export async function colleagues(ctx: Ctx): Promise<(Colleague & { id: MemberId })[]> {
  return (await members(ctx)).members.filter((one) => one.leftAt === null)
}

export function questionOf(row: Pick<ApprovalRow, 'askedBy' | 'amountMinor' | 'usedMinor' | 'currency'>): Question {
  return { askedBy: row.askedBy, amountMinor: row.amountMinor, usedMinor: Number(row.usedMinor), currency: row.currency }
}

export function shownApproval(row: ApprovalRow, names: Names): ShownApproval {
  const first = (id: string | null) => (id === null ? null : (names.get(id as MemberId)?.firstName ?? 'somebody'))
  return {
    id: row.id as ApprovalId,
    caseId: row.caseId as CaseId,
    what: row.what as AskedFor,
    amountMinor: row.amountMinor,
    currency: row.currency,
    reason: row.reason,
    askedAt: row.askedAt,
    askedBy: first(row.askedBy) ?? '',
    approver: first(row.approverId) ?? '',
    decidedAt: row.decidedAt,
    decidedBy: first(row.decidedBy),
    decision: row.decision as ShownApproval['decision'],
    allowedMinor: row.allowedMinor,
    word: row.word,
    usedAt: row.usedAt,
    withdrawnAt: row.withdrawnAt,
  }
}

const ofRealCase = sql<boolean>`not exists (select from cases d where d.organisation_id = a.organisation_id and d.id = a.case_id and d.fire_drill is not null)`

/** Every approval that waits and that this member may decide, oldest first. They are few: a case has one at most. */
async function decidable(ctx: Ctx, by: Colleague, withDrills: boolean): Promise<ApprovalRow[]> {
  const all = withDrills ? rowsOf(ctx) : rowsOf(ctx).where(ofRealCase)
  const rows = await all.where('a.decidedAt', 'is', null).where('a.withdrawnAt', 'is', null).orderBy('a.id').limit(1000).execute()
  return rows.filter((row) => mayDecide(by, questionOf(row)))
}

export async function countDecidable(ctx: Ctx, withDrills: boolean): Promise<number> {
  return (await decidable(ctx, await memberRow(ctx, member(ctx).id), withDrills)).length
}

/** The cases behind `list`, for the queue. */
export async function casesToApprove(ctx: Ctx, withDrills: boolean): Promise<CaseId[]> {
  return (await decidable(ctx, await memberRow(ctx, member(ctx).id), withDrills)).map((row) => row.caseId as CaseId)
}

export async function listApprovals(
  ctx: Ctx,
  { after, limit, fireDrills }: Input<typeof listContract>,
): Promise<Answer<typeof listContract>> {
  const by = await memberRow(ctx, member(ctx).id)
  const all = (await decidable(ctx, by, fireDrills === 'with')).filter((row) => !after || row.id > after)
  const page = all.slice(0, limit)
  return { rows: await withCase(ctx, page, by), next: all.length > limit ? (page.at(-1)?.id ?? null) : null }
}

async function withCase(ctx: Ctx, page: ApprovalRow[], by: Colleague): Promise<Waiting[]> {
  if (page.length === 0) return []
  const names = await memberNames(ctx)
  const ids = page.map((row) => row.caseId as CaseId)
  const clocks = (await openClocksOf(ctx, ids)).filter((clock) => clock.name === 'approve')
  const cases = await ctx.db
    .selectFrom('cases as c')
    .innerJoin('customers as u', (j) => j.onRef('u.organisationId', '=', 'c.organisationId').onRef('u.id', '=', 'c.customerId'))
    .select(['c.id', 'c.title', 'c.crux', 'c.reference', 'c.brandId', 'c.fireDrill', 'u.name as customer'])
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', 'in', ids)
    .execute()
  const waiting: Waiting[] = []
  for (const row of page) {
    const about = cases.find((one) => one.id === row.caseId)
    const clock = clocks.find((one) => one.caseId === row.caseId)
    const { customer = '', reference = '', title = '', crux = null, brandId = '' } = about ?? {}
    waiting.push({
      ...shownApproval(row, names),
      customer,
      reference,
      title: crux ?? title,
      clock: clock ? shownClock(ctx, clock, calendarOf(await brand(ctx, brandId as BrandId))) : null,
      usedMinor: Number(row.usedMinor),
      fireDrill: isMarked(by.role, about?.fireDrill ?? null),
    })
  }
  return waiting
}

export function shownClock(ctx: Ctx, clock: ClockRow, calendar: Parameters<typeof used>[1]) {
  const place = standing(clock, ctx.now)
  return {
    dueAt: clock.dueAt,
    warnAt: clock.warnAt,
    used: used(clock, calendar, ctx.now),
    standing: place === 'over' || place === 'soon' ? place : ('far' as const),
  }
}

/** What matters now on the desk: what waits, what was approved and not used, or how the last one was declined. */
export async function approvalOfDesk(ctx: Ctx, caseId: CaseId): Promise<ApprovalRow | null> {
  const row = await rowsOf(ctx)
    .where('a.caseId', '=', caseId)
    .where('a.withdrawnAt', 'is', null)
    .orderBy('a.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && row.usedAt === null ? row : null
}

/** For the notices: one approval with who may decide on it. */
export async function approvalWithDeciders(ctx: Ctx, id: ApprovalId): Promise<{ row: ApprovalRow; deciders: MemberId[] }> {
  const row = await approvalRow(ctx, id)
  return { row, deciders: (await colleagues(ctx)).filter((one) => mayDecide(one, questionOf(row))).map((one) => one.id) }
}

/** The approval that waits on a case, if one does. */
export async function waitingApproval(ctx: Ctx, caseId: CaseId): Promise<ApprovalRow | null> {
  const row = await rowsOf(ctx)
    .where('a.caseId', '=', caseId)
    .where('a.decidedAt', 'is', null)
    .where('a.withdrawnAt', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
