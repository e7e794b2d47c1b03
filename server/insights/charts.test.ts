// Charts through the API: equal to a slow, obvious recomputation from the rows; moved by a person and by nothing else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mondayOf, sundayOf, weekAt, weekPlus } from '#core/stats/week.ts'
import { datePlus } from '#core/time/date.ts'
import { day, plus } from '#core/time/instant.ts'
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
const told = async () => (await world.journal(team)).map(({ event }) => event).filter((event) => event.startsWith('insights.split'))

/** The sums of weeks that are over, as if none had been made yet. */
const forgotten = async () => {
  await world.world.pool.query('delete from week_counts where organisation_id = $1', [team.organisation])
  await world.world.pool.query('update mark_counts set summed_at = null where organisation_id = $1', [team.organisation])
}

/** 24 ordinary weeks, and then nine with twice as many. */
const counts = [3, 2, 4, 3, 2, 3, 3, 4, 2, 3, 3, 2, 3, 2, 4, 3, 2, 3, 3, 4, 2, 3, 3, 2, 6, 7, 6, 9, 6, 7, 6, 7, 6]
const begins = '2026-03-30T09:00:00.000Z'
const first = weekAt(begins, 'Europe/Brussels')
const weekOf = (n: number) => weekPlus(first, n)
const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
const base = mean(counts.slice(0, 24))

