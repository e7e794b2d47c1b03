// What whoever leads a review does: prepare it, ask colleagues, let the writing begin, reveal, share, look back.

import type { Input } from '#core/endpoint.ts'
import type { MemberId } from '#core/ids.ts'
import { insteadOfNotFound, notFound, refuse } from '#core/refusal.ts'
import type * as contract from '#core/reviews/contract.ts'
import * as events from '#core/reviews/events.ts'
import type { ReviewId } from '#core/reviews/events.ts'
import { lookBackOf, next, whyNotShared, whyNotWriting } from '#core/reviews/review.ts'
import { memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { type Read, read, readToLead } from '#server/reviews/reading.ts'
import { endOfRecord } from '#server/reviews/queries/ends.ts'
import { addPeople, changePerson, changeReview } from '#server/reviews/store.ts'

type Given = { reviewId: ReviewId }

export async function prepare(ctx: Ctx, { reviewId, title, moment }: Input<typeof contract.prepare>): Promise<Given> {
  const review = await readToLead(ctx, reviewId)
  if (moment !== undefined && review.state !== 'preparing') throw refuse('too-early', 'The moment stays: the writing has begun.', 'moment')
  if (moment !== undefined) await refuseOutside(ctx, review, moment)
  const change = { ...(title === undefined ? {} : { title }), ...(moment === undefined ? {} : { moment }) }
  if (Object.keys(change).length === 0) return { reviewId }
  await changeReview(ctx, reviewId, change)
  ctx.unnamed().tell(events.reviewPrepared, { reviewId, fields: Object.keys(change) })
  return { reviewId }
}

async function refuseOutside(ctx: Ctx, { caseId }: { caseId: Parameters<typeof endOfRecord>[1] }, moment: string): Promise<void> {
  const { from, until } = await endOfRecord(ctx, caseId)
  if (moment < from) throw refuse('invalid', 'The case had not begun then.', 'moment')
  if (moment > until) throw refuse('invalid', 'Nothing came after this moment: choose an earlier one.', 'moment')
}

/** Somebody may take it over until the writing begins; and where nobody leads it any more, always. */
export async function takeLead(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  const review = await read(ctx, reviewId, true)
  const me = member(ctx).id
  if (review.standing.leads) return { reviewId }
  if (review.state !== 'preparing' && review.facilitatorId !== null)
    throw refuse('conflict', 'The writing has begun; whoever leads this review goes on.')
  if (review.mine) throw refuse('conflict', 'You are asked to write in it. Who leads it knows what came later.')
  await changeReview(ctx, reviewId, { facilitatorId: me })
  ctx.unnamed().tell(events.reviewPrepared, { reviewId, fields: ['lead'] })
  return { reviewId }
}

export async function ask(ctx: Ctx, { reviewId, memberIds }: Input<typeof contract.ask>): Promise<Given> {
  const review = await readToLead(ctx, reviewId)
  if (!['preparing', 'writing'].includes(review.state))
    throw refuse('too-early', 'What happened is revealed already; nobody can write before it any more.')
  for (const memberId of memberIds) await refuseUnfit(ctx, memberId)
  const people = await addPeople(ctx, reviewId, [...new Set(memberIds)])
  if (people > 0) ctx.unnamed().tell(events.peopleAsked, { reviewId, people })
  return { reviewId }
}

async function refuseUnfit(ctx: Ctx, memberId: MemberId): Promise<void> {
  const { firstName, leftAt } = await memberRow(ctx, memberId).catch(
    insteadOfNotFound(refuse('invalid', 'This colleague is not a member here.', 'memberIds')),
  )
  if (leftAt) throw refuse('invalid', `${firstName} has left. Choose somebody else.`, 'memberIds')
  if (memberId === member(ctx).id)
    throw refuse('invalid', 'Who leads a review knows what came later, and does not write in it.', 'memberIds')
}

export async function letOff(ctx: Ctx, { reviewId, memberId }: Given & { memberId: MemberId }): Promise<Given> {
  const review = await readToLead(ctx, reviewId)
  const person = review.people.find((one) => one.memberId === memberId)
  if (!person) throw notFound('colleague')
  if (person.wroteAt) throw refuse('already-done', 'They have written already; what they wrote stays.')
  await letGo(ctx, review, memberId)
  return { reviewId }
}

/** They need not write any more; with that everybody may have written. Their row stays, for the day on which they are asked again. */
export async function letGo(ctx: Ctx, { id: reviewId, state, people }: Pick<Read, 'id' | 'state' | 'people'>, memberId: MemberId) {
  await changePerson(ctx, reviewId, memberId, { letOffAt: ctx.now })
  ctx.unnamed().tell(events.personLetOff, { reviewId })
  const left = people.filter((one) => one.memberId !== memberId)
  if (state === 'writing' && left.length > 0 && left.every(({ wroteAt }) => wroteAt)) await uncover(ctx, reviewId, true)
}

export async function beginWriting(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  const review = await readToLead(ctx, reviewId)
  const no = next(review.state, 'writing') ?? whyNotWriting(review.moment, review.people.length)
  if (no) throw no
  await changeReview(ctx, reviewId, { state: 'writing', writingAt: ctx.now })
  ctx.unnamed().tell(events.writingBegun, { reviewId })
  return { reviewId }
}

export async function reveal(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  const { state, people } = await readToLead(ctx, reviewId)
  const no = next(state, 'revealed')
  if (no) throw no
  await uncover(
    ctx,
    reviewId,
    people.every(({ wroteAt }) => wroteAt !== null),
  )
  return { reviewId }
}

/** By hand, or with the last answer. */
export async function uncover(ctx: Ctx, reviewId: ReviewId, everybody: boolean): Promise<void> {
  await changeReview(ctx, reviewId, { state: 'revealed', revealedAt: ctx.now })
  ctx.unnamed().tell(events.reviewRevealed, { reviewId, everybody })
}

export async function share(ctx: Ctx, { reviewId }: Given): Promise<Given> {
  const { state, people } = await readToLead(ctx, reviewId)
  const no = next(state, 'shared') ?? whyNotShared(state, people.filter(({ wroteAt }) => !wroteAt).length)
  if (no) throw no
  await changeReview(ctx, reviewId, { state: 'shared', sharedAt: ctx.now, lookBackAt: lookBackOf(ctx.now) })
  ctx.unnamed().tell(events.reviewShared, { reviewId })
  return { reviewId }
}

export async function lookBack(ctx: Ctx, { reviewId, still, words }: Input<typeof contract.lookBack>): Promise<Given> {
  const { state, lookBackAt } = await read(ctx, reviewId, true)
  const no = next(state, 'lookedBack')
  if (no) throw no
  if (lookBackAt && lookBackAt > ctx.now)
    throw refuse('too-early', 'Its 30 days are not over yet. Then it is asked whether it still makes sense.')
  await changeReview(ctx, reviewId, { state: 'lookedBack', lookedBackAt: ctx.now, still, stillWords: words ?? null })
  ctx.unnamed().tell(events.lookedBack, { reviewId, still })
  return { reviewId }
}

/** Asked by the heartbeat: reviews whose 30 days are over, each once. */
export async function due(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .selectFrom('reviews')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('lookBackAt', '<=', ctx.now)
    .where('lookBackAskedAt', 'is', null)
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const { id } of rows) {
    const reviewId = id as ReviewId
    await changeReview(ctx, reviewId, { lookBackAskedAt: ctx.now })
    ctx.tell(events.lookBackDue, { reviewId })
  }
}
