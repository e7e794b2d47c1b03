// Days between what should be rare, and what we found ourselves apart from what customers told.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const chart = async (query: string) => (await noor().get(`/api/insights/chart?${query}`)).body
const inWeek = async (name: string) =>
  (await noor().get('/api/insights/week')).body.numbers.find(({ number }: { number: string }) => number === name)
const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

describe('what should be rare', () => {
  test('is drawn by the days between, and what grows is judged only for being long', async () => {
    team = await world.team()
    const start = world.clock.now()
    const days = [2, 9, 14, 15, 23, 30, 31, 45, 52, 60, 61, 75, 80, 88]
    const one = await opened()
    for (const due of days) {
      const promises = [{ what: 'call back', dueAt: plus(start, due * day + hour) }]
      expect((await world.as(team.ilse).post(`${one.path}/calls`, { body: `Will do, by day ${due}.`, promises })).status).toBeLessThan(300)
    }
    world.clock.moveTo(plus(start, 100 * day))
    await world.beat()
    const found = await chart('chart=promisesBroken&weeks=26')
    const gaps = days.slice(1).map((due, n) => due - (days[n] ?? 0))
    expect(found.points.map(({ value }: { value: number }) => value)).toEqual([...gaps, 12])
    expect(found.points.at(-1)).toMatchObject({ at: 'now', isRunning: true, rules: [] })
    expect(found).toMatchObject({ kind: 'g', unit: 'days', good: 'higher' })
    // The median of the geometric distribution with these gaps, as Benneyan estimates it.
    const chance = (gaps.length - 1) / gaps.length / (mean(gaps) + 1)
    expect(found.stretches[0].usual.middle).toBeCloseTo(Math.log(0.5) / Math.log(1 - chance) - 1, 10)
    expect(found.points.every(({ caseId }: { caseId: string | null }, n: number) => (n === gaps.length) === (caseId === null))).toBe(true)
    expect((await noor().get('/api/insights/charts')).body.charts).toContainEqual({
      chart: 'promisesBroken',
      title: 'Days between broken promises',
    })
  })
})

describe('what we found ourselves', () => {
  test('is counted apart, so that honesty is never punished', async () => {
    team = await world.team()
    const one = await opened()
    const { customer } = (await world.as(team.ilse).get(one.path)).body
    const sentence = 'I sent the wrong lamp.'
    const admitted = await world.as(team.ilse).post('/api/reports', { sentence, kind: 'wrong', customerId: customer.id })
    expect(admitted.status, admitted.text).toBe(201)
    await world.settle()
    const now = async (name: string) => (await inWeek(name)).weeks.at(-1)
    expect([(await now('opened')).n, (await now('toldByCustomers')).n]).toEqual([2, 1])
    expect(await now('foundByUs')).toMatchObject({ n: 2, numerator: 1 })
    const { rows } = (await noor().get('/api/insights/cases?number=foundByUs&only=hit')).body
    expect(rows.map(({ id }: { id: string }) => id)).toEqual([admitted.body.caseId])
  })
})
