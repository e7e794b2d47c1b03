// Actions: decided, changed, in place, honestly not done; and open again when it happened once more.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, CauseId, MistakeId, WhyId } from '#core/ids.ts'
import { mistakeCameBack } from '#core/cases/events.ts'
import type * as contract from '#core/learning/action-shapes.ts'
import { daysAfterReopening, dueTimes } from '#core/learning/due.ts'
import * as events from '#core/learning/events.ts'
import { refuse } from '#core/refusal.ts'
import { dateAt, datePlus } from '#core/time/date.ts'
import { isFireDrill } from '#server/cases/queries/facts.ts'
import { refuseStranger } from '#server/people/queries/colleagues.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { unsolveRow } from '#server/learning/commands/causes.ts'
import { beginWatch } from '#server/learning/commands/checks.ts'
import { actionsOf, shownAction, standingOf } from '#server/learning/queries/actions.ts'
import { type ActionRow, actionRow, causeRow, whysOf } from '#server/learning/queries/cause-rows.ts'
import { checkRows } from '#server/learning/queries/checks.ts'
import { houseZone, today } from '#server/people/queries/house.ts'
import { causeOf } from '#server/learning/queries/known.ts'
import { add, changeActionRow } from '#server/learning/store.ts'

type Shown = Answer<typeof contract.decide>

export async function decide(ctx: Ctx, { causeId, ...asked }: Input<typeof contract.decide>): Promise<Shown> {
  await causeRow(ctx, causeId)
  await refuseStranger(ctx, asked.ownerId)
  await refuseWhy(ctx, causeId, asked.whyId)
  const id = ctx.id('action')
  await add(ctx, 'actions', { ...asked, ...(await timesFor(ctx, asked.dueOn)), id, causeId, decidedOn: await today(ctx) })
  ctx.tell(events.actionDecided, { actionId: id, causeId, ownerId: asked.ownerId, by: actorName(ctx.actor) })
  return shownAction(ctx, id)
}

export async function changeAction(ctx: Ctx, { actionId, because, ...asked }: Input<typeof contract.changeAction>): Promise<Shown> {
  const row = await actionRow(ctx, actionId)
  const fields = (Object.keys(asked) as (keyof typeof asked)[]).filter((field) => asked[field] !== undefined && asked[field] !== row[field])
  if (fields.length === 0) return shownAction(ctx, actionId)
  if (fields.includes('ownerId') && asked.ownerId) await refuseStranger(ctx, asked.ownerId)
  if (fields.includes('whyId')) await refuseWhy(ctx, row.causeId, asked.whyId ?? null)
  if (fields.includes('dueOn') && !because)
    throw refuse('invalid', 'The date is a promise to ourselves. Say in a few words why it moves.', 'because')
  const moved = fields.includes('dueOn') && asked.dueOn ? { ...(await timesFor(ctx, asked.dueOn)), movedBecause: because ?? null } : {}
  await changeActionRow(ctx, actionId, { ...asked, ...moved })
  ctx.tell(events.actionChanged, { actionId, causeId: row.causeId, fields })
  if (fields.includes('ownerId') && asked.ownerId)
    ctx.tell(events.actionGiven, { actionId, causeId: row.causeId, ownerId: asked.ownerId, by: actorName(ctx.actor) })
  return shownAction(ctx, actionId)
}

export async function putInPlace(ctx: Ctx, { actionId, on, words, link }: Input<typeof contract.putInPlace>): Promise<Shown> {
  const row = await actionRow(ctx, actionId)
  if (row.notDoingAt !== null) throw refuse('conflict', 'This action is not to be done. Take it up again first.')
  const isAgain = row.reopenedAt !== null && (row.inPlaceAt === null || row.reopenedAt > row.inPlaceAt)
  if (row.inPlaceAt !== null && !isAgain) throw refuse('already-done', 'This action is in place already.')
  if (on > (await today(ctx))) throw refuse('too-early', 'It can be in place today or earlier, not in days to come.', 'on')
  if (on < earliest(row, await houseZone(ctx), isAgain))
    throw refuse('invalid', 'It cannot have been in place before it was decided, or before it came open again.', 'on')
  await changeActionRow(ctx, actionId, { inPlaceOn: on, inPlaceAt: ctx.now, inPlaceWords: words, inPlaceLink: link ?? null })
  ctx.tell(events.actionInPlace, { actionId, causeId: row.causeId })
  await beginWatch(ctx, row, on)
  return shownAction(ctx, actionId)
}

