// The cases behind a bar. The sums by day say on which days there is one, so a rare thing is found without walking through all that is not.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type * as contract from '#core/insights/outcome-shapes.ts'
import { everyCase, type TallyName } from '#core/insights/tallies.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { daysOf } from '#server/insights/queries/outcomes.ts'
import { type Period, periodOf } from '#server/insights/queries/period.ts'
import { settled } from '#server/insights/queries/promises.ts'

type Asked = Input<typeof contract.listBehind>
type Behind = { found: { caseId: string; hit: boolean }[]; next: string | null }

export async function listBehind(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.listBehind>> {
  const period = await periodOf(ctx, asked)
  const { found, next } =
    asked.of === 'promises' ? await withPromises(ctx, asked, period) : await withTally(ctx, { ...asked, of: asked.of }, period)
  const hits = new Map(found.map(({ caseId, hit }) => [caseId, hit]))
  const rows = await rowsOfCases(ctx, [...hits.keys()] as CaseId[])
  return { rows: rows.map((row) => ({ ...row, hit: hits.get(row.id) ?? false })), next }
}

/** Newest day first, and of a day the newest case first: a page ends with "2026-03-04~case_…". */
async function withTally(ctx: Ctx, { of, only, after, limit }: Asked & { of: TallyName }, period: Period): Promise<Behind> {
  const [lastDay, lastCase = ''] = after?.split('~') ?? []
  const { days, cases } = await daysWith(ctx, { of, only, limit }, { ...period, to: lastDay ?? period.to })
  const [to, from] = [days[0], days.at(-1)]
  if (to === undefined || from === undefined) return { found: [], next: null }
  const isYes = sql<boolean>`${of} = any (yes)`
  const isNo = sql<boolean>`${of} = any (no)`
  let asked = ctx.db
    .selectFrom('caseTallies')
    .where('organisationId', '=', ctx.organisation)
    .where(
      cases > mostWalked
        ? sql<boolean>`case_id = any(${await casesWith(ctx, { of, only }, from, to)}::text[])`
        : sql<boolean>`day = any(${days}::text[])`,
    )
    .where(only === 'hit' ? isYes : only === 'miss' ? isNo : sql<boolean>`(${isYes} or ${isNo})`)
  if (period.brandId) asked = asked.where('brandId', '=', period.brandId)
  if (lastDay !== undefined) asked = asked.where(sql<boolean>`(day, case_id) < (${lastDay}, ${lastCase})`)
  const rows = await asked
    .select(['caseId', 'day', isYes.as('hit')])
    .orderBy('day', 'desc')
    .orderBy('caseId', 'desc')
    .limit(limit + 1)
    .execute()
  const found = rows.slice(0, limit)
  const last = found.at(-1)
  return { found, next: rows.length > limit && last ? `${last.day}~${last.caseId}` : null }
}

type Bar = Pick<Asked, 'only'> & { of: TallyName }

/** Beyond so many cases it costs less to look the bar up in its index. */
const mostWalked = 10_000

/** No case has it: a part that is not asked for. */
const nobodys = ''

async function casesWith(ctx: Ctx, { of, only }: Bar, from: string, to: string): Promise<string[]> {
  const [hit, miss] = [only === 'miss' ? nobodys : of, only === 'hit' ? nobodys : of]
  const { rows } = await sql<{ id: string }>`select cases_with_bar(${hit}, ${miss}, ${from}, ${to}) as id`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** The newest days that together hold a page and one more, and all cases of these days; the first of them may have been read in part. */
async function daysWith(
  ctx: Ctx,
  { of, only, limit }: Bar & Pick<Asked, 'limit'>,
  period: Period,
): Promise<{ days: string[]; cases: number }> {
  const here = { hit: sql`yes`, miss: sql`no`, all: sql`yes + no` }[only ?? 'all']
  const n = sql<number>`(sum(${here}) filter (where tally = ${of}))::int`
  const rows = await daysOf(ctx, period)
    .where('tally', 'in', [of, everyCase])
    .groupBy('day')
    .having(n, '>', 0)
    .select(['day', n.as('n'), sql<number>`(sum(yes + no) filter (where tally = ${everyCase}))::int`.as('cases')])
    .orderBy('day', 'desc')
    .execute()
  let held = 0
  const enough = rows.findIndex((row, place) => (held += place === 0 ? 0 : row.n) > limit)
  const read = rows.slice(0, enough === -1 ? rows.length : enough + 1)
  return { days: read.map(({ day }) => day), cases: read.reduce((sum, row) => sum + (row.cases ?? 0), 0) }
}

async function withPromises(ctx: Ctx, { only, after, limit }: Asked, period: Period): Promise<Behind> {
  let asked = settled(ctx, period)
  if (only) asked = asked.where('hit', '=', only === 'hit')
  if (after) asked = asked.where('caseId', '<', after)
  const rows = await asked
    .groupBy('caseId')
    .select(['caseId', sql<boolean>`bool_and(hit)`.as('hit')])
    .orderBy('caseId', 'desc')
    .limit(limit + 1)
    .execute()
  const found = rows.slice(0, limit)
  return { found, next: rows.length > limit ? (found.at(-1)?.caseId ?? null) : null }
}
