// A finding of the coach in a review that is called wrong: whose review it is tells the customer who is not to be named, and is not kept.

import type { Answer, Input } from '#core/endpoint.ts'
import type { callWrong as contract } from '#core/reviews/contract.ts'
import { wrong } from '#server/cases/queries/coaching.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { read } from '#server/reviews/reading.ts'

export async function callWrong(ctx: Ctx, { reviewId, ...said }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const { caseId } = await read(ctx, reviewId)
  return wrong(ctx, { ...said, kind: 'review', step: 'apologise', verdict: 'wrong', caseId, names: [] })
}
