// Keeping and removing what the organisation told the coach about its mistakes. Who is named in it is not kept.

import type { Answer } from '#core/endpoint.ts'
import { exampleKept, exampleRemoved } from '#core/coach/events.ts'
import { type OwnExample, withoutNames } from '#core/coach/own-examples.ts'
import { rules } from '#core/coach/rules.ts'
import type * as contract from '#core/coach/wrong-shapes.ts'
import type { Id } from '#core/ids.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { shown } from '#server/coach/queries/examples.ts'
import { styleOfHouse } from '#server/coach/queries.ts'
import { memberNames } from '#server/people/queries.ts'
import * as store from '#server/coach/store.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

/** `names` are those of the customer and of colleagues; they do not stay in the text. */
export async function keepExample(
  ctx: Ctx,
  input: Omit<OwnExample, 'id'>,
  names: readonly string[],
): Promise<Answer<typeof contract.wrong>> {
  if (!rules.some(({ id }) => id === input.rule)) throw refuse('invalid', 'The coach has no rule of this name.', 'rule')
  const example = { ...input, id: ctx.id('example'), text: withoutNames(input.text, names), keptBy: member(ctx).id }
  await store.addExample(ctx, example)
  // Of a review the journal says that it was, never by whom.
  const teller = example.kind === 'review' ? ctx.unnamed() : ctx
  teller.tell(exampleKept, { exampleId: example.id, rule: example.rule, verdict: example.verdict })
  const [{ style }, people] = await Promise.all([styleOfHouse(ctx), memberNames(ctx)])
  return shown(ctx, { ...example, keptAt: ctx.now }, style, people)
}

export async function removeExample(ctx: Ctx, { exampleId }: { exampleId: Id<'example'> }): Promise<{ done: true }> {
  if (!(await store.dropExample(ctx, exampleId))) throw notFound('example')
  ctx.tell(exampleRemoved, { exampleId })
  return { done: true }
}
