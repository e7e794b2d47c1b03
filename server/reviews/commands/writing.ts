// What each would have done. The journal says that it was written, never by whom.

import type { Input } from '#core/endpoint.ts'
import { refuse } from '#core/refusal.ts'
import type * as contract from '#core/reviews/contract.ts'
import * as events from '#core/reviews/events.ts'
import type { ReviewId } from '#core/reviews/events.ts'
import { isToWrite } from '#core/reviews/review.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { uncover } from '#server/reviews/commands/leading.ts'
import { read, type Read } from '#server/reviews/reading.ts'
import * as store from '#server/reviews/store.ts'

type Given = { reviewId: ReviewId }

/** Those who are asked, while the writing goes on for them. */
async function readToWrite(ctx: Ctx, reviewId: ReviewId): Promise<Read> {
  const review = await read(ctx, reviewId, true)
  if (!review.mine) throw refuse('not-allowed', 'You are not asked to write in this review.')
  if (review.mine.wroteAt) throw refuse('already-done', 'You have written already. What you wrote stays as it is.')
  if (review.state === 'preparing') throw refuse('too-early', 'The review is still being prepared. You can write once it has begun.')
  return review
}

export async function saveDraft(ctx: Ctx, { reviewId, words }: Input<typeof contract.draft>): Promise<{ done: true }> {
  await readToWrite(ctx, reviewId)
  await store.changePerson(ctx, reviewId, member(ctx).id, { draft: words })
  return { done: true }
}

export async function write(ctx: Ctx, { reviewId, words }: Input<typeof contract.write>): Promise<Given> {
  const review = await readToWrite(ctx, reviewId)
  const me = member(ctx).id
  await store.changePerson(ctx, reviewId, me, { words, wroteAt: ctx.now, draft: '' })
  ctx.unnamed().tell(events.answerKept, { reviewId })
  const others = review.people.filter(({ memberId }) => memberId !== me)
  if (review.state === 'writing' && others.every(({ wroteAt }) => wroteAt)) await uncover(ctx, reviewId, true)
  return { reviewId }
}

/** They opened the case before they wrote. It is kept once, and changes nothing but how their words are read. */
export async function sawCase(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  const { mine, standing } = await read(ctx, reviewId, true)
  if (!mine || mine.sawAt !== null || !isToWrite(standing)) return { reviewId }
  await store.changePerson(ctx, reviewId, mine.memberId, { sawAt: ctx.now })
  ctx.unnamed().tell(events.caseSeen, { reviewId })
  return { reviewId }
}
