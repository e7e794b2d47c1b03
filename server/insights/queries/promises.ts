// Promises by the week in which it came to be known whether they were kept, and what became of the broken ones.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import type * as contract from '#core/insights/outcome-shapes.ts'
import { promisesInWords } from '#core/insights/way-words.ts'
import type { Week } from '#core/stats/week.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { periodOf } from '#server/insights/queries/period.ts'

/** `between`: only what came to be known from one instant to another, for a time that is not made of weeks. */
export type Asked = { weeks: readonly Week[]; brandId: BrandId | undefined; between?: { from: Instant; to: Instant } }

export async function showPromises(ctx: Ctx, asked: Input<typeof contract.showPromises>): Promise<Answer<typeof contract.showPromises>> {
  const period = await periodOf(ctx, asked)
  return { from: period.from, to: period.to, ...(await promisesOf(ctx, period)) }
}

export async function promisesOf(ctx: Ctx, asked: Asked): Promise<Omit<Answer<typeof contract.showPromises>, 'from' | 'to'>> {
  const rows = await settled(ctx, asked)
    .groupBy('week')
    .select([
      'week',
      sql<number>`(count(*) filter (where hit))::int`.as('kept'),
      sql<number>`(count(*) filter (where not hit))::int`.as('broken'),
    ])
    .execute()
  const found = new Map(rows.map(({ week, ...counts }) => [week, counts]))
  const weeks = asked.weeks.map((week) => ({ week, ...(found.get(week) ?? { kept: 0, broken: 0 }) }))
  const sum = (part: 'kept' | 'broken') => weeks.reduce((all, week) => all + week[part], 0)
  const sums = { kept: sum('kept'), broken: sum('broken'), ...(await afterBroken(ctx, asked)) }
  return { weeks, ...sums, sentence: promisesInWords(sums) }
}

export function settled(ctx: Ctx, { weeks, brandId, between }: Asked) {
  let asked = ctx.db
    .selectFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('number', '=', 'promisesKept')
    .where('week', 'in', [...weeks])
    .where('at', '<=', ctx.now)
  if (between) asked = asked.where('at', '>=', between.from).where('at', '<', between.to)
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}

/** Done after its time a promise stays broken, and is released by the doing. */
async function afterBroken(ctx: Ctx, asked: Asked): Promise<{ doneLate: number; open: number }> {
  const refs = settled(ctx, asked).where('hit', '=', false).select('ref')
  return ctx.db
    .selectFrom('promises')
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', refs)
    .select([
      sql<number>`(count(*) filter (where kept_at is not null or released_because = 'done, but late'))::int`.as('doneLate'),
      sql<number>`(count(*) filter (where kept_at is null and released_at is null))::int`.as('open'),
    ])
    .executeTakeFirstOrThrow()
}
