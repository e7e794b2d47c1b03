// Changing the rules of the house: each change is one more version, and two who change at once both have their way.

import type { Answer, Input } from '#core/endpoint.ts'
import type { HousePhrase, HouseStyle } from '#core/coach/about.ts'
import { phraseChanged, ruleWeighed, sentencesForgotten } from '#core/coach/events.ts'
import type * as contract from '#core/coach/house-shapes.ts'
import { exampleFault, mostPhrases, sameWords, weighed, withoutPhrase, withPhrase, withSingleSpaces } from '#core/coach/house.ts'
import { rules } from '#core/coach/rules.ts'
import type { Id } from '#core/ids.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { phraseTold, showStyle, styleOfHouse } from '#server/coach/queries.ts'
import * as store from '#server/coach/store.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export async function weigh(ctx: Ctx, { rule, weight }: Input<typeof contract.weigh>): Promise<Answer<typeof contract.weigh>> {
  const known = rules.find(({ id }) => id === rule)
  if (!known) throw refuse('invalid', 'The coach has no rule of this name.', 'rule')
  // As it comes is kept as nothing, so that a better default of ours reaches the house.
  const kept = weight === known.severity ? null : weight
  const version = await change(ctx, (style) => weighed(style, rule, kept))
  ctx.tell(ruleWeighed, { rule, severity: weight ?? known.severity, version })
  return showStyle(ctx)
}

export async function addPhrase(ctx: Ctx, input: Input<typeof contract.addPhrase>): Promise<Answer<typeof contract.addPhrase>> {
  const words = withSingleSpaces(input.words)
  const phrase = { ...input, words, better: input.better ?? null, poor: input.poor ?? null, good: input.good ?? null, id: ctx.id('phrase') }
  const version = await change(ctx, (style) => {
    if (style.phrases.length >= mostPhrases) throw refuse('conflict', `There are ${mostPhrases} phrases. Remove one first.`, 'words')
    return withPhrase(style, fitting(style, phrase))
  })
  ctx.tell(phraseChanged, { phraseId: phrase.id, version })
  return phraseTold(phrase)
}

export async function changePhrase(
  ctx: Ctx,
  { phraseId, ...fields }: Input<typeof contract.changePhrase>,
): Promise<Answer<typeof contract.changePhrase>> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  let changed: HousePhrase | undefined
  const version = await change(ctx, (style) => {
    const before = style.phrases.find(({ id }) => id === phraseId)
    if (!before) throw notFound('phrase')
    const next = { ...before, ...given }
    changed = { ...next, words: withSingleSpaces(next.words) }
    return withPhrase(style, fitting(style, changed))
  })
  if (!changed) throw notFound('phrase')
  ctx.tell(phraseChanged, { phraseId, version })
  return phraseTold(changed)
}

export async function removePhrase(ctx: Ctx, { phraseId }: { phraseId: Id<'phrase'> }): Promise<{ done: true }> {
  const version = await change(ctx, (style) => {
    if (!style.phrases.some(({ id }) => id === phraseId)) throw notFound('phrase')
    return withoutPhrase(style, phraseId)
  })
  ctx.tell(phraseChanged, { phraseId, version })
  return { done: true }
}

export async function forgetSentences(ctx: Ctx): Promise<{ forgotten: number }> {
  const forgotten = await store.forgetSentences(ctx)
  ctx.tell(sentencesForgotten, { sentences: forgotten })
  return { forgotten }
}

/** A letter has left: its sentences are counted, by marks from which nobody reads who sent them or to whom. */
export async function countSentences(ctx: Ctx, marks: readonly string[]): Promise<void> {
  if (marks.length > 0) await store.countSentences(ctx, marks)
}

/** Asks again where somebody else made the next version meanwhile. */
async function change(ctx: Ctx, next: (style: HouseStyle) => HouseStyle): Promise<number> {
  for (;;) {
    const { version, style } = await styleOfHouse(ctx)
    if (await store.addStyle(ctx, { version: version + 1, style: next(style), madeBy: member(ctx).id })) return version + 1
  }
}

/** There once, and shown by examples that fit. */
function fitting(style: HouseStyle, phrase: HousePhrase): HousePhrase {
  const twin = sameWords(style, phrase)
  if (twin) throw refuse('conflict', `“${twin.words}” is there already. Change that one instead.`, 'words')
  const fault = exampleFault(phrase)
  if (fault) throw refuse('invalid', fault.sentence, fault.field)
  return phrase
}
