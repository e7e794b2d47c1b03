// What was counted in which week: every figure of a number and every list behind one is read through `counted`, so they cannot disagree.

import { sql } from 'kysely'
import type { BrandId } from '#core/ids.ts'
import { type Counted, type Figure, figureOf, nothingCounted } from '#core/insights/judgement.ts'
import { type NumberName, numberNames, numbers } from '#core/insights/numbers.ts'
import { type Week, weeksFrom } from '#core/stats/week.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { thisWeek } from '#server/insights/queries/period.ts'

type Brand = BrandId | undefined

/** Marks whose time has come, of these weeks. */
export function counted(ctx: Ctx, { from, to, brandId }: { from: Week; to: Week; brandId: Brand }) {
  const asked = ctx.db
    .selectFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .where('at', '<=', ctx.now)
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}

/** The first week in which anything was counted. */
export async function firstWeek(ctx: Ctx, brandId: Brand): Promise<Week | null> {
  let asked = ctx.db.selectFrom('caseMarks').where('organisationId', '=', ctx.organisation)
  if (brandId !== undefined) asked = asked.where('brandId', '=', brandId)
  const row = await asked.select('week').orderBy('week').limit(1).executeTakeFirst()
  return row?.week ?? null
}

export type Figures = {
  week: Week
  first: Week | null
  /** Every week from the first one to this one, at least `least` of them; before the first one nothing has a value. */
  of(name: NumberName): Figure[]
}

/** Every week since the beginning, because what is usual may come from there. */
export async function figuresSince(ctx: Ctx, brandId: Brand, least: number, only?: NumberName): Promise<Figures> {
  const week = await thisWeek(ctx, brandId)
  const first = await firstWeek(ctx, brandId)
  const weeks = weeksFrom(first, week, least)
  const found = await countedByWeek(ctx, weeks, brandId, only)
  const of = (name: NumberName) =>
    weeks.map((one) => {
      const figure = figureOf(name, one, found.get(`${one} ${name}`) ?? nothingCounted)
      // Before the first case there was nothing to count, which is not the same as none.
      return one === week || (first !== null && one >= first) ? figure : { ...figure, value: null }
    })
  return { week, first, of }
}

/** Weeks that are summed are read as they are; the others are counted from their marks. */
export async function countedByWeek(ctx: Ctx, weeks: readonly Week[], brandId: Brand, only?: NumberName): Promise<Map<string, Counted>> {
  const kept = await keptCounts(ctx, weeks, brandId, only)
  const summed = new Set(kept.map(({ week }) => week))
  const rest = await countMarks(
    ctx,
    weeks.filter((week) => !summed.has(week)),
    brandId,
    only,
  )
  return new Map([...kept, ...rest].map(({ week, number, ...row }) => [`${week} ${number}`, row]))
}

function keptCounts(ctx: Ctx, weeks: readonly Week[], brandId: Brand, only?: NumberName) {
  const asked = ctx.db
    .selectFrom('weekCounts')
    .select(['week', 'number', 'n', 'hits', 'total', 'median', 'ninetieth'])
    .where('organisationId', '=', ctx.organisation)
    .where('scope', '=', scopeOf(brandId))
    .where('week', '>=', weeks[0] ?? '')
    .where('week', '<=', weeks.at(-1) ?? '')
  return (only === undefined ? asked : asked.where('number', 'in', ['', only])).execute()
}

export function scopeOf(brandId: Brand): string {
  return brandId ?? 'all'
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

/** What the marks of these weeks say, without what is summed. */
export async function countMarks(ctx: Ctx, weeks: readonly Week[], brandId: Brand, only?: NumberName) {
  if (weeks.length === 0) return []
  let asked = counted(ctx, { from: weeks[0] ?? '', to: weeks.at(-1) ?? '', brandId }).where('week', 'in', weeks)
  if (only !== undefined) asked = asked.where('number', '=', only)
  return asked
    .select(['week', 'number', ...taken])
    .groupBy(['week', 'number'])
    .execute()
}

/** Of one scope the newest weeks that are over and not summed yet, newest first. */
export async function unsummed(ctx: Ctx, brandId: Brand, last: Week, most: number): Promise<Week[]> {
  const first = await firstWeek(ctx, brandId)
  if (first === null || first > last) return []
  const rows = await ctx.db
    .selectFrom('weekCounts')
    .select('week')
    .where('organisationId', '=', ctx.organisation)
    .where('scope', '=', scopeOf(brandId))
    .where('number', '=', '')
    .execute()
  const summed = new Set(rows.map(({ week }) => week))
  return weeksFrom(first, last, 1)
    .filter((week) => !summed.has(week))
    .slice(-most)
}
