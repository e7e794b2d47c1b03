// Checks: fixed before they watch, begun when the action is in place, judged once.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CauseId, CheckId } from '#core/ids.ts'
import type * as contract from '#core/learning/action-shapes.ts'
import { type Plan, planFault, proposed } from '#core/learning/check.ts'
import { checkBegun, checkFixed, checkJudged } from '#core/learning/events.ts'
import { outcomeOf } from '#core/learning/verdict.ts'
import { readWatch, wordsOfWatch } from '#core/learning/watching.ts'
import { dateAt, datePlus, dateStart, type DateText } from '#core/time/date.ts'
import { refuseUnknown } from '#server/cases/queries/kinds.ts'
import { brandNamed } from '#server/people/queries/brands-in-use.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { shownAction } from '#server/learning/queries/actions.ts'
import { type ActionRow, actionRow } from '#server/learning/queries/cause-rows.ts'
import { beforeOf, type CheckRow, checkRows, watchedOf } from '#server/learning/queries/checks.ts'
import { countedIn, firstCaseOn } from '#server/learning/queries/counting.ts'
import { houseZone, today } from '#server/people/queries/house.ts'
import { addCheck, changeCheckRow, dropCheck } from '#server/learning/store.ts'

/** What it would find, without fixing anything. */
export async function tryPlan(ctx: Ctx, { actionId, plan }: Input<typeof contract.tryPlan>): Promise<Answer<typeof contract.tryPlan>> {
  const row = await actionRow(ctx, actionId)
  const decidedOn = await decisionOf(ctx, row)
  const tried = plan ?? proposed(decidedOn, await firstCaseOn(ctx))
  const counted = await countedBefore(ctx, row.causeId, tried)
  const before = { events: counted.events, exposure: counted.exposure }
  const fault = planFault(tried, decidedOn, counted)
  if (fault) return { plan: tried, before, fault: { field: fault.field ?? null, sentence: fault.message }, sentence: null }
  const now = await today(ctx)
  const reading = readWatch({ plan: tried, before, watchedFrom: datePlus(now, 1), yesterday: datePlus(now, -1), dates: [], days: [] })
  return { plan: tried, before, fault: null, sentence: wordsOfWatch({ plan: tried, before, reading, outcome: null, today: now }).sentence }
}

export async function fixCheck(
  ctx: Ctx,
  { actionId, ...plan }: Input<typeof contract.fixCheck>,
): Promise<Answer<typeof contract.fixCheck>> {
  const row = await actionRow(ctx, actionId)
  if (plan.signature.by === 'filter') {
    await refuseUnknown(ctx, plan.signature.kind)
    if (plan.signature.brandId) await brandNamed(ctx, plan.signature.brandId, 'signature')
  }
  const fault = planFault(plan, await decisionOf(ctx, row), await countedBefore(ctx, row.causeId, plan))
  if (fault) throw fault
  const current = await currentCheck(ctx, row)
  if (current?.watchedFrom === null) await dropCheck(ctx, current.id as CheckId)
  else if (current) await changeCheckRow(ctx, current.id as CheckId, { replacedAt: ctx.now })
  await addCheck(ctx, { ...plan, id: ctx.id('check'), actionId, fixedAt: ctx.now, fixedBy: actorName(ctx.actor) })
  ctx.tell(checkFixed, { actionId, causeId: row.causeId })
  if (isInPlace(row)) await watchFrom(ctx, row, datePlus(await today(ctx), 1))
  return shownAction(ctx, actionId)
}

/** The action is in place: its check, when one is fixed, watches from the next day on. One that was judged before has had its say. */
export async function beginWatch(ctx: Ctx, row: ActionRow, inPlaceOn: DateText): Promise<void> {
  const current = await currentCheck(ctx, row)
  if (!current) return
  if (current.watchedFrom !== null) return changeCheckRow(ctx, current.id as CheckId, { replacedAt: ctx.now })
  const fixedOn = dateAt(current.fixedAt, await houseZone(ctx))
  await watchFrom(ctx, row, datePlus(inPlaceOn > fixedOn ? inPlaceOn : fixedOn, 1))
}

async function watchFrom(ctx: Ctx, row: ActionRow, watchedFrom: DateText): Promise<void> {
  const current = await currentCheck(ctx, row)
  if (!current) return
  const { events, exposure } = await beforeOf(ctx, current, row.causeId)
  const looksAt = dateStart(datePlus(watchedFrom, current.watchDays), await houseZone(ctx))
  await changeCheckRow(ctx, current.id as CheckId, { watchedFrom, beforeEvents: events, beforeExposure: exposure, looksAt })
  ctx.tell(checkBegun, { actionId: row.id, causeId: row.causeId })
}

/** Judges it when its day has come, else says when to look next. */
export async function judge(ctx: Ctx, check: CheckRow, row: ActionRow): Promise<void> {
  const watched = await watchedOf(ctx, check, row.causeId)
  if (!watched) return
  const { isDue, after, through, until } = readWatch(watched)
  if (!isDue) {
    const tomorrow = datePlus(await today(ctx), 1)
    const next = until !== null && until >= tomorrow ? datePlus(until, 1) : tomorrow
    return changeCheckRow(ctx, check.id as CheckId, { looksAt: dateStart(next, await houseZone(ctx)) })
  }
  const outcome = outcomeOf(watched.before, after, check.mostLeft)
  const counted = { afterEvents: after.events, afterExposure: after.exposure, judgedUntil: through, judgedAt: ctx.now }
  await changeCheckRow(ctx, check.id as CheckId, { ...counted, outcome, looksAt: null })
  ctx.tell(checkJudged, { actionId: row.id, causeId: row.causeId, outcome })
}

function isInPlace(row: ActionRow): boolean {
  return row.inPlaceAt !== null && (row.reopenedAt === null || row.reopenedAt <= row.inPlaceAt)
}

/** The day of the decision to act: that of the action, or the one on which it came open again. */
async function decisionOf(ctx: Ctx, row: ActionRow): Promise<DateText> {
  return row.reopenedAt === null ? row.decidedOn : dateAt(row.reopenedAt, await houseZone(ctx))
}

async function currentCheck(ctx: Ctx, row: ActionRow): Promise<CheckRow | undefined> {
  return (await checkRows(ctx, [row.id])).find((check) => check.replacedAt === null)
}

function countedBefore(ctx: Ctx, causeId: CauseId, plan: Plan) {
  return countedIn(ctx, { ...plan, causeId }, { from: plan.baselineFrom, to: plan.baselineUntil })
}