function earliest(row: ActionRow, zone: string, isAgain: boolean): string {
  return isAgain && row.reopenedAt !== null ? dateAt(row.reopenedAt, zone) : row.decidedOn
}

export async function leaveUndone(ctx: Ctx, { actionId, because }: Input<typeof contract.leaveUndone>): Promise<Shown> {
  const row = await actionRow(ctx, actionId)
  if (row.notDoingAt !== null) throw refuse('already-done', 'It was decided already not to do this.')
  await changeActionRow(ctx, actionId, { notDoingAt: ctx.now, notDoingBecause: because })
  ctx.tell(events.actionNotDoing, { actionId, causeId: row.causeId })
  return shownAction(ctx, actionId)
}

export async function takeUp(ctx: Ctx, { actionId }: Input<typeof contract.takeUp>): Promise<Shown> {
  const row = await actionRow(ctx, actionId)
  if (row.notDoingAt === null) throw refuse('already-done', 'This action is to be done.')
  await changeActionRow(ctx, actionId, { notDoingAt: null, notDoingBecause: null })
  ctx.tell(events.actionTakenUp, { actionId, causeId: row.causeId })
  return shownAction(ctx, actionId)
}

/** A case was linked to a mistake: where an action against its cause was judged effective, that is open again. */
export async function hearLinked(ctx: Ctx, { caseId, mistakeId }: { caseId: CaseId; mistakeId: MistakeId }): Promise<void> {
  const causeId = await causeOf(ctx, mistakeId)
  if (causeId === null || (await isFireDrill(ctx, caseId))) return
  const rows = await actionsOf(ctx, causeId)
  const checks = await checkRows(
    ctx,
    rows.map(({ id }) => id),
  )
  const openedOn = await dateOfCase(ctx, caseId)
  const proven = rows.filter((row) => {
    const check = checks.find((one) => one.actionId === row.id && one.replacedAt === null) ?? null
    return standingOf(row, check) === 'effective' && row.inPlaceOn !== null && openedOn > row.inPlaceOn
  })
  for (const row of proven) await reopen(ctx, row, caseId)
  if (proven.length === 0) return
  if ((await causeRow(ctx, causeId)).solvedAt !== null) await unsolveRow(ctx, causeId)
  ctx.tell(mistakeCameBack, { caseId, mistakeId })
}

async function reopen(ctx: Ctx, row: ActionRow, caseId: CaseId): Promise<void> {
  const dueOn = datePlus(await today(ctx), daysAfterReopening)
  const again = { reopenedAt: ctx.now, reopenedByCase: caseId, dueOn, movedBecause: null }
  await changeActionRow(ctx, row.id, { ...again, ...(await timesFor(ctx, dueOn)) })
  ctx.tell(events.actionReopened, { actionId: row.id, causeId: row.causeId, recurrence: caseId })
}

async function dateOfCase(ctx: Ctx, caseId: CaseId): Promise<string> {
  const { openedAt } = await ctx.db
    .selectFrom('cases')
    .select('openedAt')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return dateAt(openedAt, await houseZone(ctx))
}

/** A date that has not passed, with nothing told about it yet. */
async function timesFor(ctx: Ctx, dueOn: string) {
  if (dueOn < (await today(ctx))) throw refuse('invalid', 'Choose today or a day to come.', 'dueOn')
  return { ...dueTimes(dueOn, await houseZone(ctx), ctx.now), warnedAt: null, overdueAt: null }
}

async function refuseWhy(ctx: Ctx, causeId: CauseId, whyId: WhyId | null): Promise<void> {
  if (whyId === null || (await whysOf(ctx, causeId)).some(({ id }) => id === whyId)) return
  throw refuse('invalid', 'There is no such why in the tree of this cause.', 'whyId')
}
