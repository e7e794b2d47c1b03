// What people say about charts: from which week on one is judged anew, with the reason, and what happened on a date. Both can be taken back.

import type { Answer, Input } from '#core/endpoint.ts'
import { splitFault } from '#core/insights/charting.ts'
import type * as contract from '#core/insights/chart-shapes.ts'
import { chartSplit, noteTakenOff, noteWritten, splitTakenBack } from '#core/insights/events.ts'
import { refuse } from '#core/refusal.ts'
import { datePlus } from '#core/time/date.ts'
import { brand, memberNames } from '#server/people/queries.ts'
import { today } from '#server/people/queries/house.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { noteRow, shownSplit, splitRow, splitsInForce } from '#server/insights/queries/said.ts'
import { seriesOf } from '#server/insights/queries/series.ts'
import { addNote, addSplit, takeBack } from '#server/insights/store.ts'

type Split = Answer<typeof contract.split>

export async function split(ctx: Ctx, { chart, from, reason, brandId }: Input<typeof contract.split>): Promise<Split> {
  const { whole } = await seriesOf(ctx, chart, brandId, 1)
  const fault = splitFault(whole, (await splitsInForce(ctx, brandId)).get(chart) ?? [], from)
  if (fault !== null) throw refuse('invalid', fault, 'from')
  const id = ctx.id('split')
  const row = { chart, brandId: brandId ?? null, fromWeek: from, reason, madeAt: ctx.now, madeBy: member(ctx).id }
  await addSplit(ctx, { id, ...row, takenBackAt: null, takenBackBy: null })
  ctx.tell(chartSplit, { splitId: id, chart, from })
  return shownSplit(await splitRow(ctx, id), await memberNames(ctx))
}

export async function unsplit(ctx: Ctx, { splitId }: Input<typeof contract.unsplit>): Promise<Split> {
  const { chart, fromWeek, takenBackAt } = await splitRow(ctx, splitId)
  if (takenBackAt === null) {
    await takeBack(ctx, 'chartSplits', splitId, member(ctx).id)
    ctx.tell(splitTakenBack, { splitId, chart, from: fromWeek })
  }
  return shownSplit(await splitRow(ctx, splitId), await memberNames(ctx))
}

export async function note(ctx: Ctx, { on, words, brandId }: Input<typeof contract.note>): Promise<Answer<typeof contract.note>> {
  if (brandId !== undefined) await brand(ctx, brandId)
  // A brand of another zone may be a day ahead of the house.
  if (on > datePlus(await today(ctx), 1)) throw refuse('invalid', 'That day has not come yet. Write what happened.', 'on')
  const id = ctx.id('note')
  const row = { brandId: brandId ?? null, onDate: on, words, madeAt: ctx.now, madeBy: member(ctx).id }
  await addNote(ctx, { id, ...row, takenBackAt: null, takenBackBy: null })
  ctx.tell(noteWritten, { noteId: id, on })
  return { id }
}

export async function unnote(ctx: Ctx, { noteId }: Input<typeof contract.unnote>): Promise<{ done: true }> {
  const { onDate } = await noteRow(ctx, noteId)
  await takeBack(ctx, 'chartNotes', noteId, member(ctx).id)
  ctx.tell(noteTakenOff, { noteId, on: onDate })
  return { done: true }
}
