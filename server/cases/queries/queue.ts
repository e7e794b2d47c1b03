// The queue, known mistakes, and finding a case by what people say.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId, MemberId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { standing, used } from '#core/clocks/clock.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import { plus } from '#core/time/instant.ts'
import { type ClockRow, openClocksOf } from '#server/clocks/queries.ts'
import { isPromisedToday, isRecoveredLately, soonWithin } from '#server/cases/queries/day-views.ts'
import { hintsOf } from '#server/cases/queries/hints.ts'
import { type Condition, casesWith, wordsIn } from '#server/cases/queries/search.ts'
import { kindsOf, refuseUnknown } from '#server/cases/queries/kinds.ts'
import { brands, calendarOf, type Brand } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { casesToApprove } from '#server/remedies/queries/approvals.ts'

type Row = Answer<typeof contract.list>['rows'][number]
type View = Input<typeof contract.list>['view']

/** One page of a view, soonest deadline first (ended cases: newest end first); a search looks through everything, newest first. */
export async function list(ctx: Ctx, input: Input<typeof contract.list>): Promise<Answer<typeof contract.list>> {
  await refuseUnknown(ctx, input.kind)
  const words = wordsIn(input.search ?? '')
  return words.length > 0 ? search(ctx, words, input) : pageOfView(ctx, input)
}

async function search(ctx: Ctx, words: string[], input: Input<typeof contract.list>): Promise<Answer<typeof contract.list>> {
  const { after, limit } = input
  const found = await casesWith(ctx, words, narrowed(input), limit + 1, after?.split('~')[0])
  const page = found.slice(0, limit)
  return { rows: await rowsOfCases(ctx, page), next: found.length > limit ? (page.at(-1) ?? null) : null }
}

async function pageOfView(ctx: Ctx, input: Input<typeof contract.list>): Promise<Answer<typeof contract.list>> {
  const { view, after, limit } = input
  const order = view === 'ended' || view === 'recovered' ? 'endedAt' : 'dueAt'
  const direction = order === 'dueAt' ? 'asc' : 'desc'
  let asked = inView(ctx, view, view === 'approvals' ? await casesToApprove(ctx, true) : [])
  for (const condition of narrowed(input)) asked = asked.where(condition)
  const start = after?.split('~')
  if (start?.[0] && start[1]) {
    const beyond = direction === 'asc' ? sql.raw('>') : sql.raw('<')
    asked = asked.where(sql<boolean>`(${sql.ref(`c.${order}`)}, c.id) ${beyond} (${start[0]}::timestamptz, ${start[1]})`)
  }
  const found = await asked
    .orderBy(`c.${order}`, direction)
    .orderBy('c.id', direction)
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next = found.length > limit && last ? `${order === 'dueAt' ? last.dueAt : last.endedAt}~${last.id}` : null
  return { rows: await shownRows(ctx, page), next }
}

function rowsOf(ctx: Ctx) {
  return ctx.db
    .selectFrom('cases as c')
    .innerJoin('customers as u', (j) => j.onRef('u.organisationId', '=', 'c.organisationId').onRef('u.id', '=', 'c.customerId'))
    .innerJoin('brands as b', (j) => j.onRef('b.organisationId', '=', 'c.organisationId').onRef('b.id', '=', 'c.brandId'))
    .leftJoin('members as m', (j) => j.onRef('m.organisationId', '=', 'c.organisationId').onRef('m.id', '=', 'c.ownerId'))
    .where('c.organisationId', '=', ctx.organisation)
    .select([
      'c.id',
      'c.reference',
      'c.title',
      'c.crux',
      'c.severity',
      'c.kind',
      'c.risks',
      'c.riskSuggestions',
      'c.kindSuggestion',
      'c.stands',
      'c.openedAt',
      'c.endedAt',
      'c.waitingSince',
      'c.dueAt',
      'c.dueWarnAt',
      'c.dueClock',
      'c.brandId',
      'c.fireDrill',
      'u.name as customer',
      'b.name as brand',
      'b.retiredAt as brandRetiredAt',
      'm.id as ownerId',
      'm.name as ownerName',
      'm.firstName as ownerFirstName',
    ])
    .select([
      sql<boolean>`exists (select from case_facts f where f.organisation_id = c.organisation_id and f.case_id = c.id and f.fact = 'reopened')`.as(
        'reopened',
      ),
      sql<number>`(select count(*) from cases e where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id and e.id < c.id and e.opened_at > c.opened_at - interval '90 days')::int`.as(
        'earlier',
      ),
    ])
}
type Found = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

/** These cases as rows, in the order of their ids here; for lists that other areas make. */
export async function rowsOfCases(ctx: Ctx, caseIds: readonly CaseId[]): Promise<Row[]> {
  if (caseIds.length === 0) return []
  const found = new Map((await rowsOf(ctx).where('c.id', 'in', caseIds).execute()).map((row) => [row.id, row]))
  return shownRows(
    ctx,
    caseIds.flatMap((id) => found.get(id) ?? []),
  )
}

