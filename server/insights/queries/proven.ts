// What was proven: actions that were judged in a time, and those that were put in place.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/insights/outcome-shapes.ts'
import { provenInWords } from '#core/insights/way-words.ts'
import type { DateText } from '#core/time/date.ts'
import { inPlaceIn, judgedIn } from '#server/learning/queries/judged.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { periodOf } from '#server/insights/queries/period.ts'

type Proven = Answer<typeof contract.showProven>

export async function showProven(ctx: Ctx, asked: Input<typeof contract.showProven>): Promise<Proven> {
  return provenIn(ctx, await periodOf(ctx, asked))
}

export async function provenIn(ctx: Ctx, { from, to }: { from: DateText; to: DateText }): Promise<Proven> {
  const judged = await judgedIn(ctx, { from, to })
  const effective = judged.filter(({ outcome }) => outcome === 'effective').length
  return { from, to, judged, inPlace: await inPlaceIn(ctx, { from, to }), effective, sentence: provenInWords(effective, judged.length) }
}
