// A review as whoever asks may have it: found only by those who may see it, with what stands between them and what came later.

import type { Selectable } from 'kysely'
import type { CaseId, MemberId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import { notFound, refuse, type Refusal } from '#core/refusal.ts'
import type { ReviewId } from '#core/reviews/events.ts'
import { isCovered, type Standing, type State, whyNotDropped } from '#core/reviews/review.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type Person = { memberId: MemberId; draft: string; words: string | null; wroteAt: string | null; sawAt: string | null }
export type Read = ReturnType<typeof asRead>
type Row = Selectable<Tables['reviews']>

/** The review, locked when something is to be done to it. What one may not see does not exist. */
export async function read(ctx: Ctx, reviewId: ReviewId, held = false): Promise<Read> {
  const asked = ctx.db.selectFrom('reviews').selectAll().where('organisationId', '=', ctx.organisation).where('id', '=', reviewId)
  const row = await (held ? asked.forUpdate() : asked).executeTakeFirst()
  const review = row && asRead(ctx, row, await peopleOf(ctx, reviewId))
  if (!review || !mayBeSeen(ctx, review)) throw notFound('review')
  return review
}

/** The review of a case, where whoever asks may see one. */
export async function readOfCase(ctx: Ctx, caseId: CaseId): Promise<Read | null> {
  const row = await ctx.db
    .selectFrom('reviews')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const review = row && asRead(ctx, row, await peopleOf(ctx, row.id as ReviewId))
  return review && mayBeSeen(ctx, review) ? review : null
}

/** These reviews with their people, in two statements however many there are. The caller has asked only for what may be seen. */
export async function readAll(ctx: Ctx, rows: readonly Row[]): Promise<Read[]> {
  const people = await peopleOfAll(
    ctx,
    rows.map(({ id }) => id as ReviewId),
  )
  return rows.map((row) => asRead(ctx, row, people.get(row.id as ReviewId) ?? []))
}

function asRead(ctx: Ctx, row: Row, people: Person[]) {
  const me = member(ctx)
  const mine = people.find(({ memberId }) => memberId === me.id)
  const standing: Standing = {
    state: row.state as State,
    moment: row.moment,
    leads: row.facilitatorId === me.id,
    asked: mine !== undefined,
    wrote: mine !== undefined && mine.wroteAt !== null,
  }
  const [id, caseId] = [row.id as ReviewId, row.caseId as CaseId]
  return { ...row, id, caseId, state: standing.state, people, mine, standing, covered: isCovered(standing) }
}

function mayBeSeen(ctx: Ctx, { state, standing, mine, facilitatorId, openedBy }: Read): boolean {
  const me = member(ctx)
  const isOpen = state === 'shared' || state === 'lookedBack'
  const waits = facilitatorId === null && may(me.role, 'reviews.lead')
  return isOpen || standing.leads || mine !== undefined || waits || openedBy === me.id
}

export function whyMayNotDrop(ctx: Ctx, { state, standing, openedBy }: Read): Refusal | null {
  const me = member(ctx)
  return whyNotDropped(state, standing.leads || openedBy === me.id || may(me.role, 'reviews.lead'))
}

export async function peopleOf(ctx: Ctx, reviewId: ReviewId): Promise<Person[]> {
  return (await peopleOfAll(ctx, [reviewId])).get(reviewId) ?? []
}

async function peopleOfAll(ctx: Ctx, ids: readonly ReviewId[]): Promise<Map<ReviewId, Person[]>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('reviewPeople')
    .select(['reviewId', 'memberId', 'draft', 'words', 'wroteAt', 'sawAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', 'in', ids)
    .where('letOffAt', 'is', null)
    .orderBy('askedAt')
    .orderBy('memberId')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, memberId: row.memberId as MemberId })),
    ({ reviewId }) => reviewId as ReviewId,
  )
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
