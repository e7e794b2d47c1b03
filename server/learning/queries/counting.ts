// Counting for a check, fire drills apart: the cases of its signature that were opened in a span of days, and in how much.

import { sql } from 'kysely'
import type { CauseId } from '#core/ids.ts'
import type { Plan } from '#core/learning/check.ts'
import { type DayAmount, exposureIn, type Measure, type Span } from '#core/learning/exposure.ts'
import { dateAt, datePlus, dateStart, type DateText } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { houseZone } from '#server/people/queries/house.ts'

type Counts = Pick<Plan, 'signature' | 'measure'> & { causeId: CauseId }

function matching(ctx: Ctx, { signature, causeId }: Counts) {
  // What was withdrawn, or was no mistake of ours, does not count.
  const cases = ctx.db
    .selectFrom('cases as c')
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.stands', '<>', 'withdrawn')
    .where('c.fireDrill', 'is', null)
  if (signature.by === 'cause')
    return cases.where(
      sql<boolean>`c.mistake_id in (select m.mistake_id from cause_mistakes m where m.organisation_id = ${ctx.organisation} and m.cause_id = ${causeId})`,
    )
  const ofKind = signature.kind === undefined ? cases : cases.where('c.kind', '=', signature.kind)
  return signature.brandId === undefined ? ofKind : ofKind.where('c.brandId', '=', signature.brandId)
}

/** The dates on which they were opened, one for each case. */
export async function datesOf(ctx: Ctx, counts: Counts, { from, to }: Span): Promise<DateText[]> {
  const zone = await houseZone(ctx)
  const rows = await matching(ctx, counts)
    .where('c.openedAt', '>=', dateStart(from, zone))
    .where('c.openedAt', '<', dateStart(datePlus(to, 1), zone))
    .select('c.openedAt')
    .execute()
  return rows.map(({ openedAt }) => dateAt(openedAt, zone))
}

export async function daysOnFile(ctx: Ctx, measure: Measure, { from, to }: Span): Promise<DayAmount[]> {
  if (measure === 'days') return []
  return ctx.db
    .selectFrom('exposures')
    .select(['day', 'amount'])
    .where('organisationId', '=', ctx.organisation)
    .where('measure', '=', measure)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute()
}

/** What a baseline holds. */
export async function countedIn(ctx: Ctx, counts: Counts, span: Span) {
  const { amount, missing } = exposureIn(counts.measure, await daysOnFile(ctx, counts.measure, span), span)
  return { events: (await datesOf(ctx, counts, span)).length, exposure: amount, missing }
}

/** Cases of a span without a mistake: any of them may be one more. */
export async function unlinkedIn(ctx: Ctx, { from, to }: Span): Promise<number> {
  const zone = await houseZone(ctx)
  const row = await ctx.db
    .selectFrom('cases')
    .where('organisationId', '=', ctx.organisation)
    .where('mistakeId', 'is', null)
    .where('fireDrill', 'is', null)
    .where('stands', '<>', 'withdrawn')
    .where('openedAt', '>=', dateStart(from, zone))
    .where('openedAt', '<', dateStart(datePlus(to, 1), zone))
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

/** The date of the first case, from which a baseline may begin. */
export async function firstCaseOn(ctx: Ctx): Promise<DateText | null> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('openedAt')
    .where('organisationId', '=', ctx.organisation)
    .where('fireDrill', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ? dateAt(row.openedAt, await houseZone(ctx)) : null
}
