// A review through the API, from its start to the look back: who sees what when, what the journal says and does not say, and what is refused.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, minute, plus } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
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
const { opened } = complaintsIn(
  () => world,
  () => team,
)
const as = (who: Player) => world.as(who)
const told = async () => (await world.journal(team)).filter(({ event }) => event.startsWith('review.'))

const { reviewed, writing, revealed, shared } = reviewsIn(
  () => world,
  () => team,
)

describe('a review', () => {
  test('goes from its start to the look back, one step at a time', async () => {
    const review = await shared()
    const { path } = review
    expect((await as(team.tomas).post(`${path}/acknowledgement`)).status).toBe(200)
    await as(team.tomas).post(`${path}/acknowledgement`)
    expect((await as(team.ada).post(`${path}/comments`, { words: 'The depot has the same.' })).status).toBe(201)
    expect((await as(team.noor).post(`${path}/look-back`, { still: 'yes' })).body.detail).toMatch(/30 days/)
    world.clock.forward(30 * day)
    await world.beat()
    await world.beat()
    expect((await as(team.noor).get('/api/reviews')).body.rows[0]).toMatchObject({ lookBackIsDue: true, yours: 'lead' })
    expect((await as(team.noor).post(`${path}/look-back`, { still: 'partly', words: 'The time is read, the box is not.' })).status).toBe(
      200,
    )
    expect((await as(team.tomas).get(path)).body).toMatchObject({
      state: 'lookedBack',
      readBy: 1,
      readByYou: true,
      lookedBack: { still: 'partly' },
      comments: [{ by: 'an administrator', mine: false, words: 'The depot has the same.' }],
    })
    expect((await told()).map(({ event }) => event)).toEqual([
      'review.opened',
      'review.prepared',
      'review.peopleAsked',
      'review.writingBegun',
      'review.answerKept',
      'review.answerKept',
      'review.revealed',
      'review.lineAdded',
      'review.shared',
      'review.acknowledged',
      'review.commented',
      'review.lookBackDue',
      'review.lookedBack',
    ])
  })
  test('leaves nobody’s name in the journal, and no line about the case', async () => {
    const { one } = await shared()
    const entries = await told()
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(['system']))
    expect(JSON.stringify(entries)).not.toMatch(/member_|case_/)
    expect((await world.journal(team, one.caseId)).filter(({ event }) => event.startsWith('review.'))).toEqual([])
  })
  test('is one for each case, and is taken back until the writing begins', async () => {
    const { one, path } = await reviewed()
    expect((await as(team.noor).post('/api/reviews', { caseId: one.caseId })).body).toMatchObject({ code: 'already-done' })
    expect((await as(team.noor).delete(path)).status).toBe(200)
    expect((await as(team.noor).get(path)).status).toBe(404)
    expect((await as(team.noor).post('/api/reviews', { caseId: one.caseId })).status).toBe(201)
    const { path: begun } = await writing()
    expect((await as(team.noor).get(begun)).body).toMatchObject({ mayDrop: false })
    expect((await as(team.tomas).get(begun)).body).toMatchObject({ mayDrop: false })
    expect((await as(team.noor).delete(begun)).body.code).toBe('too-early')
  })
  test('that an agent starts waits for somebody who leads it', async () => {
    const { caseId } = await opened()
    const { reviewId } = (await as(team.ilse).post('/api/reviews', { caseId, well: true })).body
    expect((await as(team.noor).get('/api/reviews')).body.rows).toMatchObject([{ id: reviewId, hasLead: false, why: null }])
    for (const who of [team.ilse, team.noor]) expect((await as(who).get(`/api/reviews/${reviewId}`)).body).toMatchObject({ mayDrop: true })
    expect((await as(team.tomas).get(`/api/reviews/${reviewId}`)).status).toBe(404)
    expect((await as(team.noor).post(`/api/reviews/${reviewId}/writing`)).body.code).toBe('not-allowed')
    await as(team.noor).post(`/api/reviews/${reviewId}/lead`)
    expect((await as(team.noor).get(`/api/reviews/${reviewId}`)).body).toMatchObject({ yours: 'lead', lead: 'a lead', why: 'well' })
  })
  test('waits for another lead when its own leaves, and lets off whoever leaves without having written', async () => {
    const { id, path } = await writing()
    for (const who of [team.noor, team.tomas]) await as(team.ada).post(`/api/members/${who.id}/leaving`, { to: null })
    await world.settle()
    expect((await as(team.ada).get('/api/reviews')).body.rows).toMatchObject([{ id, hasLead: false, asked: 1, written: 0 }])
    expect((await as(team.ada).post(`${path}/lead`)).status).toBe(200)
    await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
    expect((await as(team.ada).get(path)).body).toMatchObject({ yours: 'lead', state: 'revealed', written: 1 })
  })
  test('has a finding of the coach called wrong while what came later is covered: kept for a review, naming nobody', async () => {
    const { path } = await writing()
    expect((await as(team.ilse).get(path)).body).toMatchObject({ isCovered: true, caseId: null })
    const text = 'Tomas should have told Marta Okafor.'
    const kept = await as(team.ilse).post(`${path}/wrong`, { rule: 'hindsight', text })
    expect(kept.body).toMatchObject({ kind: 'review', verdict: 'wrong', found: true, text: 'Robin should have told Robin.' })
    expect((await as(team.ada).get('/api/coach/examples')).body.examples).toEqual([kept.body])
    const entries = (await world.journal(team)).filter(({ event }) => event.startsWith('coach.'))
    expect(entries.map(({ actor }) => actor)).toEqual(['system'])
    expect((await as(team.ada).post(`${path}/wrong`, { rule: 'hindsight', text })).status).toBe(404)
  })
  test('says roles where the case has names', async () => {
    const { caseId } = await opened({ subject: 'Marta waits, says Tomas' })
    const { reviewId } = (await as(team.noor).post('/api/reviews', { caseId })).body
    expect((await as(team.noor).get(`/api/reviews/${reviewId}`)).body.title).toBe('[the customer] waits, says [a colleague]')
  })
  test('asks for a moment and for people before the writing, and for their words before it is shared', async () => {
    const { path, moment } = await reviewed()
    expect((await as(team.noor).post(`${path}/writing`)).body).toMatchObject({ field: 'moment' })
    expect((await as(team.noor).patch(path, { moment: plus(moment, -day) })).body.detail).toMatch(/had not begun/)
    await as(team.noor).patch(path, { moment })
    expect((await as(team.noor).post(`${path}/writing`)).body).toMatchObject({ field: 'memberIds' })
    expect((await as(team.noor).post(`${path}/people`, { memberIds: [team.noor.id] })).body.detail).toMatch(/does not write/)
    await as(team.noor).post(`${path}/people`, { memberIds: [team.ilse.id, team.tomas.id] })
    await as(team.noor).post(`${path}/writing`)
    expect((await as(team.noor).patch(path, { moment })).body.code).toBe('too-early')
    await as(team.noor).post(`${path}/reveal`)
    expect((await as(team.noor).post(`${path}/share`)).body.detail).toMatch(/2 colleagues have not written/)
    await as(team.noor).delete(`${path}/people/${team.tomas.id}`)
    await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
    expect((await as(team.noor).post(`${path}/share`)).status).toBe(200)
  })
})

