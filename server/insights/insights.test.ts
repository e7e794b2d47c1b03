// A told week through the API: every number computed by hand, and the list behind each holds exactly its cases.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour, minute, plus, second } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let start: string
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show, options, apologised, act } = complaintsIn(
  () => world,
  () => team,
)
type Counted = { number: string; weeks: Record<string, unknown>[]; usual: unknown; wholeWeeks: number; signal: unknown }
const week = async (query = '', who = team.noor) => (await world.as(who).get(`/api/insights/week${query}`)).body
const numbersNow = async (query = '') => {
  const { numbers } = await week(query)
  return Object.fromEntries(
    (numbers as Counted[]).map(({ number, weeks }) => {
      const { n, numerator, value } = weeks.at(-1) ?? {}
      return [number, numerator === null ? [n, value] : [n, numerator, value]]
    }),
  )
}
const listed = async (query: string): Promise<string[]> =>
  (await world.as(team.noor).get(`/api/insights/cases?${query}`)).body.rows.map((row: { id: string }) => row.id)
const until = async (after: number) => {
  world.clock.moveTo(plus(start, after))
  await world.beat()
}
const every = 'select * from case_marks where organisation_id = $1 order by case_id, number, ref'
const marks = async () => (await world.world.pool.query(every, [team.organisation])).rows

describe('a told week', () => {
  let recovered: Complaint
  let called: Complaint
  let withdrawn: Complaint
  let unable: Complaint
  let grantedMinor: number

  beforeAll(async () => {
    team = await world.team()
    start = world.clock.now()
    recovered = await opened()
    called = await opened()
    unable = await opened()
    withdrawn = await opened({ customer: { name: 'Marta Okafor', address: recovered.address } })
    await until(10 * minute)
    const offered = await options(recovered)
    grantedMinor = Number(offered[0]?.costMinor)
    await apologised(recovered, true)
    await act(withdrawn, 'post', 'end', { end: 'withdrawn', reason: 'she meant the other one' })
    await until(20 * minute)
    await act(recovered, 'post', 'choice', { letter: 'a' })
    await act(recovered, 'post', 'fulfilment', { proof: 'Signed by Marta' })
    const owed = (what: string, after: number) => ({ what, dueAt: plus(start, after) })
    const promises = [owed('call back', 2 * hour), owed('send the form', 90 * minute)]
    await act(called, 'post', 'calls', { body: 'Said sorry.', apologised: true, promises })
    await until(40 * minute)
    await act(unable, 'post', 'end', { end: 'unableToRecover', reason: 'the shop is gone' })
    await act(recovered, 'post', 'calls', { body: 'Told her why.', explained: true })
    await act(recovered, 'post', 'perk', { title: 'A book on the moon', costMinor: 500 })
    await act(recovered, 'put', 'mistake', { title: 'Stock was shown that was not there', kind: 'slow' })
    await act(recovered, 'post', 'surveys')
    await until(60 * minute)
    const [promise] = (await show(called)).promises
    await world.as(team.ilse).post(`/api/promises/${promise.id}/kept`)
    const page = new URL((await show(recovered)).customerPage).pathname
    expect((await world.anyone.post(`${page}/rating`, { rating: '5' })).status).toBeLessThan(400)
    await until(2 * hour)
  })

  test('has every number as the hand computes it', async () => {
    expect((await show(recovered)).stands).toBe('recovered')
    // The letter left eleven seconds after it was written, when its undo was over; the call came at 20 min. Between them lies the median.
    const median = (10 * minute + 11 * second + 20 * minute) / 2
    const cost = grantedMinor + 500
    expect(await numbersNow()).toEqual({
      opened: [4, 4],
      timeToHuman: [2, median],
      timeToApology: [2, median],
      // After 30 min nobody had listened to `called` and to `unable`.
      limitsPassed: [2, 2],
      explainedInADay: [1, 1, null],
      promisesKept: [2, 1, null],
      recovered: [2, 1, null],
      happy: [1, 1, null],
      repeats: [4, 1, null],
      sameMistake: [1, 0, null],
      doubleDeviations: [4, 1, null],
      toldByCustomers: [4, 4],
      foundByUs: [4, 0, null],
      cost: [2, cost],
      costPerRecovery: [1, cost],
    })
  })

  test('has behind each number exactly its cases', async () => {
    const ids = (...some: Complaint[]) => some.map((one) => one.caseId).toSorted((a, b) => (a < b ? 1 : -1))
    const expected: Record<string, string[]> = {
      opened: ids(recovered, called, unable, withdrawn),
      timeToHuman: ids(recovered, called),
      timeToApology: ids(recovered, called),
      limitsPassed: ids(called, unable),
      explainedInADay: ids(recovered),
      promisesKept: ids(called),
      'promisesKept&only=hit': ids(called),
      'promisesKept&only=miss': ids(called),
      recovered: ids(recovered, unable),
      'recovered&only=hit': ids(recovered),
      'recovered&only=miss': ids(unable),
      happy: ids(recovered),
      repeats: ids(recovered, called, unable, withdrawn),
      'repeats&only=hit': ids(withdrawn),
      'sameMistake&only=miss': ids(recovered),
      'doubleDeviations&only=hit': ids(called),
      'foundByUs&only=hit': [],
      cost: ids(recovered),
      costPerRecovery: ids(recovered),
      open: ids(called),
      'open&step=listen': ids(called),
      'open&step=explain': [],
      late: ids(called),
      lateSoon: [],
    }
    for (const [number, cases] of Object.entries(expected)) expect(await listed(`number=${number}`), number).toEqual(cases)
  })

  test('says what of a case went into the number', async () => {
    const { rows } = (await world.as(team.noor).get('/api/insights/cases?number=promisesKept')).body
    expect(rows[0]).toMatchObject({
      customer: 'Marta Okafor',
      counted: [
        { at: plus(start, 60 * minute), hit: true, value: null },
        { at: plus(start, 90 * minute), hit: false, value: null },
      ],
    })
  })

  test('says what stands open now', async () => {
    const { standing, week: name, monday, isCounting } = await week()
    expect([name, monday, isCounting]).toEqual(['2026-W10', '2026-03-02', false])
    expect(standing).toMatchObject({ open: 1, late: 1, lateSoon: 0 })
    expect(standing.steps.filter(({ cases }: { cases: number }) => cases > 0)).toEqual([{ step: 'listen', cases: 1 }])
  })

  test('has no usual range yet, and says how many weeks it needs', async () => {
    for (const { usual, wholeWeeks, signal } of (await week()).numbers) expect([usual, wholeWeeks, signal]).toEqual([null, 0, null])
  })

  test('is read page by page, each case once', async () => {
    const seen: string[] = []
    let after = ''
    do {
      const { rows, next } = (await world.as(team.noor).get(`/api/insights/cases?number=opened&limit=3&after=${after}`)).body
      seen.push(...rows.map((row: { id: string }) => row.id))
      after = next
    } while (after)
    expect(seen).toEqual(await listed('number=opened'))
  })

  test('is the same when everything is counted afresh', async () => {
    const before = await marks()
    expect(before.length).toBeGreaterThan(15)
    for (const table of ['case_marks', 'mark_hours'])
      await world.world.pool.query(`delete from ${table} where organisation_id = $1`, [team.organisation])
    expect((await world.as(team.ada).post('/api/insights/recount')).status).toBe(202)
    expect((await week()).isCounting).toBe(true)
    await world.beat()
    expect(await marks()).toEqual(before)
    expect((await week()).isCounting).toBe(false)
  })

  test('shows nothing of it to another organisation, and nothing at all to an agent', async () => {
    const own = team
    team = await world.team()
    for (const [name, counted] of Object.entries(await numbersNow())) expect([name, counted[0]]).toEqual([name, 0])
    expect(await listed('number=opened')).toEqual([])
    expect(await listed('number=open')).toEqual([])
    for (const path of ['week?', 'cases?number=open&'])
      expect((await world.as(team.noor).get(`/api/insights/${path}brandId=${own.brandId}`)).status).toBe(404)
    expect((await world.as(team.ilse).get('/api/insights/week')).status).toBe(403)
    expect((await world.as(team.noor).post('/api/insights/recount')).status).toBe(403)
    team = own
  })

  test('an end that is opened again was none', async () => {
    await world.as(team.ilse).post(`${recovered.path}/reopening`, { reason: 'it broke again' })
    await world.settle()
    expect(await numbersNow()).toMatchObject({ recovered: [1, 0, null], costPerRecovery: [0, null], happy: [1, 1, null] })
  })
})

