// The contributing factors of this organisation, and what is on file of its orders, contacts and calls.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import { broughtIn } from '#core/learning/exposure.ts'
import { type Bone, type Factor, factorsFrom } from '#core/learning/factors.ts'
import type * as contract from '#core/learning/factor-shapes.ts'
import { daysFrom } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function factorsOf(ctx: Ctx): Promise<Factor[]> {
  const rows = await ctx.db
    .selectFrom('factors')
    .select(['name', 'title', 'bone', 'retiredAt'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('name')
    .execute()
  return factorsFrom(rows.map((row) => ({ ...row, bone: row.bone as Bone })))
}

export async function listFactors(ctx: Ctx): Promise<Answer<typeof contract.listFactors>> {
  return { factors: await factorsOf(ctx) }
}

export async function listExposures(ctx: Ctx): Promise<Answer<typeof contract.listExposures>> {
  const rows = await ctx.db
    .selectFrom('exposures')
    .where('organisationId', '=', ctx.organisation)
    .groupBy('measure')
    .select('measure')
    .select([
      sql<number>`count(*)::int`.as('days'),
      sql<string>`min(day::text)`.as('from'),
      sql<string>`max(day::text)`.as('to'),
      sql<number>`sum(amount)::float8`.as('total'),
    ])
    .execute()
  return {
    exposures: broughtIn.map((measure) => {
      const row = rows.find((one) => one.measure === measure)
      if (!row) return { measure, days: 0, from: null, to: null, total: 0, missing: 0 }
      const { days, from, to, total } = row
      return { measure, days, from, to, total, missing: daysFrom(from, to) + 1 - days }
    }),
  }
}
