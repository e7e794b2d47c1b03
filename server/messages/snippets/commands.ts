// Keeping the snippets of a team. A name is there once, and a variable that nobody would fill is refused before it can stay in a letter.

import type { Answer, Input } from '#core/endpoint.ts'
import { snippetChanged } from '#core/messages/events.ts'
import { unknownVariable } from '#core/messages/placeholders.ts'
import type * as contract from '#core/messages/snippets/contract.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import * as store from '#server/messages/snippets/store.ts'

/** More would be a list that nobody reads. */
const most = 200

export async function listSnippets(ctx: Ctx): Promise<Answer<typeof contract.listSnippets>> {
  return { snippets: await store.snippets(ctx) }
}

export async function addSnippet(ctx: Ctx, input: Input<typeof contract.addSnippet>): Promise<Answer<typeof contract.addSnippet>> {
  fit(input.body)
  if ((await store.snippets(ctx)).length >= most) throw refuse('conflict', `There are ${most} snippets. Remove one first.`, 'name')
  const snippet = { ...input, language: input.language ?? null, id: ctx.id('snippet'), changedAt: ctx.now }
  if (!(await store.addSnippet(ctx, snippet))) throw taken(input.name)
  ctx.tell(snippetChanged, { snippetId: snippet.id })
  return snippet
}

export async function changeSnippet(
  ctx: Ctx,
  { snippetId, ...change }: Input<typeof contract.changeSnippet>,
): Promise<Answer<typeof contract.changeSnippet>> {
  const all = await store.snippets(ctx)
  const before = all.find(({ id }) => id === snippetId)
  if (!before) throw notFound('snippet')
  const next = { ...before, ...change, changedAt: ctx.now }
  fit(next.body)
  if (all.some(({ id, name }) => id !== snippetId && name === next.name)) throw taken(next.name)
  await store.changeSnippet(ctx, next)
  ctx.tell(snippetChanged, { snippetId })
  return next
}

export async function removeSnippet(ctx: Ctx, { snippetId }: Input<typeof contract.removeSnippet>): Promise<{ done: true }> {
  if (!(await store.dropSnippet(ctx, snippetId))) throw notFound('snippet')
  ctx.tell(snippetChanged, { snippetId })
  return { done: true }
}

function fit(body: string): void {
  const fault = unknownVariable(body)
  if (fault) throw refuse('invalid', fault, 'body')
}

function taken(name: string) {
  return refuse('conflict', `There is a snippet “${name}” already. Choose another name.`, 'name')
}
