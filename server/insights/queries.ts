// The numbers of a week and the cases behind each: both are read through `counted`, so a figure and its list can never disagree.

import type { CaseId } from '#core/ids.ts'
import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/insights/contract.ts'
import { judge } from '#core/insights/judgement.ts'
import { marksVersion } from '#core/insights/marks.ts'
import { type NumberName, numberNames, numbers } from '#core/insights/numbers.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import { brand, organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { splitsInForce } from '#server/insights/queries/said.ts'
import { isStanding, listStanding, standing } from '#server/insights/queries/standing.ts'
import { thisWeek } from '#server/insights/queries/period.ts'
import { counted, figuresSince } from '#server/insights/queries/weeks.ts'

type Asked = Input<typeof contract.listCases>

export async function showWeek(
  ctx: Ctx,
  { weeks: count, brandId }: Input<typeof contract.showWeek>,
): Promise<Answer<typeof contract.showWeek>> {
  const { week, first, of } = await figuresSince(ctx, brandId, count)
  const splits = await splitsInForce(ctx, brandId)
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
      const figures = of(number)
      const shown = figures.slice(-count)
      const judged = judge(number, figures, first, splits.get(number))
      const { title, sentence, unit, way, of: counts, source, good } = numbers[number]
      const beyond = judged.beyond.filter((one) => one >= (shown[0]?.week ?? ''))
      return { number, title, sentence, unit, way, of: counts, source, good: good ?? null, weeks: shown, ...judged, beyond }
    }),
  }
}

export async function listCases(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.listCases>> {
  if (asked.brandId) await brand(ctx, asked.brandId)
  const { number } = asked
  if (isStanding(number)) return listStanding(ctx, { ...asked, number })
  const week = asked.week ?? (await thisWeek(ctx, asked.brandId))
  const behind = (of: NumberName) => {
    const marks = counted(ctx, { from: asked.since ?? week, to: week, brandId: asked.brandId }).where('number', '=', of)
    return asked.only === undefined ? marks : marks.where('hit', '=', asked.only === 'hit')
  }
  // Several weeks are read whole (an offset fences them off): or else the database might walk back through every case since then.
  const isRange = asked.since !== undefined && asked.since !== week
  const counting = behind(number)
    .select('caseId')
    .$if(isRange, (marks) => marks.offset(0))
    .as('counting')
  let page = ctx.db.selectFrom(counting).select('caseId').distinct()
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
export async function progress(ctx: Ctx): Promise<{ version: number; upto: string; countedAt: string | null; summedAt: string | null }> {
  const row = await ctx.db
    .selectFrom('markCounts')
    .select(['version', 'upto', 'countedAt', 'summedAt'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return row ?? { version: 0, upto: '', countedAt: null, summedAt: null }
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
