// What was counted in which week: every figure of a number and every list behind one is read through `counted`, so they cannot disagree.

import { sql } from 'kysely'
import type { BrandId } from '#core/ids.ts'
import { type Counted, type Figure, figureOf, nothingCounted } from '#core/insights/judgement.ts'
import { type NumberName, numberNames, numbers } from '#core/insights/numbers.ts'
import { type Week, weeksFrom } from '#core/stats/week.ts'
import { hourOf } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { thisWeek } from '#server/insights/queries/period.ts'

type Brand = BrandId | undefined

/** Marks whose time has come, of these weeks. */
export function counted(ctx: Ctx, { from, to, brandId }: { from: Week; to: Week; brandId: Brand }) {
  const all = ctx.db.selectFrom('caseMarks').where('organisationId', '=', ctx.organisation).where('at', '<=', ctx.now)
  // One week is asked for as one: then its cases stand in their order in the index.
  const asked = from === to ? all.where('week', '=', to) : all.where('week', '>=', from).where('week', '<=', to)
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

/** Weeks that are summed are read as they are; the others are put together from their hours. */
export async function countedByWeek(ctx: Ctx, weeks: readonly Week[], brandId: Brand, only?: NumberName): Promise<Map<string, Counted>> {
  const kept = await keptCounts(ctx, weeks, brandId, only)
  const summed = new Set(kept.map(({ week }) => week))
  const rest = await countHours(
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

function marksIn(ctx: Ctx, weeks: readonly Week[], brandId: Brand) {
  return counted(ctx, { from: weeks[0] ?? '', to: weeks.at(-1) ?? '', brandId })
    .where('week', 'in', weeks)
    .groupBy(['week', 'number'])
}

/** What the marks of these weeks say, without what is summed. */
export async function countMarks(ctx: Ctx, weeks: readonly Week[], brandId: Brand) {
  return weeks.length === 0
    ? []
    : marksIn(ctx, weeks, brandId)
        .select(['week', 'number', ...taken])
        .execute()
}

/** The same, from the sums of the hours that are over and the marks of the one that is not; what no sum tells, the middle, from all marks of its number. */
async function countHours(ctx: Ctx, weeks: readonly Week[], brandId: Brand, only?: NumberName) {
  if (weeks.length === 0) return []
  const names = only === undefined ? numberNames : [only]
  const timedNames = names.filter((name) => timed.includes(name))
  const marks = marksIn(ctx, weeks, brandId).select(['week', 'number', ...taken])
  const [over, running, middles] = await Promise.all([
    hoursOver(ctx, weeks, brandId).where('number', 'in', names).execute(),
    marks.where('at', '>=', hourOf(ctx.now)).where('number', 'in', names).execute(),
    timedNames.length === 0 ? [] : marks.where('number', 'in', timedNames).execute(),
  ])
  const whole = new Map(middles.map((row) => [`${row.week} ${row.number}`, row]))
  return [...Map.groupBy([...over, ...running], ({ week, number }) => `${week} ${number}`)].map(
    ([key, parts]) => whole.get(key) ?? added(parts),
  )
}

function hoursOver(ctx: Ctx, weeks: readonly Week[], brandId: Brand) {
  const asked = ctx.db
    .selectFrom('markHours')
    .where('organisationId', '=', ctx.organisation)
    .where('week', 'in', weeks)
    .where('hour', '<', hourOf(ctx.now))
    .groupBy(['week', 'number'])
    .select(['week', 'number', sql<number>`sum(n)::int`.as('n'), sql<number>`sum(hits)::int`.as('hits')])
    .select(sql<number>`sum(total)::float8`.as('total'))
  return brandId === undefined ? asked : asked.where('brandId', '=', brandId)
}

type Part = { week: Week; number: string; n: number; hits: number; total: number | null }

function added(parts: readonly Part[]): Counted & { week: Week; number: string } {
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0)
  const { week = '', number = '' } = parts[0] ?? {}
  return {
    week,
    number,
    n: sum(({ n }) => n),
    hits: sum(({ hits }) => hits),
    total: sum(({ total }) => total ?? 0),
    median: null,
    ninetieth: null,
  }
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
