// What everybody says of a shared review, and takes back or says otherwise as long as they like. The journal says that it was, never by whom.

import type { Input } from '#core/endpoint.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type * as lines from '#core/reviews/line-shapes.ts'
import * as events from '#core/reviews/events.ts'
import type { CommentId, ReviewId } from '#core/reviews/events.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { read } from '#server/reviews/reading.ts'
import * as store from '#server/reviews/store.ts'

type Given = { reviewId: ReviewId }
type Said = Given & { commentId: CommentId }
type Own = { words: string; removedAt: string | null }

async function refuseUnshared(ctx: Ctx, reviewId: ReviewId): Promise<void> {
  const { state } = await read(ctx, reviewId, true)
  if (state !== 'shared' && state !== 'lookedBack') throw refuse('too-early', 'This review is not shared yet.')
}

/** One that whoever asks wrote themselves. The review is held, so that one thing after the other is done to it. */
async function ownComment(ctx: Ctx, { reviewId, commentId }: Said): Promise<Own> {
  await refuseUnshared(ctx, reviewId)
  const row = await ctx.db
    .selectFrom('reviewComments')
    .select(['memberId', 'words', 'removedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('id', '=', commentId)
    .executeTakeFirst()
  const isMine = row?.memberId === member(ctx).id
  // Of somebody else's that is taken back nobody is told that it was there.
  if (!row || (!isMine && row.removedAt !== null)) throw notFound('comment')
  if (!isMine) throw refuse('not-allowed', 'Only whoever wrote a comment says it otherwise or takes it back.')
  return row
}

export async function comment(ctx: Ctx, { reviewId, words }: Input<typeof lines.comment>): Promise<Given> {
  await refuseUnshared(ctx, reviewId)
  await store.addComment(ctx, { id: ctx.id('comment'), reviewId, memberId: member(ctx).id, words })
  ctx.unnamed().tell(events.reviewCommented, { reviewId })
  return { reviewId }
}

export async function changeComment(ctx: Ctx, { words, over, ...said }: Input<typeof lines.changeComment>): Promise<Given> {
  const { reviewId, commentId } = said
  const own = await ownComment(ctx, said)
  if (own.removedAt !== null) throw refuse('conflict', 'You have taken this comment back. Bring it back, then say it otherwise.')
  if (own.words === words) return { reviewId }
  if (over !== undefined && over !== own.words)
    throw refuse('conflict', 'You have said this otherwise elsewhere since. It stays as it is; look at it first.', 'over')
  await store.changeComment(ctx, reviewId, commentId, { words })
  ctx.unnamed().tell(events.commentChanged, { reviewId })
  return { reviewId }
}

export async function takeBackComment(ctx: Ctx, said: Said): Promise<Given> {
  const { reviewId, commentId } = said
  if ((await ownComment(ctx, said)).removedAt !== null) return { reviewId }
  await store.changeComment(ctx, reviewId, commentId, { removedAt: ctx.now })
  ctx.unnamed().tell(events.commentTakenBack, { reviewId })
  return { reviewId }
}

export async function returnComment(ctx: Ctx, said: Said): Promise<Given> {
  const { reviewId, commentId } = said
  if ((await ownComment(ctx, said)).removedAt === null) return { reviewId }
  await store.changeComment(ctx, reviewId, commentId, { removedAt: null })
  ctx.unnamed().tell(events.commentReturned, { reviewId })
  return { reviewId }
}

export async function acknowledge(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  await refuseUnshared(ctx, reviewId)
  if (await store.addAcknowledgement(ctx, reviewId, member(ctx).id)) ctx.unnamed().tell(events.reviewAcknowledged, { reviewId })
  return { reviewId }
}