describe('what came later', () => {
  test('is in no answer to somebody who has not written, even after it was revealed', async () => {
    const review = await writing()
    await as(team.noor).post(`${review.path}/lines`, { section: 'factor', words: 'The van leaves at noon.', label: 'Process' })
    await as(team.noor).post(`${review.path}/lines`, {
      section: 'moment',
      words: 'The page said “today”',
      at: plus(review.moment, -minute),
    })
    await as(team.noor).post(`${review.path}/lines`, { section: 'moment', words: 'The van has left', at: review.end })
    for (const reveal of [false, true]) {
      if (reveal) await as(team.noor).post(`${review.path}/reveal`)
      const { body, text } = await as(team.ilse).get(review.path)
      expect(body).toMatchObject({
        isCovered: true,
        until: review.moment,
        answers: null,
        caseId: null,
        why: null,
        people: null,
        similar: [],
      })
      expect(body.moments.map(({ words }: { words: string }) => words)).toEqual([
        'the case is opened',
        'The page said “today”',
        'the agent takes the case',
      ])
      expect(text).not.toMatch(/van has left|noon|severity|note/)
      expect((await as(team.ilse).get(`${review.path}/as-of?at=${review.end}`)).body).toMatchObject({ code: 'not-allowed', field: 'at' })
      expect((await as(team.ilse).get(`${review.path}/export.csv`)).status).toBe(409)
    }
    const { stood } = (await as(team.ilse).get(`${review.path}/as-of?at=${review.moment}`)).body
    expect(stood.case).toMatchObject({ severity: 3, owner: 'the agent' })
    expect(JSON.stringify(stood)).not.toMatch(/noon/)
  })
  test('opens to all with the last answer, and the spread says roles in no order', async () => {
    const review = await writing()
    await as(team.tomas).post(`${review.path}/answer`, { words: 'Wait for the van.' })
    expect((await as(team.tomas).get(review.path)).body).toMatchObject({ isCovered: true, answers: null, asked: 2, written: 1 })
    expect((await as(team.noor).get(review.path)).body).toMatchObject({
      answers: [{ role: 'an agent', words: 'Wait for the van.' }],
      people: [
        { firstName: 'Ilse', wrote: false },
        { firstName: 'Tomas', wrote: true },
      ],
    })
    await as(team.ilse).post(`${review.path}/answer`, { words: 'Call the shop.' })
    const { body } = await as(team.tomas).get(review.path)
    expect(body).toMatchObject({ state: 'revealed', isCovered: false, people: null, until: review.end })
    expect(body.answers).toEqual([
      { role: 'an agent', words: 'Call the shop.', sawFirst: null },
      { role: 'an agent', words: 'Wait for the van.', sawFirst: null },
    ])
    const { stood } = (await as(team.tomas).get(`${review.path}/as-of?at=${review.end}`)).body
    expect(stood.case).toMatchObject({ severity: 1 })
  })
  test('an answer does not change any more; until then its draft is kept', async () => {
    const { path } = await writing()
    await as(team.ilse).put(`${path}/draft`, { words: 'I would have' })
    expect((await as(team.ilse).get(path)).body.mine).toEqual({ draft: 'I would have', words: null, wroteAt: null, sawAt: null })
    await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
    expect((await as(team.ilse).post(`${path}/answer`, { words: 'No.' })).body.code).toBe('already-done')
    expect((await as(team.ada).post(`${path}/answer`, { words: 'No.' })).status).toBe(404)
  })
})

