// Comments on a shared review through the API: whose they are to change, what others and the journal are told, and two windows at once.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { atOnce } from '#server/testing/at-once.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { reviewsIn } from '#server/testing/reviewing.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  team = await world.team()
})
const as = (who: Player) => world.as(who)
const told = async () => (await world.journal(team)).filter(({ event }) => event.startsWith('review.'))
const { shared } = reviewsIn(
  () => world,
  () => team,
)

/** A shared review on which Tomas has said something. */
async function commented(): Promise<{ path: string; comment: string }> {
  const { path } = await shared()
  await as(team.tomas).post(`${path}/comments`, { words: 'The depot has the same.' })
  const { comments } = (await as(team.tomas).get(path)).body
  return { path, comment: `${path}/comments/${comments[0].id}` }
}
const said = async (who: Player, path: string): Promise<string[]> =>
  (await as(who).get(path)).body.comments.map(({ words }: { words: string }) => words)

describe('a comment', () => {
  test('is said otherwise, taken back and brought back by whoever wrote it, and by nobody else', async () => {
    const { path, comment } = await commented()
    expect((await as(team.tomas).patch(comment, { words: 'The depot has two.' })).status).toBe(200)
    expect(await said(team.ilse, path)).toEqual(['The depot has two.'])
    for (const who of [team.ilse, team.noor, team.ada])
      for (const no of [as(who).patch(comment, { words: 'No.' }), as(who).delete(comment), as(who).post(`${comment}/return`)])
        expect((await no).body).toMatchObject({ code: 'not-allowed', detail: expect.stringMatching(/whoever wrote/) })
    for (let n = 0; n < 2; n++) expect((await as(team.tomas).delete(comment)).status).toBe(200)
    for (const who of [team.tomas, team.ilse]) expect(await said(who, path)).toEqual([])
    expect((await as(team.ilse).get(`${path}/export.csv`)).text).not.toContain('depot')
    expect((await as(team.ilse).delete(comment)).status).toBe(404)
    expect((await as(team.tomas).patch(comment, { words: 'x' })).body).toMatchObject({ code: 'conflict' })
    for (let n = 0; n < 2; n++) expect((await as(team.tomas).post(`${comment}/return`)).status).toBe(200)
    expect(await said(team.ilse, path)).toEqual(['The depot has two.'])
    const news = (await told()).slice(-4)
    expect(news.map(({ event }) => event.replace('review.', ''))).toEqual([
      'commented',
      'commentChanged',
      'commentTakenBack',
      'commentReturned',
    ])
    expect(JSON.stringify(news)).not.toMatch(/member_/)
  })
  test('said otherwise in two windows loses neither unseen', async () => {
    const { path, comment } = await commented()
    const over = 'The depot has the same.'
    const hold = { text: 'select 1 from reviews where organisation_id = $1 for update', values: [team.organisation] }
    const change = () => Promise.all(['A.', 'B.'].map((words) => as(team.tomas).patch(comment, { words, over })))
    const both = await atOnce(world.world.pool, hold, change, 2)
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'conflict', field: 'over' })
    const [now = ''] = await said(team.tomas, path)
    expect(now).toBe(both[0]?.status === 200 ? 'A.' : 'B.')
    // The same words again are kept already: a press that was answered late changes nothing.
    expect((await as(team.tomas).patch(comment, { words: now, over })).status).toBe(200)
    expect((await as(team.tomas).patch(comment, { words: 'C.', over: now })).status).toBe(200)
    expect(await said(team.tomas, path)).toEqual(['C.'])
  })
})
