// A review as whoever asks may have it: found only by those who may see it, with what stands between them and what came later.

import type { CaseId, MemberId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type { ReviewId } from '#core/reviews/events.ts'
import { isCovered, type Standing, type State } from '#core/reviews/review.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export type Person = { memberId: MemberId; draft: string; words: string | null; wroteAt: string | null }
export type Read = Awaited<ReturnType<typeof read>>

/** The review, locked when something is to be done to it. What one may not see does not exist. */
export async function read(ctx: Ctx, reviewId: ReviewId, held = false) {
  const asked = ctx.db.selectFrom('reviews').selectAll().where('organisationId', '=', ctx.organisation).where('id', '=', reviewId)
  const row = await (held ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw notFound('review')
  const people = await peopleOf(ctx, reviewId)
  const me = member(ctx)
  const mine = people.find(({ memberId }) => memberId === me.id)
  const standing: Standing = {
    state: row.state as State,
    moment: row.moment,
    leads: row.facilitatorId === me.id,
    asked: mine !== undefined,
    wrote: mine !== undefined && mine.wroteAt !== null,
  }
  const isOpen = row.state === 'shared' || row.state === 'lookedBack'
  const waits = row.facilitatorId === null && may(me.role, 'reviews.lead')
  if (!isOpen && !standing.leads && !mine && !waits && row.openedBy !== me.id) throw notFound('review')
  return { ...row, id: reviewId, caseId: row.caseId as CaseId, state: standing.state, people, mine, standing, covered: isCovered(standing) }
}

export async function peopleOf(ctx: Ctx, reviewId: ReviewId): Promise<Person[]> {
  const rows = await ctx.db
    .selectFrom('reviewPeople')
    .select(['memberId', 'draft', 'words', 'wroteAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .orderBy('askedAt')
    .orderBy('memberId')
    .execute()
  return rows.map((row) => ({ ...row, memberId: row.memberId as MemberId }))
}

/** For whoever leads it: the review, held. */
export async function readToLead(ctx: Ctx, reviewId: ReviewId): Promise<Read> {
  const review = await read(ctx, reviewId, true)
  if (review.standing.leads) return review
  throw refuse(
    'not-allowed',
    review.facilitatorId === null ? 'Nobody leads this review yet. Lead it, and you can.' : 'Whoever leads this review does that.',
  )
}

/** The organisation's review of a case, whoever may see it. */
export async function reviewOf(ctx: Ctx, caseId: CaseId): Promise<ReviewId | null> {
  const row = await ctx.db
    .selectFrom('reviews')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return (row?.id as ReviewId | undefined) ?? null
}
