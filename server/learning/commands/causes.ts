// Causes: named, said better, mistakes gathered under them, called solved and unsolved again.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CauseId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/learning/contract.ts'
import { causeChanged, causeFound, causeRemoved, causeSolved, causeUnsolved, mistakeGathered } from '#core/learning/events.ts'
import { solveFault } from '#core/learning/solving.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { mistake } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { standings } from '#server/learning/queries/actions.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'
import { showCause } from '#server/learning/queries/causes.ts'
import { add, changeCauseRow, dropCause, gatherMistake, loosen } from '#server/learning/store.ts'

type Shown = Answer<typeof contract.showCause>

export async function addCause(ctx: Ctx, { title, words, mistakeIds }: Input<typeof contract.addCause>): Promise<Shown> {
  const causeId = ctx.id('cause')
  await add(ctx, 'causes', { id: causeId, title, words: words ?? null, createdAt: ctx.now, solvedAt: null, solvedBecause: null })
  ctx.tell(causeFound, { causeId })
  for (const mistakeId of mistakeIds) await gatherOne(ctx, causeId, mistakeId, 'mistakeIds')
  return showCause(ctx, { causeId })
}

export async function changeCause(ctx: Ctx, { causeId, title, words }: Input<typeof contract.changeCause>): Promise<Shown> {
  const before = await causeRow(ctx, causeId)
  const next = { title: title ?? before.title, words: words === undefined ? before.words : words }
  if (next.title !== before.title || next.words !== before.words) {
    await changeCauseRow(ctx, causeId, next)
    ctx.tell(causeChanged, { causeId, part: 'words' })
  }
  return showCause(ctx, { causeId })
}

export async function removeCause(ctx: Ctx, { causeId }: Input<typeof contract.removeCause>): Promise<{ done: true }> {
  await causeRow(ctx, causeId)
  const has = (await standings(ctx)).some(({ row }) => row.causeId === causeId)
  if (has)
    throw refuse('conflict', 'An action was decided against this cause, so it stays on record. Call it solved, or say why nothing is done.')
  await dropCause(ctx, causeId)
  ctx.tell(causeRemoved, { causeId })
  return { done: true }
}

export async function gather(ctx: Ctx, { causeId, mistakeId }: Input<typeof contract.gather>): Promise<Shown> {
  await causeRow(ctx, causeId)
  await gatherOne(ctx, causeId, mistakeId, 'mistakeId')
  return showCause(ctx, { causeId })
}

async function gatherOne(ctx: Ctx, causeId: CauseId, mistakeId: MistakeId, field: string): Promise<void> {
  if (!(await mistake(ctx, mistakeId))) throw refuse('invalid', 'There is no such mistake here. Choose one from the list.', field)
  await gatherMistake(ctx, causeId, mistakeId)
  ctx.tell(mistakeGathered, { causeId, mistakeId })
}

export async function ungather(ctx: Ctx, { causeId, mistakeId }: Input<typeof contract.ungather>): Promise<Shown> {
  await causeRow(ctx, causeId)
  if (!(await loosen(ctx, causeId, mistakeId))) throw notFound('mistake')
  ctx.tell(mistakeGathered, { causeId: null, mistakeId })
  return showCause(ctx, { causeId })
}

export async function solve(ctx: Ctx, { causeId, because }: Input<typeof contract.solve>): Promise<Shown> {
  const row = await causeRow(ctx, causeId)
  if (row.solvedAt !== null) throw refuse('already-done', 'This cause counts as solved already.')
  const { actions } = await showCause(ctx, { causeId })
  const fault = solveFault(actions, because)
  if (fault) throw fault
  await changeCauseRow(ctx, causeId, { solvedAt: ctx.now, solvedBecause: because ?? null })
  ctx.tell(causeSolved, { causeId })
  return showCause(ctx, { causeId })
}

export async function unsolve(ctx: Ctx, { causeId }: Input<typeof contract.unsolve>): Promise<Shown> {
  const row = await causeRow(ctx, causeId)
  if (row.solvedAt === null) throw refuse('already-done', 'This cause does not count as solved.')
  await unsolveRow(ctx, causeId)
  return showCause(ctx, { causeId })
}

export async function unsolveRow(ctx: Ctx, causeId: CauseId): Promise<void> {
  await changeCauseRow(ctx, causeId, { solvedAt: null, solvedBecause: null })
  ctx.tell(causeUnsolved, { causeId })
}
