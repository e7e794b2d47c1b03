// Making the kinds of mistake an organisation's own. What is on file holds a kind by its name, which never changes, so no case is rewritten.

import type { Answer, Input } from '#core/endpoint.ts'
import { kindAdded, kindChanged, kindRetired, kindReturned, kindsOrdered } from '#core/cases/events.ts'
import type * as contract from '#core/cases/kind-shapes.ts'
import { type Kind, nameFor, offeredOf } from '#core/cases/own-kinds.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { kindsOf, shownKind } from '#server/cases/queries/kinds.ts'
import { putKind } from '#server/cases/store.ts'

type Shown = Answer<typeof contract.addKind>
type Named = { kindName: string }

/** More would be a list in which nobody finds the right one. */
const most = 100

export async function addKind(ctx: Ctx, { words, ...fields }: Input<typeof contract.addKind>): Promise<Shown> {
  const all = await kindsOf(ctx)
  if (offeredOf(all).length >= most) throw refuse('conflict', `There are ${most} kinds of mistake. Retire one first.`, 'title')
  refuseTwin(all, fields.title)
  const name = nameFor(
    fields.title,
    all.map((kind) => kind.name),
  )
  const kind: Kind = { ...fields, name, words: once(words), position: lastPlace(all) + 1, retiredAt: null, seedTitle: null }
  await putKind(ctx, kind)
  ctx.tell(kindAdded, { kind: name })
  return shownKind(kind)
}

export async function changeKind(ctx: Ctx, { kindName, ...asked }: Input<typeof contract.changeKind>): Promise<Shown> {
  const all = await kindsOf(ctx)
  const before = known(all, kindName)
  const next: Kind = { ...before, ...asked, words: asked.words ? once(asked.words) : before.words }
  const fields = (['title', 'group', 'loss', 'words'] as const).filter(
    (field) => JSON.stringify(next[field]) !== JSON.stringify(before[field]),
  )
  if (fields.length === 0) return shownKind(before)
  refuseTwin(
    all.filter(({ name }) => name !== kindName),
    next.title,
  )
  await putKind(ctx, next)
  ctx.tell(kindChanged, { kind: kindName, fields, ...(fields.includes('title') ? { titleWas: before.title } : {}) })
  return shownKind(next)
}

export async function retireKind(ctx: Ctx, { kindName }: Named): Promise<Shown> {
  const all = await kindsOf(ctx)
  const kind = known(all, kindName)
  if (kind.retiredAt) return shownKind(kind)
  if (offeredOf(all).length === 1) throw refuse('conflict', 'This is the last kind that is offered. Add another one first.', 'kindName')
  const next = { ...kind, retiredAt: ctx.now }
  await putKind(ctx, next)
  ctx.tell(kindRetired, { kind: kindName })
  return shownKind(next)
}

export async function bringBackKind(ctx: Ctx, { kindName }: Named): Promise<Shown> {
  const all = await kindsOf(ctx)
  const kind = known(all, kindName)
  if (!kind.retiredAt) return shownKind(kind)
  refuseTwin(all, kind.title)
  const next = { ...kind, retiredAt: null }
  await putKind(ctx, next)
  ctx.tell(kindReturned, { kind: kindName })
  return shownKind(next)
}

/** Those that are named first, in that order; the others follow as they stood. */
export async function orderKinds(ctx: Ctx, { names }: Input<typeof contract.orderKinds>): Promise<Answer<typeof contract.orderKinds>> {
  const all = await kindsOf(ctx)
  const named = [...new Set(names)].map((name) => known(all, name, 'names'))
  const whole = [...named, ...all.filter((kind) => !named.includes(kind))]
  for (const [position, kind] of whole.entries()) if (kind.position !== position) await putKind(ctx, { ...kind, position })
  ctx.tell(kindsOrdered, { kinds: names.length })
  return { kinds: (await kindsOf(ctx)).map(shownKind) }
}

function known(all: readonly Kind[], name: string, field?: string): Kind {
  const kind = all.find((one) => one.name === name)
  if (kind) return kind
  throw field
    ? refuse('invalid', `There is no kind of mistake “${name}” here. GET /api/kinds lists them.`, field)
    : notFound('kind of mistake')
}

/** Two that are offered under one title could not be told apart. */
function refuseTwin(all: readonly Kind[], title: string): void {
  const twin = offeredOf(all).find((kind) => kind.title.toLowerCase() === title.toLowerCase())
  if (twin) throw refuse('conflict', `There is a kind “${twin.title}” already. Choose another title.`, 'title')
}

function once(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function lastPlace(all: readonly Kind[]): number {
  return Math.max(...all.map(({ position }) => position))
}
