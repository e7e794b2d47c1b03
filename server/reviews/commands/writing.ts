// What is written into a review: what each would have done, and what is put together afterwards. The journal says that it was, never by whom.

import type { Answer, Input } from '#core/endpoint.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type * as contract from '#core/reviews/contract.ts'
import type * as lines from '#core/reviews/line-shapes.ts'
import * as events from '#core/reviews/events.ts'
import type { LineId, ReviewId } from '#core/reviews/events.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { uncover } from '#server/reviews/commands/leading.ts'
import { endOfRecord } from '#server/reviews/queries/ends.ts'
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

/** Whoever leads it, always; those who wrote, while it is put together. */
async function readToAdd(ctx: Ctx, reviewId: ReviewId): Promise<Read> {
  const review = await read(ctx, reviewId, true)
  if (review.standing.leads && review.state !== 'lookedBack') return review
  if (review.covered || !review.mine || review.state !== 'revealed')
    throw refuse(
      'not-allowed',
      'Those who wrote add to a review between its revealing and its sharing; whoever leads it, until the look back.',
    )
  return review
}

export async function addLine(
  ctx: Ctx,
  { reviewId, section, words, label, at }: Input<typeof lines.addLine>,
): Promise<Answer<typeof lines.addLine>> {
  const review = await readToAdd(ctx, reviewId)
  if (section === 'moment' && !at) throw refuse('invalid', 'Say when this was.', 'at')
  if (section !== 'moment' && at) throw refuse('invalid', 'Only a moment of the timeline has a time.', 'at')
  if (at && at > (await endOfRecord(ctx, review.caseId)).now) throw refuse('invalid', 'This is still to come.', 'at')
  const id = ctx.id('line')
  await store.addLine(ctx, { id, reviewId, section, words, label: label ?? null, aboutAt: at ?? null, addedAt: ctx.now, removedAt: null })
  ctx.unnamed().tell(events.lineAdded, { reviewId, lineId: id, section })
  return { lineId: id }
}

/** A line of this review that can be changed: the timeline grows and is never rewritten. */
async function changeable(ctx: Ctx, reviewId: ReviewId, lineId: LineId): Promise<void> {
  await readToAdd(ctx, reviewId)
  const row = await ctx.db
    .selectFrom('reviewLines')
    .select('section')
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('id', '=', lineId)
    .executeTakeFirst()
  if (!row) throw notFound('line')
  if (row.section === 'moment') throw refuse('not-allowed', 'The timeline can only be added to. Add a moment that says it better.')
}

export async function changeLine(ctx: Ctx, { reviewId, lineId, words, label }: Input<typeof lines.changeLine>): Promise<Given> {
  await changeable(ctx, reviewId, lineId)
  await store.changeLine(ctx, reviewId, lineId, { words, ...(label === undefined ? {} : { label }) })
  ctx.unnamed().tell(events.lineChanged, { reviewId, lineId })
  return { reviewId }
}

export async function removeLine(ctx: Ctx, { reviewId, lineId }: Given & { lineId: LineId }): Promise<Given> {
  await changeable(ctx, reviewId, lineId)
  await store.changeLine(ctx, reviewId, lineId, { removedAt: ctx.now })
  ctx.unnamed().tell(events.lineRemoved, { reviewId, lineId })
  return { reviewId }
}

export async function returnLine(ctx: Ctx, { reviewId, lineId }: Given & { lineId: LineId }): Promise<Given> {
  await changeable(ctx, reviewId, lineId)
  await store.changeLine(ctx, reviewId, lineId, { removedAt: null })
  ctx.unnamed().tell(events.lineReturned, { reviewId, lineId })
  return { reviewId }
}

async function readShared(ctx: Ctx, reviewId: ReviewId): Promise<Read> {
  const review = await read(ctx, reviewId, true)
  if (review.state !== 'shared' && review.state !== 'lookedBack') throw refuse('too-early', 'This review is not shared yet.')
  return review
}

export async function comment(ctx: Ctx, { reviewId, words }: Input<typeof lines.comment>): Promise<Given> {
  await readShared(ctx, reviewId)
  await store.addComment(ctx, { id: ctx.id('comment'), reviewId, memberId: member(ctx).id, words })
  ctx.unnamed().tell(events.reviewCommented, { reviewId })
  return { reviewId }
}

export async function acknowledge(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  await readShared(ctx, reviewId)
  if (await store.addAcknowledgement(ctx, reviewId, member(ctx).id)) ctx.unnamed().tell(events.reviewAcknowledged, { reviewId })
  return { reviewId }
}
