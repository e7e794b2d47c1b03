// The only SQL that writes the tables of this area: remedies and their brands, options, ledger, approvals. The ledger takes inserts only; the database refuses the rest.

import type { Insertable, Updateable } from 'kysely'
import type { ApprovalId, BrandId, CaseId, LedgerId, OptionId, RemedyId } from '#core/ids.ts'
import type { RemedyFields } from '#core/remedies/contract.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export async function insertRemedies(ctx: Ctx, currency: string, rows: readonly (RemedyFields & { id: RemedyId })[]): Promise<void> {
  const common = { organisationId: ctx.organisation, currency, createdAt: ctx.now }
  await ctx.db
    .insertInto('remedies')
    .values(rows.map(({ brands: _, ...row }) => ({ ...common, ...row })))
    .execute()
  for (const { id, brands } of rows) await nameBrands(ctx, id, brands)
}

export async function updateRemedy(
  ctx: Ctx,
  id: RemedyId,
  fields: Partial<Omit<RemedyFields, 'brands'>> | { retiredAt: Instant | null },
): Promise<void> {
  await ctx.db.updateTable('remedies').set(fields).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** For exactly these brands from now on; none is for every one. */
export async function changeBrands(ctx: Ctx, id: RemedyId, brands: readonly BrandId[]): Promise<void> {
  await ctx.db.deleteFrom('remedyBrands').where('organisationId', '=', ctx.organisation).where('remedyId', '=', id).execute()
  await nameBrands(ctx, id, brands)
}

async function nameBrands(ctx: Ctx, remedyId: RemedyId, brands: readonly BrandId[]): Promise<void> {
  if (brands.length === 0) return
  const rows = brands.map((brandId) => ({ organisationId: ctx.organisation, remedyId, brandId }))
  await ctx.db.insertInto('remedyBrands').values(rows).execute()
}

/** Holds the organisation's row, so that two that fill its catalogue come one after the other. */
export async function holdOrganisation(ctx: Ctx): Promise<void> {
  await ctx.db
    .selectFrom('organisations')
    .select('currency')
    .where('organisationId', '=', ctx.organisation)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export type NewOption = {
  id: OptionId
  letter: string
  remedyId: RemedyId
  title: string
  detail: string
  costMinor: number
  currency: string
  within: number
  approvalId: ApprovalId | null
}

export async function insertOptions(ctx: Ctx, caseId: CaseId, offeredBy: string, options: readonly NewOption[]): Promise<void> {
  const common = { organisationId: ctx.organisation, caseId, offeredAt: ctx.now, offeredBy }
  await ctx.db
    .insertInto('options')
    .values(options.map((option) => ({ ...common, ...option })))
    .execute()
}

export async function withdrawOptions(ctx: Ctx, ids: readonly OptionId[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('options')
    .set({ withdrawnAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', ids)
    .execute()
}

export async function chooseOption(ctx: Ctx, id: OptionId, via: string, promisedFor: Instant): Promise<void> {
  await ctx.db
    .updateTable('options')
    .set({ chosenAt: ctx.now, chosenVia: via, promisedFor })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export type NewEntry = {
  caseId: CaseId
  entry: 'approved' | 'granted' | 'fulfilled' | 'perk' | 'reversed'
  title: string
  amountMinor: number
  currency: string
  by: string
  optionId?: OptionId | null
  remedyId?: RemedyId | null
  proof?: string
  reverses?: LedgerId
  approvalId?: ApprovalId | null
}

export async function enterInLedger(ctx: Ctx, entry: NewEntry): Promise<LedgerId> {
  const id = ctx.id('ledger')
  const { optionId = null, remedyId = null, proof = null, reverses = null, approvalId = null, ...facts } = entry
  await ctx.db
    .insertInto('ledger')
    .values({ organisationId: ctx.organisation, id, at: ctx.now, ...facts, optionId, remedyId, proof, reverses, approvalId })
    .execute()
  return id
}

type Approval = Tables['approvals']
export async function insertApproval(
  ctx: Ctx,
  row: Omit<Insertable<Approval>, 'organisationId' | 'askedAt' | 'what'> & { what: object },
): Promise<void> {
  await ctx.db
    .insertInto('approvals')
    .values({ ...row, what: JSON.stringify(row.what), organisationId: ctx.organisation, askedAt: ctx.now })
    .execute()
}

export async function updateApproval(ctx: Ctx, id: ApprovalId, change: Omit<Updateable<Approval>, 'what'>): Promise<void> {
  await ctx.db.updateTable('approvals').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}
