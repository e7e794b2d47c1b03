// Learning reviews on their way through the API, for tests that begin somewhere along it.

import { expect } from 'vitest'
import { day, minute } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import type { TestWorld } from '#server/testing/world.ts'

export function reviewsIn(world: () => TestWorld, team: () => Team) {
  const as = (who: Player) => world().as(who)

  /** A case with something before the moment and something after it, and a review of it that Noor leads and Ilse and Tomas are asked to write in. */
  async function reviewed(): Promise<{ one: Complaint; id: string; path: string; moment: string; end: string }> {
    const one = await complaintsIn(world, team).opened()
    world().clock.forward(5 * minute)
    await as(team().ilse).post(`${one.path}/owner`)
    const moment = world().clock.now()
    world().clock.forward(10 * minute)
    await as(team().ilse).put(`${one.path}/triage`, { severity: 1 })
    await as(team().ilse).post(`${one.path}/notes`, { body: 'The van had left at noon.' })
    const end = world().clock.now()
    world().clock.forward(day)
    const { body } = await as(team().noor).post('/api/reviews', { caseId: one.caseId })
    return { one, id: body.reviewId, path: `/api/reviews/${body.reviewId}`, moment, end }
  }
  async function writing() {
    const review = await reviewed()
    await as(team().noor).patch(review.path, { moment: review.moment })
    await as(team().noor).post(`${review.path}/people`, { memberIds: [team().ilse.id, team().tomas.id] })
    expect((await as(team().noor).post(`${review.path}/writing`)).status).toBe(200)
    return review
  }
  async function revealed() {
    const review = await writing()
    await as(team().ilse).post(`${review.path}/answer`, { words: 'I would have called the shop.' })
    await as(team().tomas).post(`${review.path}/answer`, { words: 'I would have waited for the van.' })
    return review
  }
  async function shared() {
    const review = await revealed()
    await as(team().noor).post(`${review.path}/lines`, { section: 'takeaway', words: 'The shop reads the van’s time.' })
    expect((await as(team().noor).post(`${review.path}/share`)).status).toBe(200)
    return review
  }

  return { reviewed, writing, revealed, shared }
}