describe('time', () => {
  test('a promise counts once it is due, and in that week', async () => {
    team = await world.team()
    start = world.clock.now()
    const one = await opened()
    await act(one, 'post', 'calls', { body: 'Will do.', promises: [{ what: 'call back', dueAt: plus(start, 7 * day) }] })
    await world.settle()
    expect((await numbersNow())['promisesKept']).toEqual([0, 0, null])
    world.clock.moveTo(plus(start, 7 * day))
    expect((await numbersNow())['promisesKept']).toEqual([1, 0, null])
    expect(await listed('number=promisesKept')).toEqual([one.caseId])
    expect(await listed('number=promisesKept&week=2026-W10')).toEqual([])
    expect(await listed('number=opened&week=2026-W10')).toEqual([one.caseId])
    expect((await world.as(team.noor).get('/api/insights/cases?number=opened&week=2026-10')).body.field).toBe('week')
  })

  test('a brand in another zone has another week, and its numbers follow', async () => {
    team = await world.team()
    world.clock.moveTo('2026-03-23T03:00:00.000Z')
    await opened()
    await world.beat()
    expect([(await week()).week, (await numbersNow())['opened']]).toEqual(['2026-W13', [1, 1]])
    await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { zone: 'America/New_York' })
    await world.beat()
    expect([(await week()).week, (await numbersNow())['opened']]).toEqual(['2026-W12', [1, 1]])
    expect((await numbersNow(`?brandId=${team.brandId}`))['opened']).toEqual([1, 1])
  })

  test('thirteen weeks have a usual range, and a week beyond it is a signal with its rule', async () => {
    team = await world.team()
    for (const [weeks, cases] of [3, 2, 3, 4, 3, 2, 3, 3, 4, 3, 2, 3, 9].entries()) {
      world.clock.moveTo(plus('2026-03-30T09:00:00.000Z', weeks * 7 * day))
      for (let n = 0; n < cases; n++) await opened()
    }
    await world.settle()
    const found = (await week()).numbers.find(({ number }: Counted) => number === 'opened')
    // A c chart, 3√c̄ around c̄ = 35/12.
    expect(found.usual.mean).toBeCloseTo(35 / 12)
    expect(found.usual.high).toBeCloseTo(35 / 12 + 3 * Math.sqrt(35 / 12))
    expect(found.usual.low).toBe(0)
    expect(found.signal).toMatchObject({ rule: 'beyond', side: 'above', weeks: ['2026-W26'] })
  })
})
