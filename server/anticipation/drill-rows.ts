// Rows of fire drills as other files here start from them. One that colleagues do not know of is not there for them until it is over.

import type { Script } from '#core/anticipation/script.ts'
import type { AnticipatedId, BrandId, CaseId, CustomerId, FireDrillId, MemberId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import { notFound } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function drillRow(ctx: Ctx, id: FireDrillId, held = false) {
  const asked = ctx.db.selectFrom('fireDrills').selectAll().where('organisationId', '=', ctx.organisation).where('id', '=', id)
  const row = await (held ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw notFound('fire drill')
  return typed(row)
}
export type DrillRow = Awaited<ReturnType<typeof drillRow>>

/** For whoever asks: a quiet one that is not over is not there, unless they lead drills. */
export async function drillFor(ctx: Ctx, id: FireDrillId): Promise<DrillRow> {
  const row = await drillRow(ctx, id)
  if (!row.announced && row.endedAt === null && !leads(ctx)) throw notFound('fire drill')
  return row
}

export function leads(ctx: Ctx): boolean {
  return ctx.actor.kind === 'member' && may(ctx.actor.role, 'fireDrills.lead')
}

/** The drill that this case belongs to; undefined for a real one. */
export async function drillOfCase(ctx: Ctx, caseId: CaseId): Promise<DrillRow | undefined> {
  const row = await ctx.db
    .selectFrom('fireDrills as d')
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'd.organisationId').onRef('c.customerId', '=', 'd.customerId'))
    .selectAll('d')
    .where('d.organisationId', '=', ctx.organisation)
    .where('c.id', '=', caseId)
    .where('c.fireDrill', 'is not', null)
    .executeTakeFirst()
  return row && typed(row)
}

export function typed<
  R extends {
    id: string
    script: unknown
    brandId: string
    plannedBy: string
    anticipatedId: string | null
    customerId: string | null
    caseId: string | null
  },
>(row: R) {
  return {
    ...row,
    id: row.id as FireDrillId,
    // A script of before addresses could be chosen has none.
    script: { address: null, ...(row.script as Omit<Script, 'address'> & Partial<Script>) },
    brandId: row.brandId as BrandId,
    plannedBy: row.plannedBy as MemberId,
    anticipatedId: row.anticipatedId as AnticipatedId | null,
    customerId: row.customerId as CustomerId | null,
    caseId: row.caseId as CaseId | null,
  }
}
