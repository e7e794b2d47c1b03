// “This finding is wrong” through the API: what is kept, without names, who sees who kept it, and what the coach says of it today.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const noor = () => world.as(team.noor)
const told = async () => (await world.journal(team)).filter(({ event }) => event.startsWith('coach.'))

describe('“this finding is wrong”', () => {
  test('keeps the sentence without the customer’s name, and tells whether it is still found', async () => {
    const one = await opened()
    const text = 'Marta, this is AMAZING AND GREAT NEWS for Ms Okafor!!!'
    const kept = (await ilse().post('/api/coach/examples', { rule: 'shouting', text, caseId: one.caseId })).body
    expect(kept).toMatchObject({ text: 'Robin, this is AMAZING AND GREAT NEWS for Ms Robin!!!', verdict: 'wrong', found: true })
    await noor().put('/api/coach/weights', { rule: 'shouting', weight: 'off' })
    expect((await noor().get('/api/coach/examples')).body.examples).toEqual([{ ...kept, found: false, keptBy: 'Ilse Maes' }])
    const file = await noor().get('/api/coach/examples.jsonl')
    expect(file.headers.get('content-disposition')).toContain('coach-examples.jsonl')
    const lines = file.text.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ id: kept.id, stratum: 'own reply', rule: 'shouting', verdict: 'wrong' }])
    expect((await ilse().delete(`/api/coach/examples/${kept.id}`)).status).toBe(403)
    expect((await noor().delete(`/api/coach/examples/${kept.id}`)).status).toBe(200)
    expect((await noor().get('/api/coach/examples')).body.examples).toEqual([])
    expect(JSON.stringify(await told())).not.toContain('AMAZING')
  })

  test('tells who kept it to those who may change the rules, and of a review to nobody', async () => {
    const keep = async (more: object) =>
      (await ilse().post('/api/coach/examples', { rule: 'shouting', text: 'It is HERE NOW!!!', ...more })).body.keptBy
    expect([await keep({}), await keep({ kind: 'review' })]).toEqual([null, null])
    const keptBy = async (by: typeof ilse) =>
      (await by().get('/api/coach/examples')).body.examples.map((one: { kind: string; keptBy: string | null }) => [one.kind, one.keptBy])
    expect(await keptBy(noor)).toEqual([
      ['review', null],
      ['reply', 'Ilse Maes'],
    ])
    expect(await keptBy(ilse)).toEqual([
      ['review', null],
      ['reply', null],
    ])
    expect((await noor().get('/api/coach/examples.jsonl')).text).not.toContain('Ilse')
  })

  test('needs a rule of the coach and a case of ours', async () => {
    const text = 'It is late.'
    expect((await ilse().post('/api/coach/examples', { rule: 'nothing', text })).body.field).toBe('rule')
    const one = await opened()
    const other = await world.team()
    const theirs = await world.as(other.ilse).post('/api/coach/examples', { rule: 'shouting', text, caseId: one.caseId })
    expect([theirs.status, theirs.body.field]).toEqual([422, 'caseId'])
  })
})
