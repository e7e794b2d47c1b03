// Every question about remedies: the catalogue, what to propose on a case, what was offered and chosen, the ledger and what is left.

import { sql } from 'kysely'
import type { ApprovalId, BrandId, CaseId, LedgerId, MemberId, OptionId, RemedyId } from '#core/ids.ts'
import type { Language } from '#core/languages/names.ts'
import { type Approver, type Authority, left, leftOf, type Limit } from '#core/remedies/authority.ts'
import { inLanguage } from '#core/remedies/catalogue.ts'
import type { RemedyFields, ShownOption } from '#core/remedies/contract.ts'
import { type LedgerLine, standing, used } from '#core/remedies/ledger.ts'
import { type Loss, propose } from '#core/remedies/proposal.ts'
import { memberNames, memberRow, organisation } from '#server/people/queries.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { holdMember, usedThisMonth } from './month.ts'

export type RemedyRow = RemedyFields & { id: RemedyId; currency: string; retiredAt: string | null }
export type OptionRow = Omit<ShownOption, 'fulfilledAt'> & { offeredBy: string; approvalId: ApprovalId | null }
export type LedgerRow = LedgerLine & {
  id: LedgerId
  optionId: OptionId | null
  remedyId: RemedyId | null
  caseId: CaseId
  title: string
  currency: string
  proof: string | null
  at: string
  by: string
}

const remedyColumns = [
  'id',
  'kind',
  'title',
  'detail',
  'costMinor',
  'currency',
  'within',
  'fits',
  'gravest',
  'mildest',
  'proof',
  'perk',
  'retiredAt',
] as const

/** Catalogue rows, each with the brands that it is meant for: none is every one. */
function catalogueRows(ctx: Ctx) {
  const own = sql<string[]>`array(select b.brand_id::text from remedy_brands b
    where b.organisation_id = remedies.organisation_id and b.remedy_id = remedies.id order by b.brand_id)`
  return ctx.db.selectFrom('remedies').select(remedyColumns).select(own.as('brands')).where('organisationId', '=', ctx.organisation)
}

/** Live ones first in the order in which they were added, retired ones behind. */
export async function remedies(ctx: Ctx): Promise<RemedyRow[]> {
  const rows = await catalogueRows(ctx)
    .orderBy('retiredAt', (o) => o.asc().nullsFirst())
    .orderBy('createdAt')
    .orderBy('perk')
    .orderBy('costMinor')
    .orderBy('id')
    .execute()
  return rows as RemedyRow[]
}

/** In a language: remedies that still have the words we gave say them in it. */
export async function listRemedies(ctx: Ctx, { language }: { language?: Language | undefined }): Promise<{ remedies: RemedyRow[] }> {
  const all = await remedies(ctx)
  return { remedies: language ? all.map((remedy) => inLanguage(remedy, remedy.currency, language)) : all }
}

/**
 * What to offer here, and what the acting member has left. `loss` comes from the kind of mistake, which the cases know;
 * without it remedies are not matched to the loss.
 */
export async function proposal(
  ctx: Ctx,
  input: {
    caseId: CaseId
    brandId: BrandId
    kind: string | null
    severity: number
    loss?: Loss | null
    repeat?: boolean
    language: Language
  },
) {
  const [{ currency }, authority, all, approvedMinor] = await Promise.all([
    organisation(ctx),
    ledgerRows(ctx, input.caseId).then((lines) => authorityOf(ctx, lines)),
    remedies(ctx),
    approvedFor(ctx, input.caseId, 'options'),
  ])
  const catalogue = all.filter((remedy) => remedy.retiredAt === null).map((remedy) => inLanguage(remedy, remedy.currency, input.language))
  const options = propose({
    catalogue,
    brandId: input.brandId,
    kind: input.kind,
    severity: input.severity,
    loss: input.loss ?? null,
    repeat: input.repeat ?? false,
    authority,
  })
  const { month } = authority
  const shownMonth = month ? { ...month, leftMinor: leftOf(month) } : null
  return { options, authority: { ...authority, leftMinor: left(authority), approvedMinor, month: shownMonth, currency } }
}

/** Minor units that a colleague approved on this case and that nobody has used yet; 0 without. */
async function approvedFor(ctx: Ctx, caseId: CaseId, kind: 'options' | 'perk'): Promise<number> {
  const row = await ctx.db
    .selectFrom('approvals')
    .select('allowedMinor')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('kind', '=', kind)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('decision', '=', 'approved')
    .executeTakeFirst()
  return row?.allowedMinor ?? 0
}

