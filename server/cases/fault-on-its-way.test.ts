// A letter leaves a while after it was written. What it does for the apologise step is decided when it leaves, by what is said of the fault then.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn, sorry, sympathy } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
})
afterAll(() => world.stop())

const { opened, show, events, options, left, sentences, apologise } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const kept = ['apology-present', 'ownership-present'].map((rule) => ({ rule, word: 'kept' }))

const heard = async (): Promise<Complaint> => {
  const one = await opened()
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  return one
}
const say = async ({ path }: Complaint, faultOpen: boolean) => expect((await ilse().put(`${path}/triage`, { faultOpen })).status).toBe(200)
const queue = async ({ path }: Complaint, body: string, rest: object = {}) => {
  const sent = await ilse().post(`${path}/letters`, { subject: 'Re: late', body, ...rest })
  expect(sent.status, sent.text).toBe(201)
}

describe('sympathy that is written while the mistake counts as ours', () => {
  const queued = async (): Promise<Complaint> => {
    const one = await heard()
    await queue(one, sympathy, { overrides: kept })
    return one
  }

  test('does the apologise step when the fault is open by the time it leaves', async () => {
    const one = await queued()
    await say(one, true)
    await left()
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: true, apologies: 0 })
    expect(await apologise(one)).toEqual({ state: 'done', clocks: ['met'] })
    expect(await sentences(one)).toContain('Sympathy went out; whether the mistake is ours is not known yet')
  })

  test('does nothing while the fault stays ours, and the step as soon as that is open', async () => {
    const one = await queued()
    await left()
    expect(await show(one)).toMatchObject({ stands: 'apologise', apologies: 0 })
    expect(await apologise(one)).toEqual({ state: 'open', clocks: ['far'] })
    expect(await events(one)).not.toContain('case.apologised')
    await say(one, true)
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: true })
    await say(one, false)
    expect(await show(one)).toMatchObject({ stands: 'apologise' })
    await queue(one, sorry)
    await left()
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: false, apologies: 1 })
  })

  test('lets no options before an apology either, and keeps the wait for a choice that was offered out of order', async () => {
    const one = await heard()
    const letter = { subject: 'Re: late', body: sympathy, overrides: kept, options: await options(one) }
    expect((await ilse().post(`${one.path}/letters`, letter)).body).toMatchObject({ code: 'too-early', field: 'because' })
    await queue(one, sympathy, { ...letter, because: 'she asked for it at once' })
    await left()
    const { waitingSince } = await show(one)
    expect(waitingSince).not.toBeNull()
    await queue(one, sorry)
    await left()
    expect(await show(one)).toMatchObject({ stands: 'makeRight', waitingSince })
  })
})

test('options that were on their way meanwhile are offered, and nobody waits for the choice before we have apologised', async () => {
  const one = await heard()
  await say(one, true)
  await queue(one, sympathy, { options: await options(one) })
  await say(one, false)
  await left()
  expect(await show(one)).toMatchObject({ stands: 'apologise', waitingSince: null, sympathyAlone: true })
  expect(await sentences(one)).toContain('Options were offered')
  const { rows } = (await ilse().get('/api/cases?view=team')).body
  expect(rows.find(({ id }: { id: string }) => id === one.caseId)).toMatchObject({ due: { clock: 'apologise' } })
  const page = await world.anyone.get(new URL((await show(one)).customerPage).pathname)
  expect(page.text).toContain('value="a"')
  expect((await ilse().post(`${one.path}/choice`, { letter: 'a' })).status).toBe(200)
})
