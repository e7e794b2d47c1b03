// The views of the queue that a member keeps: theirs alone, in their own order.

import type { Answer, Input } from '#core/endpoint.ts'
import type { Id } from '#core/ids.ts'
import { viewChanged } from '#core/cases/events.ts'
import type * as contract from '#core/cases/view-shapes.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { refuseUnknown } from '#server/cases/queries/kinds.ts'
import { addView, changeViewRow, dropView } from '#server/cases/store.ts'

type ViewId = Id<'view'>
type Saved = Answer<typeof contract.keepView>

/** More would be a list that nobody reads. */
const most = 30

export async function list(ctx: Ctx): Promise<Answer<typeof contract.listViews>> {
  return { views: await mine(ctx) }
}

export async function keep(ctx: Ctx, { name, filter }: Input<typeof contract.keepView>): Promise<Saved> {
  await refuseUnknown(ctx, filter.kind)
  const own = await mine(ctx)
  if (own.length >= most) throw refuse('conflict', `You keep ${most} views already. Remove one first.`, 'name')
  refuseTwin(own, name)
  const id = ctx.id('view')
  await addView(ctx, { id, memberId: member(ctx).id, name, filter, position: own.length })
  ctx.tell(viewChanged, { viewId: id })
  return { id, name, filter }
}

export async function change(ctx: Ctx, { viewId, ...change }: Input<typeof contract.changeView>): Promise<Saved> {
  const own = await mine(ctx)
  const view = own.find(({ id }) => id === viewId)
  if (!view) throw notFound('view')
  await refuseUnknown(ctx, change.filter?.kind)
  if (change.name !== undefined)
    refuseTwin(
      own.filter(({ id }) => id !== viewId),
      change.name,
    )
  const next = { ...view, ...change }
  await changeViewRow(ctx, viewId, { name: next.name, filter: JSON.stringify(next.filter) })
  ctx.tell(viewChanged, { viewId })
  return next
}

export async function remove(ctx: Ctx, { viewId }: { viewId: ViewId }): Promise<{ done: true }> {
  if (!(await mine(ctx)).some(({ id }) => id === viewId)) throw notFound('view')
  await dropView(ctx, viewId)
  ctx.tell(viewChanged, { viewId })
  return { done: true }
}

export async function order(ctx: Ctx, { viewIds }: Input<typeof contract.orderViews>): Promise<{ done: true }> {
  const own = (await mine(ctx)).map(({ id }) => id)
  const named = viewIds.filter((id, place) => own.includes(id) && viewIds.indexOf(id) === place)
  const whole = [...named, ...own.filter((id) => !named.includes(id))]
  for (const [position, id] of whole.entries()) await changeViewRow(ctx, id, { position })
  const [first] = whole
  if (first) ctx.tell(viewChanged, { viewId: first })
  return { done: true }
}

async function mine(ctx: Ctx): Promise<Saved[]> {
  const rows = await ctx.db
    .selectFrom('savedViews')
    .select(['id', 'name', 'filter'])
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', member(ctx).id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id as ViewId, name: row.name, filter: row.filter as Saved['filter'] }))
}

function refuseTwin(own: Saved[], name: string): void {
  if (own.some((view) => view.name === name)) throw refuse('conflict', `You keep a view “${name}” already. Choose another name.`, 'name')
}
