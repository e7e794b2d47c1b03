// What is put together in a review, line by line: conditions, surprises, impact, takeaways, and moments that the record does not hold.
// A condition is of a sort from the organisation's list of factors, so that a cause can take it over; or of one in a word of its own.

import type { Answer, Input } from '#core/endpoint.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type * as lines from '#core/reviews/line-shapes.ts'
import * as events from '#core/reviews/events.ts'
import type { LineId, ReviewId } from '#core/reviews/events.ts'
import { factorsOf } from '#server/learning/queries/factors.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { read, type Read } from '#server/reviews/reading.ts'
import * as store from '#server/reviews/store.ts'

type Given = { reviewId: ReviewId }

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
  { reviewId, section, words, at, ...input }: Input<typeof lines.addLine>,
): Promise<Answer<typeof lines.addLine>> {
  await readToAdd(ctx, reviewId)
  if (section === 'moment' && !at) throw refuse('invalid', 'Say when this was.', 'at')
  if (section !== 'moment' && at) throw refuse('invalid', 'Only a moment of the timeline has a time.', 'at')
  if (at && at > ctx.now) throw refuse('invalid', 'This is still to come.', 'at')
  const { factor, label } = (await sortFrom(ctx, section, input)) ?? { factor: null, label: null }
  const id = ctx.id('line')
  await store.addLine(ctx, { id, reviewId, section, words, factor, label, aboutAt: at ?? null, addedAt: ctx.now, removedAt: null })
  ctx.unnamed().tell(events.lineAdded, { reviewId, lineId: id, section })
  return { lineId: id }
}

type Sort = { factor: string | null; label: string | null }

/** Which sort of condition it is of: from the list, in a word of its own, or none. Undefined: nothing was said of it. `before` may stay, though it is retired. */
async function sortFrom(ctx: Ctx, section: string, { factor, label }: Partial<Sort>, before?: string | null): Promise<Sort | undefined> {
  if (factor === undefined && label === undefined) return undefined
  if (section !== 'factor' && (factor || label))
    throw refuse('invalid', 'Only what made it likely is of a sort.', factor ? 'factor' : 'label')
  if (factor && label) throw refuse('invalid', 'Choose a sort from the list or say it in a word of your own, not both.', 'label')
  if (factor && factor !== before) await refuseUnoffered(ctx, factor)
  return { factor: factor ?? null, label: label ?? null }
}

async function refuseUnoffered(ctx: Ctx, factor: string): Promise<void> {
  const known = (await factorsOf(ctx)).find(({ name }) => name === factor)
  if (!known) throw refuse('invalid', `There is no factor “${factor}” here. GET /api/factors lists them.`, 'factor')
  if (known.retiredAt !== null) throw refuse('invalid', `“${known.title}” is retired. Choose another factor.`, 'factor')
}

/** A line of this review that can be changed: the timeline grows and is never rewritten. */
async function changeable(ctx: Ctx, reviewId: ReviewId, lineId: LineId): Promise<{ section: string; factor: string | null }> {
  await readToAdd(ctx, reviewId)
  const row = await ctx.db
    .selectFrom('reviewLines')
    .select(['section', 'factor'])
    .where('organisationId', '=', ctx.organisation)
    .where('reviewId', '=', reviewId)
    .where('id', '=', lineId)
    .executeTakeFirst()
  if (!row) throw notFound('line')
  if (row.section === 'moment') throw refuse('not-allowed', 'The timeline can only be added to. Add a moment that says it better.')
  return row
}

export async function changeLine(ctx: Ctx, { reviewId, lineId, words, ...input }: Input<typeof lines.changeLine>): Promise<Given> {
  const { section, factor } = await changeable(ctx, reviewId, lineId)
  await store.changeLine(ctx, reviewId, lineId, { words, ...(await sortFrom(ctx, section, input, factor)) })
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
