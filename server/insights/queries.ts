// The numbers of a week and the cases behind each: both are read through `counted`, so a figure and its list can never disagree.
// A query reads the weeks that it shows and no more, however long the history is.

import { sql } from 'kysely'
import type { BrandId, CaseId, CustomerId } from '#core/ids.ts'
import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/insights/contract.ts'
import { type Counted, figureOf, judge, nothingCounted } from '#core/insights/judgement.ts'
import { marksVersion } from '#core/insights/marks.ts'
import { type NumberName, numberNames, numbers } from '#core/insights/numbers.ts'
import { mondayOf, sundayOf, type Week, weeksUntil } from '#core/stats/week.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import { brand, organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { thisWeek } from '#server/insights/queries/period.ts'
import { isStanding, listStanding, standing } from '#server/insights/queries/standing.ts'

type Asked = Input<typeof contract.listCases>

/** Marks whose time has come, of these weeks. */
export function counted(ctx: Ctx, { from, to, brandId }: { from: Week; to: Week; brandId: BrandId | undefined }) {
  const asked = ctx.db
    .selectFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .where('at', '<=', ctx.now)
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}

export async function showWeek(
  ctx: Ctx,
  { weeks: count, brandId }: Input<typeof contract.showWeek>,
): Promise<Answer<typeof contract.showWeek>> {
  const week = await thisWeek(ctx, brandId)
  const weeks = weeksUntil(week, count)
  const found = await countedByWeek(ctx, weeks, brandId)
  const first = weeks.find((one) => numberNames.some((name) => found.has(`${one} ${name}`))) ?? null
  const { countedAt, version } = await progress(ctx)
  return {
    at: ctx.now,
    week,
    monday: mondayOf(week),
    sunday: sundayOf(week),
    currency: (await organisation(ctx)).currency,
    isCounting: countedAt === null || version !== marksVersion,
    standing: await standing(ctx, brandId),
    numbers: numberNames.map((number) => {
      const figures = weeks.map((one) => {
        const figure = figureOf(number, one, found.get(`${one} ${number}`) ?? nothingCounted)
        // Before the first case there was nothing to count, which is not the same as none.
        return one === week || (first !== null && one >= first) ? figure : { ...figure, value: null }
      })
      const { title, sentence, unit, way, of, source } = numbers[number]
      return { number, title, sentence, unit, way, of, source, weeks: figures, ...judge(number, figures, first) }
    }),
  }
}

const timed = numberNames.filter((name) => numbers[name].way === 'median')

const quantile = (share: number) =>
  sql<
    number | null
  >`round(percentile_cont(${sql.lit(share)}) within group (order by value) filter (where number in (${sql.join(timed)})))::float8`

/** What is taken of the marks of one number. */
export const taken = [
  sql<number>`count(*)::int`.as('n'),
  sql<number>`(count(*) filter (where hit))::int`.as('hits'),
  sql<number | null>`sum(value)::float8`.as('total'),
  quantile(0.5).as('median'),
  quantile(0.9).as('ninetieth'),
] as const

export async function countedByWeek(ctx: Ctx, weeks: readonly Week[], brandId: BrandId | undefined): Promise<Map<string, Counted>> {
  const rows = await counted(ctx, { from: weeks[0] ?? '', to: weeks.at(-1) ?? '', brandId })
    .select(['week', 'number', ...taken])
    .groupBy(['week', 'number'])
    .execute()
  return new Map(rows.map(({ week, number, ...row }) => [`${week} ${number}`, row]))
}

export async function listCases(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.listCases>> {
  if (asked.brandId) await brand(ctx, asked.brandId)
  const { number } = asked
  if (isStanding(number)) return listStanding(ctx, { ...asked, number })
  const week = asked.week ?? (await thisWeek(ctx, asked.brandId))
  const behind = (of: NumberName) => {
    const marks = counted(ctx, { from: week, to: week, brandId: asked.brandId }).where('number', '=', of)
    return asked.only === undefined ? marks : marks.where('hit', '=', asked.only === 'hit')
  }
  let page = behind(number).select('caseId').distinct()
  if (asked.after) page = page.where('caseId', '<', asked.after)
  const found = await page
    .orderBy('caseId', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const caseIds = found.slice(0, asked.limit).map(({ caseId }) => caseId as CaseId)
  const marks =
    caseIds.length === 0
      ? []
      : await behind(number).select(['caseId', 'at', 'hit', 'value']).where('caseId', 'in', caseIds).orderBy('at').execute()
  const rows = (await rowsOfCases(ctx, caseIds)).map((row) => ({
    ...row,
    counted: marks.filter(({ caseId }) => caseId === row.id).map(({ at, hit, value }) => ({ at, hit, value })),
  }))
  return { rows, next: found.length > asked.limit ? (caseIds.at(-1) ?? null) : null }
}

/** How far the counting has come. Before the first time: nothing is counted. */
export async function progress(ctx: Ctx): Promise<{ version: number; upto: string; countedAt: string | null }> {
  const row = await ctx.db
    .selectFrom('markCounts')
    .select(['version', 'upto', 'countedAt'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return row ?? { version: 0, upto: '', countedAt: null }
}

export async function casesAfter(ctx: Ctx, after: string, limit: number): Promise<CaseId[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id as CaseId)
}

export async function casesOfCustomer(ctx: Ctx, customerId: CustomerId): Promise<CaseId[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .execute()
  return rows.map(({ id }) => id as CaseId)
}