describe('a chart of counts', () => {
  beforeAll(async () => {
    team = await world.team()
    for (const [n, cases] of counts.entries()) {
      world.clock.moveTo(plus(begins, n * 7 * day))
      for (let one = 0; one < cases; one++) await opened()
    }
    world.clock.moveTo(plus(begins, counts.length * 7 * day))
    await world.beat()
  }, 120_000)

  test('is what the rows say, by the plainest arithmetic', async () => {
    const rows = (await world.world.pool.query('select opened_at from cases where organisation_id = $1', [team.organisation])).rows
    const byWeek = Map.groupBy(rows, ({ opened_at: at }) => weekAt(at, 'Europe/Brussels'))
    const found = await chart('chart=opened&weeks=52')
    const drawn = found.points.filter(({ value, isRunning }: { value: number | null; isRunning: boolean }) => value !== null && !isRunning)
    expect(drawn.map(({ week, value }: { week: string; value: number }) => [week, value])).toEqual(
      counts.map((_, n) => [weekOf(n), byWeek.get(weekOf(n))?.length]),
    )
    const [stretch] = found.stretches
    expect(stretch).toMatchObject({ from: first, isSplit: false, points: 33, usual: { kind: 'c', points: 24, isSettled: true, spread: 1 } })
    expect(stretch.usual.middle).toBeCloseTo(base, 10)
    expect(stretch.usual.high).toBeCloseTo(base + 3 * Math.sqrt(base), 10)
    const beyond = drawn.filter(({ rules }: { rules: string[] }) => rules.includes('beyond'))
    expect(beyond.map(({ week }: { week: string }) => week)).toEqual([weekOf(27)])
    const inRun = drawn.filter(({ rules }: { rules: string[] }) => rules.includes('run'))
    expect(inRun.map(({ week }: { week: string }) => week)).toEqual(counts.slice(24).map((_, n) => weekOf(24 + n)))
    expect(found.marks[found.now.signal]).toMatchObject({ rule: 'run', side: 'above' })
    expect(found.now.sentence).toBe('9 whole weeks in a row above the average. Eight or more in a row lie on the same side of the middle.')
    expect(found.proposal).toMatchObject({ from: weekOf(24), usual: { points: 9 } })
    expect(found.proposal.usual.middle).toBeCloseTo(mean(counts.slice(24)), 10)
    expect(found.swings).toMatchObject({ largest: 4 })
  })

  test('has the usual and the signal of the lead’s page', async () => {
    const [{ stretches, now }, number] = [await chart('chart=opened'), await inWeek('opened')]
    expect(number.usual).toEqual({ mean: stretches[0].usual.middle, low: stretches[0].usual.low, high: stretches[0].usual.high, weeks: 24 })
    expect(number.signal).toMatchObject({ rule: 'run', side: 'above', sentence: now.sentence })
  })

  test('is the same from the sums of weeks that are over, and those follow the record', async () => {
    for (let beats = 0; beats < 25; beats++) await world.beat()
    const kept = async () =>
      (
        await world.world.pool.query(`select week from week_counts where organisation_id = $1 and scope = 'all' and number = ''`, [
          team.organisation,
        ])
      ).rows
    expect(await kept()).toHaveLength(counts.length - 1)
    const summed = await chart('chart=opened&weeks=52')
    await forgotten()
    expect(await chart('chart=opened&weeks=52')).toEqual(summed)
    for (let beats = 0; beats < 25; beats++) await world.beat()
    const told = `update cases set channel = 'admitted' where organisation_id = $1 and opened_at = $2`
    await world.world.pool.query(told, [team.organisation, begins])
    await world.as(team.ada).post('/api/insights/recount')
    await world.beat()
    expect(await kept()).toHaveLength(counts.length - 2)
    const [week] = (await chart('chart=toldByCustomers&weeks=52')).points.filter(({ week: one }: { week: string }) => one === first)
    expect(week.n).toBe(0)
    await world.world.pool.query(told.replace('admitted', 'api'), [team.organisation, begins])
    await world.as(team.ada).post('/api/insights/recount')
    await world.beat()
    expect((await chart('chart=opened&weeks=52')).points).toEqual(summed.points)
  })

  test('is not moved by looking, nor by time', async () => {
    const before = (await chart('chart=opened')).stretches[0].usual
    for (const weeks of [1, 2, 3]) {
      world.clock.moveTo(plus(begins, (counts.length + weeks) * 7 * day))
      await world.beat()
      expect((await chart('chart=opened')).stretches[0].usual).toEqual(before)
    }
    // Back again, which only a test can do: the weeks that were summed meanwhile have not been.
    world.clock.moveTo(plus(begins, counts.length * 7 * day))
    await forgotten()
  })

  test('is split by a person, with a reason, and the split is taken back', async () => {
    const before = await chart('chart=opened&weeks=52')
    const asked = { chart: 'opened', from: weekOf(24), reason: 'The second shop opened' }
    const made = await noor().post('/api/insights/splits', asked)
    expect(made.status, made.text).toBe(201)
    expect(made.body).toMatchObject({ from: weekOf(24), reason: asked.reason, by: 'Noor Haddad', takenBack: null })
    const split = await chart('chart=opened&weeks=52')
    expect(split.stretches.map(({ from, points }: Record<string, unknown>) => [from, points])).toEqual([
      [first, 24],
      [weekOf(24), 9],
    ])
    expect(split.stretches[0].usual).toEqual(before.stretches[0].usual)
    expect(split.stretches[1].usual).toEqual(before.proposal.usual)
    expect(split.now).toEqual({ signal: null, sentence: 'Nothing unusual this week.' })
    expect(await inWeek('opened')).toMatchObject({ signal: null, usual: { weeks: 9 }, weeksNeeded: 8, wholeWeeks: 9 })
    expect((await noor().post('/api/insights/splits', asked)).body.detail).toBe('The chart is split at this week already.')
    expect((await chart(`chart=opened&weeks=52&brandId=${team.brandId}`)).stretches).toHaveLength(1)

    const back = await noor().delete(`/api/insights/splits/${made.body.id}`)
    expect(back.body).toMatchObject({ takenBack: { by: 'Noor Haddad', at: world.clock.now() } })
    const { splits, ...after } = await chart('chart=opened&weeks=52')
    expect(after).toEqual({ ...before, splits: undefined, at: after.at })
    expect(splits).toEqual([back.body])
    await noor().delete(`/api/insights/splits/${made.body.id}`)
    expect(await told()).toEqual(['insights.split', 'insights.splitTakenBack'])
  })

  test('is not split where nothing can be judged yet, nor by an agent', async () => {
    const late = await noor().post('/api/insights/splits', { chart: 'opened', from: weekOf(26), reason: 'x' })
    expect([late.status, late.body.field, late.body.detail]).toEqual([
      422,
      'from',
      'A new usual needs 8 whole ones from there on; there are 7.',
    ])
    const asAgent = await world.as(team.ilse).post('/api/insights/splits', { chart: 'opened', from: weekOf(24), reason: 'x' })
    expect([asAgent.status, (await world.as(team.ilse).get('/api/insights/chart?chart=opened')).status]).toEqual([403, 403])
    const bodies = [{ chart: 'nothing' }, { from: '2026-12' }, { reason: ' ' }]
    for (const body of bodies)
      expect((await noor().post('/api/insights/splits', { chart: 'opened', from: weekOf(24), reason: 'x', ...body })).status).toBe(422)
  })

  test('opens the cases of all the weeks of a signal', async () => {
    const weeks = `since=${weekOf(24)}&week=${weekOf(32)}`
    const { rows } = (await noor().get(`/api/insights/cases?number=opened&limit=100&${weeks}`)).body
    expect(rows).toHaveLength(counts.slice(24).reduce((sum, one) => sum + one, 0))
  })

  test('is told in orders where each of their days is on file, and a week without is left out', async () => {
    const days = counts.flatMap((_, n) =>
      Array.from({ length: n === 5 ? 6 : 7 }, (_day, of) => ({ day: datePlus(mondayOf(weekOf(n)), of), amount: 100 + n })),
    )
    expect((await noor().put('/api/exposures/orders', { days })).status).toBe(200)
    expect((await noor().get('/api/insights/charts')).body.charts).toEqual([
      { chart: 'openedPerOrders', title: 'Cases opened per 1,000 orders' },
    ])
    const found = await chart('chart=openedPerOrders&weeks=52')
    const parts = counts.map((count, n) => ({ count, of: (7 * (100 + n)) / 1000 })).filter((_, n) => n !== 5)
    const whole = found.points.filter(({ value }: { value: number | null }) => value !== null)
    expect(whole.map(({ value }: { value: number }) => value)).toEqual(parts.map(({ count, of }) => count / of))
    const first24 = parts.slice(0, 24)
    const middle = first24.reduce((sum, { count }) => sum + count, 0) / first24.reduce((sum, { of }) => sum + of, 0)
    expect(found.stretches[0].usual).toMatchObject({ kind: 'u', points: 24, spread: 1 })
    expect(found.stretches[0].usual.middle).toBeCloseTo(middle, 10)
    expect(whole[0].high).toBeCloseTo(middle + 3 * Math.sqrt(middle / (parts[0]?.of ?? 1)), 10)
    const ofBrand = await noor().get(`/api/insights/chart?chart=openedPerOrders&brandId=${team.brandId}`)
    expect([ofBrand.status, ofBrand.body.field]).toEqual([422, 'brandId'])
  })

  test('shows what happened meanwhile: actions, limits and notes, of which a note can be taken off', async () => {
    const on = sundayOf(weekOf(30))
    const noted = await noor().post('/api/insights/notes', { on, words: 'The depot moved' })
    const ofBrand = { on, words: 'Only there', brandId: team.brandId }
    expect([noted.status, (await noor().post('/api/insights/notes', ofBrand)).status]).toEqual([201, 201])
    const { id: causeId } = (await noor().post('/api/causes', { title: 'Two counts' })).body
    const decided = { title: 'One stock', class: 'simplify', ownerId: team.ilse.id, dueOn: '2099-01-01' }
    const action = (await noor().post(`/api/causes/${causeId}/actions`, decided)).body
    const placedOn = world.clock.now().slice(0, 10)
    await noor().post(`/api/actions/${action.id}/place`, { on: placedOn, words: 'Live' })
    const { versions } = (await world.as(team.ada).get('/api/protocol')).body
    const { limits, factors } = versions[0]
    const faster = { ...limits, listen: { ...limits.listen, budget: limits.listen.budget / 2 } }
    expect((await world.as(team.ada).post('/api/protocol', { name: 'Faster', limits: faster, factors })).status).toBe(201)
    const happened = async (query = '') =>
      (await chart(`chart=opened${query}`)).happened.map(({ what, words, week }: Record<string, string>) => [what, words, week])
    const now = weekAt(world.clock.now(), 'Europe/Brussels')
    const noteOfAll = ['note', 'The depot moved', weekOf(30)]
    expect(await happened()).toEqual([
      noteOfAll,
      ['note', 'Only there', weekOf(30)],
      ['action', 'One stock', now],
      ['protocol', 'Other limits: Faster', now],
    ])
    expect(await happened(`&brandId=${team.brandId}`)).toHaveLength(4)
    expect((await noor().delete(`/api/insights/notes/${noted.body.id}`)).status).toBe(200)
    expect((await noor().delete(`/api/insights/notes/${noted.body.id}`)).status).toBe(404)
    expect((await happened()).map(([, words]: string[]) => words)).not.toContain('The depot moved')
    const tomorrow = datePlus(world.clock.now().slice(0, 10), 7)
    expect((await noor().post('/api/insights/notes', { on: tomorrow, words: 'x' })).body.field).toBe('on')
  })

  test('is kept as CSV, a line for each point, in the units that people reckon with', async () => {
    const table = async (name: string) => {
      const csv = await noor().get(`/api/insights/chart.csv?chart=${name}&weeks=12`)
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const [, head = [], ...rows] = csv.text
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(','))
      return (column: string) => rows.map((cells) => cells[head.indexOf(column)])
    }
    const { points } = await chart('chart=opened&weeks=12')
    const ofOpened = await table('opened')
    expect(points).toHaveLength(12)
    expect(ofOpened('middle')).toEqual(points.map(({ middle }: { middle: number }) => String(Math.round(100 * middle) / 100)))
    expect([new Set(ofOpened('unit')), new Set((await table('timeToApology'))('unit'))]).toEqual([new Set(['cases']), new Set(['minutes'])])
  })

  test('shows nothing of it to another organisation', async () => {
    const { splits } = await chart('chart=opened')
    const other = await world.team()
    const theirs = world.as(other.noor)
    expect((await theirs.delete(`/api/insights/splits/${splits[0].id}`)).status).toBe(404)
    const seen = (await theirs.get('/api/insights/chart?chart=opened&weeks=52')).body
    expect([seen.stretches, seen.happened, seen.splits]).toEqual([[], [], []])
    expect(seen.now.sentence).toMatch(/^Too early to judge: 12 whole weeks are needed, none is there\. On /)
    const { causes } = (await noor().get('/api/causes')).body
    expect((await theirs.get(`/api/insights/chart?chart=${causes[0].id}`)).status).toBe(404)
    expect((await theirs.get(`/api/insights/chart?chart=opened&brandId=${team.brandId}`)).status).toBe(404)
  })
})
