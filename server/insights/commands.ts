// Counting: a case is counted anew whenever something happened to it that goes into a number, and all of them when the definitions,
// or a brand's week and hours, have changed. Whatever the way, the same record gives the same rows.

import { recountAsked } from '#core/insights/events.ts'
import { marksOf, marksVersion } from '#core/insights/marks.ts'
import { isSummed, lastSummed } from '#core/insights/summing.ts'
import { tallyOf } from '#core/insights/tallies.ts'
import type { CaseId, CustomerId } from '#core/ids.ts'
import { weekAt } from '#core/stats/week.ts'
import { dateAt } from '#core/time/date.ts'
import { caseIdsOfCustomer } from '#server/cases/queries/of-customer.ts'
import { brands, calendarOf } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { holdCases } from '#server/platform/hold.ts'
import { evidenceOf } from '#server/insights/evidence.ts'
import { casesAfter, progress } from '#server/insights/queries.ts'
import { countMarks, scopeOf, unsummed } from '#server/insights/queries/weeks.ts'
import { holdWeeks, keepMarks, keepProgress, keepSummed, keepWeeks, type MarkRow } from '#server/insights/store.ts'
import { changedByTime, keepTallies, type TallyRow } from '#server/insights/tally-store.ts'

/** Cases that one beat counts, and weeks that one sums, so that it stays short. */
const batch = 300
const weeksAtOnce = 4

export async function count(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<void> {
  await countCases(ctx, [caseId])
}

/** Admitted for a case: it is one that we found. */
export async function hearReport(ctx: Ctx, { caseId }: { caseId?: CaseId }): Promise<void> {
  if (caseId) await countCases(ctx, [caseId])
}

/** Two who turn out to be one person: what was the first case of one may be the second of both. */
export async function countCustomer(ctx: Ctx, { customerId }: { customerId: CustomerId }): Promise<void> {
  await countCases(ctx, await caseIdsOfCustomer(ctx, customerId))
}

async function countCases(ctx: Ctx, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0) return
  await holdCases(ctx, 'marks', caseIds)
  const calendars = new Map((await brands(ctx)).brands.map((brand) => [brand.id, calendarOf(brand)]))
  const marks: MarkRow[] = []
  const tallies: TallyRow[] = []
  for (const { caseId, brandId, ...evidence } of await evidenceOf(ctx, caseIds)) {
    const calendar = calendars.get(brandId)
    if (!calendar) throw new Error(`no brand ${brandId}`)
    const tally = tallyOf(evidence, ctx.now)
    const dated = tally.dated.map(({ at, tally: of, yes }) => `${dateAt(at, calendar.zone)} ${of} ${yes ? 'yes' : 'no'}`)
    tallies.push({ ...tally, dated, caseId, brandId, day: dateAt(evidence.openedAt, calendar.zone) })
    for (const mark of marksOf(evidence, calendar)) marks.push({ ...mark, caseId, brandId, week: weekAt(mark.at, calendar.zone) })
  }
  await keepMarks(ctx, caseIds, marks)
  await keepTallies(ctx, tallies)
}

/** What a beat has to count: cases that time alone has changed, and then whatever is not counted yet. */
export async function countDue(ctx: Ctx): Promise<void> {
  await countCases(ctx, await changedByTime(ctx, batch))
  await countOn(ctx)
}

/** What is not counted yet, or was counted by older definitions: a batch each beat until none is left. */
export async function countOn(ctx: Ctx): Promise<void> {
  const { version, upto, countedAt, summedAt } = await progress(ctx)
  if (version === marksVersion && countedAt !== null) return isSummed(summedAt, ctx.now) ? undefined : sumOn(ctx)
  const from = version === marksVersion ? upto : ''
  const caseIds = await casesAfter(ctx, from, batch)
  await countCases(ctx, caseIds)
  await keepProgress(ctx, {
    version: marksVersion,
    upto: caseIds.at(-1) ?? from,
    countedAt: caseIds.length < batch ? ctx.now : null,
  })
}

/** Weeks that are over are summed once, a few each beat and the newest first, for each brand and for all. */
async function sumOn(ctx: Ctx): Promise<void> {
  const last = lastSummed(ctx.now)
  const scopes = [undefined, ...(await brands(ctx)).brands.map(({ id }) => id)]
  await holdWeeks(ctx)
  for (const brandId of scopes) {
    const weeks = await unsummed(ctx, brandId, last, weeksAtOnce)
    if (weeks.length > 0) return keepWeeks(ctx, scopeOf(brandId), weeks, await countMarks(ctx, weeks, brandId))
  }
  await keepSummed(ctx)
}

export async function recount(ctx: Ctx): Promise<{ done: true }> {
  await keepProgress(ctx, { version: marksVersion, upto: '', countedAt: null })
  ctx.tell(recountAsked, {})
  return { done: true }
}

/** Weeks begin by the brand's zone and times are open hours: when these change, so do the numbers. */
export async function hearBrandChanged(ctx: Ctx, { fields }: { fields: string[] }): Promise<void> {
  if (fields.some((field) => ['zone', 'hours', 'holidays'].includes(field))) await recount(ctx)
}