/** What the acting member may grant on a case with this ledger. `held`: nobody else grants in their name until the door closes. */
export async function authorityOf(ctx: Ctx, lines: readonly LedgerRow[], held = false): Promise<Authority> {
  const usedMinor = used(lines)
  if (ctx.actor.kind !== 'member') return { limitMinor: 0, usedMinor }
  const { authorityMinor, monthlyMinor } = await memberRow(ctx, ctx.actor.id)
  return { limitMinor: authorityMinor, usedMinor, month: await monthOf(ctx, ctx.actor.id, monthlyMinor, held) }
}

async function monthOf(ctx: Ctx, memberId: MemberId, limitMinor: number | null, held: boolean): Promise<Limit | null> {
  if (limitMinor === null) return null
  if (held) await holdMember(ctx, memberId)
  return { limitMinor, usedMinor: await usedThisMonth(ctx, memberId) }
}

/** Minor units. Nobody but a member grants anything. */
export async function limitOfActor(ctx: Ctx): Promise<number> {
  return ctx.actor.kind === 'member' ? (await memberRow(ctx, ctx.actor.id)).authorityMinor : 0
}

/** The colleague with the smallest limit (minor units) that would do and who has the cost left this month, so that the next step is a short one. */
export async function approverOf(ctx: Ctx, limitMinor: number, costMinor: number): Promise<Approver | null> {
  const rows = await ctx.db
    .selectFrom('members')
    .select(['id', 'firstName', 'authorityMinor', 'monthlyMinor'])
    .where('organisationId', '=', ctx.organisation)
    .where('leftAt', 'is', null)
    .where('authorityMinor', '>=', limitMinor)
    .where('id', '<>', actorName(ctx.actor))
    .orderBy('authorityMinor')
    .orderBy('name')
    .limit(20)
    .execute()
  for (const row of rows) {
    const month = await monthOf(ctx, row.id as MemberId, row.monthlyMinor, false)
    if (month === null || leftOf(month) >= costMinor) return { name: row.firstName, limitMinor: row.authorityMinor }
  }
  return null
}

/** The options that stand (not withdrawn), by letter, with what became of them. */
export async function optionsOf(ctx: Ctx, caseId: CaseId): Promise<ShownOption[]> {
  const [lines, options] = await Promise.all([ledgerRows(ctx, caseId), optionRows(ctx, caseId)])
  const done = standing(lines) as LedgerRow[]
  return options.map(({ offeredBy: _, approvalId: _approval, ...option }) => ({
    ...option,
    fulfilledAt: done.find((line) => line.entry === 'fulfilled' && line.optionId === option.id)?.at ?? null,
  }))
}

/** `held` keeps the rows for this transaction: who chooses second waits, and then sees that it was chosen. */
export async function optionRows(ctx: Ctx, caseId: CaseId, held = false): Promise<OptionRow[]> {
  const rows = ctx.db
    .selectFrom('options as o')
    .innerJoin('remedies as r', (j) => j.onRef('r.organisationId', '=', 'o.organisationId').onRef('r.id', '=', 'o.remedyId'))
    .select([
      'o.id',
      'o.letter',
      'o.remedyId',
      'o.title',
      'o.detail',
      'o.costMinor',
      'o.currency',
      'o.within',
      'r.proof',
      'o.offeredAt',
      'o.offeredBy',
      'o.approvalId',
      'o.chosenAt',
      'o.chosenVia',
      'o.promisedFor',
    ])
    .where('o.organisationId', '=', ctx.organisation)
    .where('o.caseId', '=', caseId)
    .where('o.withdrawnAt', 'is', null)
    .orderBy('o.letter')
  return (await (held ? rows.forUpdate('o') : rows).execute()) as OptionRow[]
}

/** The ledger of a case, oldest first, with first names. */
export async function ledgerOf(ctx: Ctx, caseId: CaseId) {
  const [names, rows] = await Promise.all([memberNames(ctx), ledgerRows(ctx, caseId)])
  return rows.map((row) => shownEntry(row, names.get(row.by as MemberId)?.firstName))
}

export function shownEntry({ id, entry, title, amountMinor, currency, proof, reverses, optionId, at, by }: LedgerRow, firstName?: string) {
  return {
    id,
    entry,
    title,
    amountMinor,
    currency,
    proof,
    reverses: reverses as LedgerId | null,
    optionId,
    at,
    by: firstName ?? (by === 'system' ? 'Amends' : by),
  }
}

export async function ledgerRows(ctx: Ctx, caseId: CaseId): Promise<LedgerRow[]> {
  const rows = await ctx.db
    .selectFrom('ledger')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows as (LedgerRow & { organisationId: string })[]
}

export async function ledgerRow(ctx: Ctx, id: LedgerId): Promise<LedgerRow | undefined> {
  const row = await ctx.db
    .selectFrom('ledger')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as LedgerRow | undefined
}

export async function remedyRow(ctx: Ctx, id: RemedyId): Promise<RemedyRow | undefined> {
  const row = await catalogueRows(ctx).where('id', '=', id).executeTakeFirst()
  return row as RemedyRow | undefined
}
