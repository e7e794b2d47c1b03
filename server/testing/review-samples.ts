// A review for tests that walk through all endpoints, and what each endpoint of reviews is asked with.

import { newId } from '#core/ids.ts'
import { addComment } from '#server/reviews/store.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

/** A review of this case with a line in it, as Noor leads it; and a comment of hers, put down by hand: it is not shared yet. */
export async function reviewOf(world: TestWorld, team: Team, caseId: string): Promise<Record<'reviewId' | 'lineId' | 'commentId', string>> {
  const { reviewId } = (await world.as(team.noor).post('/api/reviews', { caseId })).body
  const { lineId } = (await world.as(team.noor).post(`/api/reviews/${reviewId}/lines`, { section: 'sense', words: 'x' })).body
  const commentId = await world.enter(team, async (ctx) => {
    const id = ctx.id('comment')
    await addComment(ctx, { id, reviewId, memberId: team.noor.id, words: 'x' })
    return id
  })
  return { reviewId, lineId, commentId }
}

export const reviewBodies = {
  'reviews.prepare': { title: 'Mine now' },
  'reviews.ask': { memberIds: [newId('member', 0, new Uint8Array(10))] },
  'reviews.callWrong': { rule: 'hindsight', text: 'x' },
  'reviews.draft': { words: 'x' },
  'reviews.write': { words: 'x' },
  'reviews.addLine': { section: 'sense', words: 'x' },
  'reviews.changeLine': { words: 'x' },
  'reviews.comment': { words: 'x' },
  'reviews.changeComment': { words: 'x' },
  'reviews.lookBack': { still: 'yes' },
}

export const reviewQueries: Record<string, string> = { 'reviews.asOf': '?at=2026-03-04T12:31:00.000Z' }
