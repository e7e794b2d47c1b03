// What follows when a brand is retired. It is asked here because fire drills are the uppermost of what hangs on a brand.

import { sql } from 'kysely'
import type { retirement as contract } from '#core/anticipation/brand-shapes.ts'
import type { Answer } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import { isInUse, retirementFault } from '#core/people/brands/in-use.ts'
import { notFound } from '#core/refusal.ts'
import { openOfBrand } from '#server/cases/queries/counts.ts'
import { type Brand, brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { remedies } from '#server/remedies/queries.ts'

export async function retirement(ctx: Ctx, { brandId }: { brandId: BrandId }): Promise<Answer<typeof contract>> {
  const { brands: all } = await brands(ctx)
  const found = all.find(({ id }) => id === brandId)
  if (!found) throw notFound('brand')
  const [openCases, plannedDrills, catalogue] = await Promise.all([openOfBrand(ctx, brandId), planned(ctx, brandId), remedies(ctx)])
  return {
    refusal: retirementFault(found, all)?.message ?? null,
    openCases,
    mailboxes: [found.mailbox, ...found.aliases],
    plannedDrills,
    ownRemedies: catalogue.filter((remedy) => remedy.retiredAt === null && remedy.brands.join() === brandId).length,
    speaksNext: next(found, all),
  }
}

/** The oldest brand in use speaks to colleagues: when it is this one, the next one does. */
function next(brand: Brand, all: readonly Brand[]): { name: string; mailbox: string } | null {
  const [first, second] = all.filter(isInUse)
  return first?.id === brand.id && second ? { name: second.name, mailbox: second.mailbox } : null
}

async function planned(ctx: Ctx, brandId: BrandId): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('fireDrills')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('organisationId', '=', ctx.organisation)
    .where('brandId', '=', brandId)
    .where('begunAt', 'is', null)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}
