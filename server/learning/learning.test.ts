// From a cause to its proof, through the API on a clock that moves: found, acted on, watched, judged, and open again when it comes back.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, plus } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let start: string
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => {
  team = await world.team()
  start = world.clock.now()
})
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const ilse = () => world.as(team.ilse)
const after = (days: number) => world.clock.moveTo(plus(start, days * day))
const dateIn = (days: number) => plus(start, days * day).slice(0, 10)
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}
const told = async (event: string) => (await world.journal(team)).filter((entry) => entry.event === event)
const noticesOf = async (player: Player): Promise<string[]> => {
  await world.settle()
  return (await world.as(player).get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
}

/** Cases on these days, all linked to one mistake; answers the mistake. */
async function missed(days: readonly number[], known?: string): Promise<string> {
  let mistakeId = known
  for (const on of days) {
    after(on)
    const one = await opened()
    await link(one, mistakeId)
    mistakeId ??= (await show(one)).mistake.id
    // Its clocks would go on warning through the months of this story.
    await must(ilse().post(`${one.path}/end`, { end: 'unableToRecover', reason: 'enough for this story' }))
  }
  await world.settle()
  return mistakeId ?? ''
}
async function link(one: Complaint, mistakeId?: string) {
  await must(ilse().put(`${one.path}/mistake`, mistakeId ? { mistakeId } : { title: 'It missed the van', kind: 'slow' }))
}
const every = (from: number, to: number, step: number) => Array.from({ length: Math.ceil((to - from) / step) }, (_, n) => from + n * step)
const causeWith = (mistakeId: string) =>
  must(noor().post('/api/causes', { title: 'The van comes earlier than the shop knows', mistakeIds: [mistakeId] }))
const decided = (causeId: string, body: object = {}) =>
  must(
    noor().post(`/api/causes/${causeId}/actions`, {
      title: 'The shop asks the courier for the time',
      class: 'forcing-function',
      ownerId: team.ilse.id,
      dueOn: dateIn(120),
      ...body,
    }),
  )
const proposal = async (actionId: string) => must(noor().post(`/api/actions/${actionId}/check/trial`, {}))
const inPlace = (actionId: string, on: number) =>
  must(ilse().post(`/api/actions/${actionId}/place`, { on: dateIn(on), words: 'Live in the shop' }))
const cause = async (causeId: string) => must(noor().get(`/api/causes/${causeId}`))
const actionNow = async (causeId: string, n = 0) => (await cause(causeId)).actions[n]

describe('a cause and its proof', () => {
  // One story, long because it is told from its beginning to its end.
  test('cause, action, in place, watched, effective, recurrence, open again', async () => {
    const mistakeId = await missed(every(0, 60, 3))
    after(90)
    const { id: causeId, impact } = await causeWith(mistakeId)
    expect(impact).toMatchObject({ cases: 20, grave: 0, lost: 20 })
    const action = await decided(causeId)
    expect(action).toMatchObject({ standing: 'planned', strength: 'stronger', decidedOn: dateIn(90), owner: { firstName: 'Ilse' } })
    expect(await noticesOf(team.ilse)).toContain('“The shop asks the courier for the time”: Noor asks you to see to this.')

    const trial = await proposal(action.id)
    expect(trial).toMatchObject({
      fault: null,
      before: { events: 20, exposure: 62 },
      plan: { baselineFrom: dateIn(0), baselineUntil: dateIn(61) },
    })
    const fixed = await must(noor().put(`/api/actions/${action.id}/check`, { ...trial.plan, watchDays: 60 }))
    expect(fixed.check).toMatchObject({ watchedFrom: null, outcome: null })

    after(100)
    const watched = await inPlace(action.id, 100)
    expect(watched).toMatchObject({ standing: 'watched', check: { watchedFrom: dateIn(101), before: { events: 20, exposure: 62 } } })
    await missed([130], mistakeId)
    after(131)
    expect((await actionNow(causeId)).check.sentence).toMatch(
      /^20 in 62 days before, 1 in 30 since\. Not yet provable: with at most \d+ by then/,
    )
    after(160)
    await world.beat()
    expect((await actionNow(causeId)).standing).toBe('watched')
    after(161)
    await world.beat()
    expect(await actionNow(causeId)).toMatchObject({
      standing: 'effective',
      check: {
        outcome: 'effective',
        after: { events: 1, exposure: 60 },
        sentence: '20 in 62 days before, 1 in 60 since: the rate fell by 95%, 95% interval 68 to 99%',
      },
    })
    expect(await told('check.judged')).toHaveLength(1)
    expect(await noticesOf(team.ilse)).toContain('“The shop asks the courier for the time”: it worked. The rate fell, and not by chance.')
    await must(noor().post(`/api/causes/${causeId}/solution`, {}))

    after(200)
    const again = await opened()
    await link(again, mistakeId)
    await world.settle()
    expect(await actionNow(causeId)).toMatchObject({
      standing: 'reopened',
      reopened: { caseId: again.caseId },
      dueOn: dateIn(214),
      check: { outcome: 'effective' },
    })
    expect((await cause(causeId)).solvedAt).toBeNull()
    expect((await noticesOf(team.ilse))[0]).toMatch(/it happened again, so this is open again. That is nobody’s fault/)
    const timeline = (await show(again)).timeline.map((entry: { sentence: string }) => entry.sentence)
    expect(timeline).toContain('It happened again after the action against its cause was judged effective; the action is open again')
    expect((await noor().get(`/api/mistakes/${mistakeId}/known`)).body.sentence).toMatch(
      /^22 cases so far; cause: The van comes earlier than the shop knows; “The shop asks the courier for the time” is open again since /,
    )
    const second = await inPlace(action.id, 200)
    expect(second).toMatchObject({ standing: 'inPlace', check: null })
    expect(second.formerChecks).toMatchObject([{ outcome: 'effective' }])
  })

  test('too little happened before: not yet provable, until the day on which even none would show it', async () => {
    // 5 in 61 days: 61 · (0.05^(−1/5) − 1) = 50.05, so the 51st day without one.
    const mistakeId = await missed([0, 15, 30, 45, 60])
    after(89)
    const { id: causeId } = await causeWith(mistakeId)
    const action = await decided(causeId)
    const { plan, before } = await proposal(action.id)
    expect(before).toEqual({ events: 5, exposure: 61 })
    await must(noor().put(`/api/actions/${action.id}/check`, { ...plan, watchDays: 28 }))
    await inPlace(action.id, 89)
    after(118)
    await world.beat()
    const words = new Date(plus(start, 140 * day)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
    expect((await actionNow(causeId)).check).toMatchObject({ outcome: null, until: dateIn(140) })
    expect((await actionNow(causeId)).check.sentence).toContain(`Not yet provable: with no recurrence it will be on ${words}`)
    after(140)
    await world.beat()
    expect((await actionNow(causeId)).check.outcome).toBeNull()
    after(141)
    await world.beat()
    expect((await actionNow(causeId)).check).toMatchObject({ outcome: 'effective', after: { events: 0, exposure: 51 } })
  })

  test('the peak that made somebody act does not count, and may not be counted', async () => {
    const mistakeId = await missed([...every(0, 100, 10), ...every(112, 118, 0.25)])
    after(120)
    const { id: causeId, impact } = await causeWith(mistakeId)
    expect(impact.cases).toBe(34)
    const action = await decided(causeId, { dueOn: dateIn(130) })
    const { plan, before } = await proposal(action.id)
    expect(before).toEqual({ events: 10, exposure: 92 })
    const withPeak = await noor().put(`/api/actions/${action.id}/check`, { ...plan, baselineUntil: dateIn(119) })
    expect([withPeak.status, withPeak.body.field]).toEqual([422, 'baselineUntil'])
    expect(withPeak.body.detail).toMatch(/after a peak there is less by itself/)
    await must(noor().put(`/api/actions/${action.id}/check`, { ...plan, watchDays: 90 }))
    await inPlace(action.id, 120)
    await missed(every(122, 212, 10), mistakeId)
    after(212)
    await world.beat()
    expect((await actionNow(causeId)).check).toMatchObject({ after: { events: 9 }, outcome: 'notEnough' })
  })

  test('a check that watches is not changed but replaced, and watches anew from tomorrow', async () => {
    const mistakeId = await missed(every(0, 40, 4))
    after(70)
    const { id: causeId } = await causeWith(mistakeId)
    const action = await decided(causeId)
    const { plan } = await proposal(action.id)
    await must(noor().put(`/api/actions/${action.id}/check`, plan))
    await must(noor().put(`/api/actions/${action.id}/check`, { ...plan, watchDays: 40 }))
    expect((await actionNow(causeId)).formerChecks).toEqual([])
    await inPlace(action.id, 70)
    after(80)
    const changed = await must(noor().put(`/api/actions/${action.id}/check`, { ...plan, mostLeft: 0.8 }))
    expect(changed.check).toMatchObject({ watchedFrom: dateIn(81), mostLeft: 0.8 })
    expect(changed.formerChecks).toMatchObject([{ watchDays: 40, watchedFrom: dateIn(71) }])
    expect(changed.formerChecks[0].replacedAt).not.toBeNull()
  })

  test('in orders, it waits for the days that are not on file, and is judged when they come', async () => {
    const mistakeId = await missed(every(0, 40, 2))
    const orders = (from: number, to: number, amount: number) =>
      must(noor().put('/api/exposures/orders', { days: every(from, to, 1).map((on) => ({ day: dateIn(on), amount })) }))
    after(70)
    const { id: causeId } = await causeWith(mistakeId)
    const action = await decided(causeId)
    const { plan } = await proposal(action.id)
    const bare = await noor().put(`/api/actions/${action.id}/check`, { ...plan, measure: 'orders' })
    expect([bare.status, bare.body.field]).toEqual([422, 'measure'])
    await orders(0, 71, 100)
    await must(noor().put(`/api/actions/${action.id}/check`, { ...plan, measure: 'orders', watchDays: 28 }))
    await inPlace(action.id, 70)
    const ahead = await noor().put('/api/exposures/orders', { days: [{ day: dateIn(80), amount: 1 }] })
    expect(ahead).toMatchObject({ status: 422, body: { field: 'days.0.day', detail: expect.stringContaining('still to come') } })
    after(90)
    await orders(71, 90, 200)
    after(110)
    await world.beat()
    expect((await actionNow(causeId)).check).toMatchObject({ outcome: null, after: { events: 0, exposure: 3800 }, missing: 20 })
    await orders(90, 110, 200)
    await world.beat()
    expect((await actionNow(causeId)).check).toMatchObject({ outcome: 'effective', after: { events: 0, exposure: 5600 } })
    expect((await noor().get('/api/exposures')).body.exposures[0]).toMatchObject({ measure: 'orders', days: 110, missing: 0 })
    expect((await ilse().put('/api/exposures/orders', { days: [{ day: dateIn(1), amount: 1 }] })).status).toBe(403)
  })
})
