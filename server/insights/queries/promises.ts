// Promises by the week in which it came to be known whether they were kept, and what became of the broken ones.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import type * as contract from '#core/insights/outcome-shapes.ts'
import { datedNames } from '#core/insights/tallies.ts'
import { promisesInWords } from '#core/insights/way-words.ts'
import { mondayOf, sundayOf, type Week } from '#core/stats/week.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { daysOf, type Span } from '#server/insights/queries/outcomes.ts'
import { periodOf } from '#server/insights/queries/period.ts'

export async function showPromises(ctx: Ctx, asked: Input<typeof contract.showPromises>): Promise<Answer<typeof contract.showPromises>> {
  const period = await periodOf(ctx, asked)
  return { from: period.from, to: period.to, ...(await promisesOf(ctx, period)) }
}

/** Of weeks, or of a time that is not made of whole ones: then the first and the last of `weeks` are counted in part. */
export async function promisesOf(
  ctx: Ctx,
  { weeks: asked, ...span }: Span & { weeks: readonly Week[] },
): Promise<Omit<Answer<typeof contract.showPromises>, 'from' | 'to'>> {
  const rows = await daysOf(ctx, span)
    .where('tally', 'in', [...datedNames])
    .groupBy(['day', 'tally'])
    .select(['day', 'tally', sql<number>`sum(yes)::int`.as('yes'), sql<number>`sum(no)::int`.as('no')])
    .execute()
  const sum = (some: typeof rows, part: 'yes' | 'no') => some.reduce((all, row) => all + row[part], 0)
  const of = (tally: (typeof datedNames)[number]) => rows.filter((row) => row.tally === tally)
  const weeks = asked.map((week) => {
    const [monday, sunday] = [mondayOf(week), sundayOf(week)]
    const own = of('promises').filter(({ day }) => day >= monday && day <= sunday)
    return { week, kept: sum(own, 'yes'), broken: sum(own, 'no') }
  })
  const sums = {
    kept: sum(of('promises'), 'yes'),
    broken: sum(of('promises'), 'no'),
    doneLate: sum(of('brokenDone'), 'yes'),
    open: sum(of('brokenOpen'), 'yes'),
  }
  return { weeks, ...sums, sentence: promisesInWords(sums) }
}

/** The marks themselves, for the cases behind them. */
export function settled(ctx: Ctx, { weeks, brandId }: { weeks: readonly Week[]; brandId: BrandId | undefined }) {
  const asked = ctx.db
    .selectFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('number', '=', 'promisesKept')
    .where('week', 'in', [...weeks])
    .where('at', '<=', ctx.now)
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}
