// The only SQL that writes reviews, their people, lines, comments, acknowledgements and rules.

import { type Insertable, sql, type Updateable } from 'kysely'
import type { MemberId } from '#core/ids.ts'
import type { CommentId, LineId, ReviewId } from '#core/reviews/events.ts'
import type { Rules } from '#core/reviews/opening.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type New<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'organisationId'>

/** One who opens at a time, so that numbers follow each other; answers the next one. */
export async function nextNumber(ctx: Ctx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.organisation}, 33))`.execute(ctx.db)
  const row = await ctx.db
    .selectFrom('reviews')
    .select((e) => e.fn.max('number').as('last'))
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

export async function addReview(ctx: Ctx, row: New<'reviews'>): Promise<void> {
  await ctx.db
    .insertInto('reviews')
    .values({ ...row, organisationId: ctx.organisation })
    .execute()
}

export async function changeReview(ctx: Ctx, id: ReviewId, change: Updateable<Tables['reviews']>): Promise<void> {
  await ctx.db.updateTable('reviews').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function dropReview(ctx: Ctx, id: ReviewId): Promise<void> {
  await ctx.db.deleteFrom('reviews').where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** Answers how many were not asked already. Who was let off and is asked again finds what they had begun, and that they had seen the case. */
export async function addPeople(ctx: Ctx, reviewId: ReviewId, memberIds: readonly MemberId[]): Promise<number> {
  const rows = memberIds.map((memberId) => ({ organisationId: ctx.organisation, reviewId, memberId, askedAt: ctx.now, draft: '' }))
  const added = await ctx.db
    .insertInto('reviewPeople')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'reviewId', 'memberId'])
        .doUpdateSet({ letOffAt: null, askedAt: ctx.now })
        .where('reviewPeople.letOffAt', 'is not', null),
    )
    .returning('memberId')
    .execute()
  return added.length
}

export async function changePerson(
  ctx: Ctx,
  reviewId: ReviewId,
  memberId: MemberId,
  change: Updateable<Tables['reviewPeople']>,
): Promise<void> {
  await ctx.db
    .updateTable('reviewPeople')
    .set(change)
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('memberId', '=', memberId)
    .execute()
}

export async function addLine(ctx: Ctx, row: New<'reviewLines'>): Promise<void> {
  await ctx.db
    .insertInto('reviewLines')
    .values({ ...row, organisationId: ctx.organisation })
    .execute()
}

export async function changeLine(ctx: Ctx, reviewId: ReviewId, id: LineId, change: Updateable<Tables['reviewLines']>): Promise<void> {
  await ctx.db
    .updateTable('reviewLines')
    .set(change)
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('id', '=', id)
    .execute()
}

export async function addComment(ctx: Ctx, row: { id: CommentId; reviewId: ReviewId; memberId: MemberId; words: string }): Promise<void> {
  await ctx.db
    .insertInto('reviewComments')
    .values({ ...row, organisationId: ctx.organisation, at: ctx.now })
    .execute()
}

export async function changeComment(
  ctx: Ctx,
  reviewId: ReviewId,
  id: CommentId,
  change: Updateable<Tables['reviewComments']>,
): Promise<void> {
  await ctx.db
    .updateTable('reviewComments')
    .set(change)
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('id', '=', id)
    .execute()
}

/** Answers false when they had said so already. */
export async function addAcknowledgement(ctx: Ctx, reviewId: ReviewId, memberId: MemberId): Promise<boolean> {
  const added = await ctx.db
    .insertInto('reviewAcknowledgements')
    .values({ organisationId: ctx.organisation, reviewId, memberId, at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('reviewId')
    .executeTakeFirst()
  return added !== undefined
}

export async function putRules(ctx: Ctx, rules: Rules): Promise<void> {
  const row = { ...rules, changedAt: ctx.now }
  await ctx.db
    .insertInto('reviewRules')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(row))
    .execute()
}