describe('what is put together', () => {
  test('is added, said otherwise, taken out and put back; the timeline only grows', async () => {
    const { path, moment } = await revealed()
    const { lineId } = (await as(team.ilse).post(`${path}/lines`, { section: 'sense', words: 'The page said today.' })).body
    const { lineId: added } = (await as(team.noor).post(`${path}/lines`, { section: 'moment', words: 'The page said “today”', at: moment }))
      .body
    await as(team.noor).patch(`${path}/lines/${lineId}`, { words: 'The courier’s page said “today”.' })
    await as(team.noor).delete(`${path}/lines/${lineId}`)
    const lines = async () => (await as(team.tomas).get(path)).body.lines.map(({ words }: { words: string }) => words)
    expect(await lines()).toEqual(['The page said “today”'])
    await as(team.noor).post(`${path}/lines/${lineId}/return`)
    expect(await lines()).toEqual(['The courier’s page said “today”.', 'The page said “today”'])
    for (const refused of [as(team.noor).patch(`${path}/lines/${added}`, { words: 'x' }), as(team.noor).delete(`${path}/lines/${added}`)])
      expect((await refused).body.detail).toMatch(/only be added to/)
    expect((await as(team.noor).post(`${path}/lines`, { section: 'moment', words: 'x' })).body.field).toBe('at')
  })
  test('leaves as CSV once it is shared, without a name', async () => {
    const { path } = await shared()
    const { status, text, headers } = await as(team.tomas).get(`${path}/export.csv`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(text).toContain('What we take away')
    expect(text).toContain('What an agent would have done')
    expect(text).not.toMatch(/Ilse|Tomas|Noor|Marta/)
  })
  test('brings up earlier reviews that are alike', async () => {
    await shared()
    const { path } = await reviewed()
    expect((await as(team.noor).get(path)).body.similar).toMatchObject([{ number: 1, because: expect.stringMatching(/“telescope”/) }])
  })
})