/** Conditions on case c. The order stays that of the view's index; they only pass rows over. */
function narrowed({ brand, kind, severity, risk, owner, step, fireDrills }: Input<typeof contract.list>): Condition[] {
  const is = (column: string, value: string | number | undefined) =>
    value === undefined ? [] : [sql<boolean>`${sql.ref(`c.${column}`)} = ${value}`]
  return [
    ...is('brandId', brand),
    ...is('kind', kind),
    ...is('severity', severity),
    ...is('ownerId', owner),
    ...is('stands', step),
    ...(fireDrills === 'with' ? [] : [sql<boolean>`c.fire_drill is null`]),
    ...(risk ? [sql<boolean>`c.risks @> array[${risk}]::text[]`] : []),
  ]
}

function inView(ctx: Ctx, view: View, toApprove: CaseId[]) {
  const asked = rowsOf(ctx)
  if (view === 'ended') return asked.where('c.endedAt', 'is not', null)
  if (view === 'recovered') return asked.where(isRecoveredLately(ctx))
  if (view === 'promisesToday') return asked.where(isPromisedToday(ctx))
  const open = asked.where('c.endedAt', 'is', null)
  switch (view) {
    case 'mine':
      return open.where('c.ownerId', '=', member(ctx).id)
    case 'unowned':
      return open.where('c.ownerId', 'is', null)
    case 'approvals':
      return open.where('c.id', 'in', toApprove.length > 0 ? toApprove : [''])
    case 'waiting':
      return open.where('c.waitingSince', 'is not', null)
    case 'lateSoon':
      return open.where('c.dueAt', '<=', plus(ctx.now, soonWithin))
    case 'team':
      return open
  }
}

async function shownRows(ctx: Ctx, page: Found[]): Promise<Row[]> {
  // Few pages hold a suggestion: the others need not ask.
  const hasSuggestion = page.some((row) => row.kind === null && row.kindSuggestion !== null)
  const [clocks, { brands: all }, kinds] = await Promise.all([
    openClocksOf(
      ctx,
      page.map((row) => row.id as CaseId),
    ),
    brands(ctx),
    hasSuggestion ? kindsOf(ctx) : [],
  ])
  const ofBrands = new Map(all.map((brand) => [brand.id, brand]))
  return page.map((row) => ({
    id: row.id as CaseId,
    reference: row.reference,
    title: row.crux ?? row.title,
    customer: row.customer,
    brand: row.brand,
    brandRetired: row.brandRetiredAt !== null,
    severity: row.severity,
    kind: row.kind,
    ...hintsOf(row, kinds),
    stands: row.stands as Row['stands'],
    owner: row.ownerId ? { id: row.ownerId as MemberId, name: row.ownerName ?? '', firstName: row.ownerFirstName ?? '' } : null,
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    waitingSince: row.waitingSince,
    reopened: row.reopened,
    earlierInNinetyDays: row.earlier,
    fireDrill: isMarked(ctx.actor.kind === 'member' ? ctx.actor.role : null, row.fireDrill),
    due: dueOf(ctx, row, clocks, ofBrands.get(row.brandId as BrandId)),
  }))
}

function dueOf(ctx: Ctx, row: Found, clocks: ClockRow[], brand: Brand | undefined): Row['due'] {
  if (!row.dueClock) return null
  const clock = clocks.find((one) => one.caseId === row.id && one.name === row.dueClock)
  const place = clock ? standing(clock, ctx.now) : row.dueAt <= ctx.now ? 'over' : row.dueWarnAt <= ctx.now ? 'soon' : 'far'
  return {
    clock: row.dueClock,
    dueAt: row.dueAt,
    warnAt: row.dueWarnAt,
    used: clock && brand ? used(clock, calendarOf(brand), ctx.now) : place === 'over' ? 1 : 0,
    standing: place === 'over' || place === 'soon' ? place : 'far',
  }
}

export async function byReference(ctx: Ctx, reference: string): Promise<CaseId | null> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return (row?.id as CaseId | undefined) ?? null
}

export async function mistakes(
  ctx: Ctx,
  { search, after, limit }: Input<typeof contract.listMistakes>,
): Promise<Answer<typeof contract.listMistakes>> {
  let asked = mistakeRows(ctx).where('k.fireDrill', '=', false)
  if (search) asked = asked.where('k.title', 'ilike', `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`)
  if (after) asked = asked.where('k.id', '<', after)
  const found = await asked
    .orderBy('k.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map((row) => ({ ...row, id: row.id as MistakeId }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

function mistakeRows(ctx: Ctx) {
  return ctx.db
    .selectFrom('mistakes as k')
    .where('k.organisationId', '=', ctx.organisation)
    .select(['k.id', 'k.kind', 'k.title', 'k.createdAt'])
    .select(
      sql<number>`(select count(*) from cases c where c.organisation_id = k.organisation_id and c.mistake_id = k.id and c.fire_drill is null)::int`.as(
        'cases',
      ),
    )
}

export async function mistake(ctx: Ctx, id: MistakeId) {
  const row = await mistakeRows(ctx).select('k.fireDrill').where('k.id', '=', id).executeTakeFirst()
  return row ? { ...row, id } : null
}

/** Those of them that there are, by their ids; asked of at least one. */
export async function mistakesOf(ctx: Ctx, ids: readonly MistakeId[]) {
  const rows = await mistakeRows(ctx).where('k.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id as MistakeId, { ...row, id: row.id as MistakeId }]))
}
