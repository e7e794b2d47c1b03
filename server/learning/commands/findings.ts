// What was found about a cause: factors that contributed, and the tree of whys.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CauseId, WhyId } from '#core/ids.ts'
import type * as contract from '#core/learning/contract.ts'
import { causeChanged } from '#core/learning/events.ts'
import { deepest, depthUnder } from '#core/learning/whys.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { actionsOf } from '#server/learning/queries/actions.ts'
import { causeRow, whyRow, whysOf } from '#server/learning/queries/cause-rows.ts'
import { showCause } from '#server/learning/queries/causes.ts'
import { factorsOf } from '#server/learning/queries/factors.ts'
import { add, changeWhyRow, dropCauseFactor, dropWhy } from '#server/learning/store.ts'

type Shown = Answer<typeof contract.showCause>

export async function addCauseFactor(ctx: Ctx, { causeId, factor, words }: Input<typeof contract.addCauseFactor>): Promise<Shown> {
  await causeRow(ctx, causeId)
  const known = (await factorsOf(ctx)).find((one) => one.name === factor)
  if (!known) throw refuse('invalid', `There is no factor “${factor}” here. GET /api/factors lists them.`, 'factor')
  if (known.retiredAt !== null) throw refuse('invalid', `“${known.title}” is retired. Choose another factor.`, 'factor')
  await add(ctx, 'causeFactors', { id: ctx.id('factor'), causeId, factor, words })
  return found(ctx, causeId, 'factors')
}

export async function removeCauseFactor(ctx: Ctx, { causeId, causeFactorId }: Input<typeof contract.removeCauseFactor>): Promise<Shown> {
  await causeRow(ctx, causeId)
  if (!(await dropCauseFactor(ctx, causeId, causeFactorId))) throw notFound('factor')
  return found(ctx, causeId, 'factors')
}

export async function addWhy(ctx: Ctx, { causeId, ...why }: Input<typeof contract.addWhy>): Promise<Shown> {
  await causeRow(ctx, causeId)
  const whys = await whysOf(ctx, causeId)
  if (why.parentId !== null && !whys.some(({ id }) => id === why.parentId))
    throw refuse('invalid', 'There is no such why in this tree to go on from.', 'parentId')
  if (depthUnder(whys, why.parentId) > deepest)
    throw refuse('conflict', `A chain of ${deepest} whys is long enough. Mark where it ends in something that can be changed.`, 'parentId')
  await add(ctx, 'whys', { ...why, id: ctx.id('why'), causeId })
  return found(ctx, causeId, 'whys')
}

export async function changeWhy(ctx: Ctx, { whyId, ...change }: Input<typeof contract.changeWhy>): Promise<Shown> {
  const { causeId } = await whyRow(ctx, whyId)
  if (Object.keys(change).length > 0) await changeWhyRow(ctx, whyId, change)
  return found(ctx, causeId, 'whys')
}

export async function removeWhy(ctx: Ctx, { whyId }: { whyId: WhyId }): Promise<Shown> {
  const { causeId } = await whyRow(ctx, whyId)
  if ((await whysOf(ctx, causeId)).some(({ parentId }) => parentId === whyId))
    throw refuse('conflict', 'Other whys hang on this one. Take those away first.')
  if ((await actionsOf(ctx, causeId)).some((action) => action.whyId === whyId))
    throw refuse('conflict', 'An action answers this why, so it stays. Let the action answer another one first.')
  await dropWhy(ctx, whyId)
  return found(ctx, causeId, 'whys')
}

async function found(ctx: Ctx, causeId: CauseId, part: string): Promise<Shown> {
  ctx.tell(causeChanged, { causeId, part })
  return showCause(ctx, { causeId })
}
