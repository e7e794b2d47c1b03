// Whether the mistake is ours may be open for a while: sympathy is right until then and a confession is not, for the coach and for the apologise step.

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
const confession = 'Dear Marta,\n\nI am sorry. This is our mistake. I call you by Friday noon.\n\nIlse'

const sorted = async ({ path }: Complaint, body: object) => {
  const answer = await ilse().put(`${path}/triage`, body)
  expect(answer.status, answer.text).toBe(200)
}
const rules = async ({ caseId }: Complaint, text: string): Promise<string[]> => {
  const { findings } = (await ilse().post('/api/coach', { caseId, text })).body
  return findings.map(({ rule }: { rule: string }) => rule)
}

test('while it is open the coach warns of a confession and asks for no owning; once known it asks again', async () => {
  const one = await opened()
  expect(await show(one)).toMatchObject({ faultOpen: false, coach: { faultKnown: true } })
  expect(await rules(one, sympathy)).toContain('ownership-present')
  await sorted(one, { faultOpen: true })
  expect(await show(one)).toMatchObject({ faultOpen: true, coach: { faultKnown: false } })
  expect(await rules(one, confession)).toContain('confession-while-open')
  expect(await rules(one, sympathy)).not.toContain('ownership-present')
  await sorted(one, { faultOpen: false })
  expect(await rules(one, confession)).not.toContain('confession-while-open')
  expect(await rules(one, sympathy)).toContain('ownership-present')
})

test('sympathy is evidence of the apology while it is open', async () => {
  const one = await opened()
  await sorted(one, { faultOpen: true })
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  expect((await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: sympathy })).status).toBe(201)
  world.clock.forward(11_000)
  await world.beat()
  expect(await events(one)).toContain('case.apologised')
})

test('it is told once, and said in words; sorting without it leaves it as it is', async () => {
  const one = await opened()
  await sorted(one, { faultOpen: true })
  await sorted(one, { faultOpen: true, severity: 2 })
  expect((await show(one)).timeline.map(({ sentence }: { sentence: string }) => sentence)).toContain(
    'It is not known yet whether the mistake is ours',
  )
  await sorted(one, { severity: 3 })
  expect(await show(one)).toMatchObject({ faultOpen: true })
  await sorted(one, { faultOpen: false })
  expect((await events(one)).filter((event) => event === 'case.faultSaid')).toHaveLength(2)
  expect((await show(one)).timeline.at(-1)).toMatchObject({ sentence: 'The mistake is ours, as far as we know now' })
})

const owed = 'The mistake is ours, as far as we know now; only sympathy had gone out, so an apology is owed'

/** A letter that has left. */
const wrote = async ({ path }: Complaint, body: string, rest: object = {}) => {
  const sent = await ilse().post(`${path}/letters`, { subject: 'Re: late', body, ...rest })
  expect(sent.status, sent.text).toBe(201)
  await left()
}
/** The fault is open, the crux is heard, and sympathy has gone out; with options, if there are any. */
const sympathised = async (body: object = {}, withOptions = false): Promise<Complaint> => {
  const one = await opened(body)
  await sorted(one, { faultOpen: true })
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  await wrote(one, sympathy, withOptions ? { options: await options(one) } : {})
  return one
}
const inQueue = async ({ caseId }: Complaint) =>
  (await ilse().get('/api/cases?view=team')).body.rows.find(({ id }: { id: string }) => id === caseId)

describe('when the mistake is ours after sympathy alone', () => {
  test('the apologise step comes open again, with its reason, its own limit, and as the next thing in the queue', async () => {
    const one = await sympathised()
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: true })
    expect(await apologise(one)).toEqual({ state: 'done', clocks: ['met'] })
    expect(await sentences(one)).toContain('Sympathy went out; whether the mistake is ours is not known yet')
    expect(await sentences(one)).not.toContain('We apologised')
    await sorted(one, { faultOpen: false })
    expect(await show(one)).toMatchObject({ stands: 'apologise', sympathyAlone: true, apologies: 0, reopened: false })
    expect(await apologise(one)).toEqual({ state: 'open', clocks: ['met', 'far'] })
    expect((await sentences(one)).at(-1)).toBe(owed)
    expect(await inQueue(one)).toMatchObject({ stands: 'apologise', due: { clock: 'apologise' } })
    await sorted(one, { faultOpen: false })
    expect(await apologise(one)).toEqual({ state: 'open', clocks: ['met', 'far'] })
    const kept = ['apology-present', 'ownership-present'].map((rule) => ({ rule, word: 'kept' }))
    await wrote(one, sympathy.replace('Friday', 'Thursday'), { overrides: kept })
    expect(await show(one)).toMatchObject({ stands: 'apologise' })
    await wrote(one, sorry)
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: false, apologies: 1 })
    expect(await apologise(one)).toEqual({ state: 'done', clocks: ['met', 'met'] })
    expect(await sentences(one)).toContain('We apologised')
  })

  test('it stays done where a letter had owned it as well, or somebody had said so on the phone', async () => {
    const written = await sympathised()
    await wrote(written, sorry)
    const spoken = await sympathised()
    await ilse().post(`${spoken.path}/calls`, { body: 'I said that it is our mistake.', apologised: true })
    for (const one of [written, spoken]) {
      await sorted(one, { faultOpen: false })
      expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: false, apologies: 1 })
      expect(await apologise(one)).toEqual({ state: 'done', clocks: ['met'] })
      expect((await sentences(one)).at(-1)).toBe('The mistake is ours, as far as we know now')
    }
  })

  test('an apology on the phone does the step that came open again', async () => {
    const one = await sympathised()
    await sorted(one, { faultOpen: false })
    await ilse().post(`${one.path}/calls`, { body: 'I said that it is our mistake.', apologised: true })
    expect(await show(one)).toMatchObject({ stands: 'makeRight', sympathyAlone: false })
  })

  test('a mistaken press is undone by the next: all stands as before, and no clock runs for it', async () => {
    const one = await sympathised()
    const before = await show(one)
    await sorted(one, { faultOpen: false })
    await sorted(one, { faultOpen: true })
    const after = await show(one)
    expect(after.steps).toEqual(before.steps)
    expect(after).toMatchObject({ stands: before.stands, sympathyAlone: true })
    expect((await events(one)).filter((event) => event === 'case.apologised')).toHaveLength(1)
    expect((await sentences(one)).at(-1)).toBe(
      'It is not known yet whether the mistake is ours; the sympathy that went out is right until then',
    )
  })

  test('sympathy that leaves when it is ours already apologises for nothing, until nobody knows any more', async () => {
    const one = await opened()
    await sorted(one, { faultOpen: true })
    await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: sympathy })
    await sorted(one, { faultOpen: false })
    await left()
    expect(await apologise(one)).toEqual({ state: 'open', clocks: ['far'] })
    expect(await events(one)).not.toContain('case.apologised')
    await sorted(one, { faultOpen: true })
    expect(await show(one)).toMatchObject({ stands: 'makeRight' })
  })

  test('nobody waits for the customer’s choice meanwhile, and everything later stays done', async () => {
    const one = await sympathised({}, true)
    const { waitingSince } = await show(one)
    expect(waitingSince).not.toBeNull()
    await sorted(one, { faultOpen: false })
    expect(await show(one)).toMatchObject({ stands: 'apologise', waitingSince: null })
    await sorted(one, { faultOpen: true })
    expect(await show(one)).toMatchObject({ stands: 'makeRight', waitingSince })
    await sorted(one, { faultOpen: false })
    await wrote(one, sorry)
    expect(await show(one)).toMatchObject({ stands: 'makeRight', waitingSince })
    await ilse().post(`${one.path}/choice`, { letter: 'a' })
    expect((await events(one)).filter((event) => event === 'case.offered')).toHaveLength(1)
  })

  test('what the customer wrote meanwhile is not waited for as if it were theirs to answer', async () => {
    const one = await sympathised({}, true)
    const ofCase = (await show(one)).reference.replace('-', '')
    const to = team.mailbox.replace('@', `+${ofCase}@`)
    const raw = Buffer.from(`From: ${one.address}\r\nTo: ${to}\r\nSubject: Re: late\r\n\r\nWell?`).toString('base64')
    await world.as(team.ada).post('/api/mail', { raw, recipient: team.mailbox })
    await world.settle()
    expect(await show(one)).toMatchObject({ stands: 'makeRight', waitingSince: null })
    await sorted(one, { faultOpen: false })
    await sorted(one, { faultOpen: true })
    expect(await show(one)).toMatchObject({ stands: 'makeRight', waitingSince: null })
  })

  test('a recovered case opens again for it, and is recovered again when that was said by mistake', async () => {
    const one = await sympathised({}, true)
    const act = async (method: 'post' | 'put', what: string, body: object) =>
      expect((await ilse()[method](`${one.path}/${what}`, body)).status).toBeLessThan(300)
    await act('post', 'choice', { letter: 'a' })
    await act('post', 'fulfilment', { proof: 'Signed by Marta' })
    for (const step of ['explain', 'delight', 'ask', 'learn']) await act('post', 'waivers', { step, reason: 'she wants no more' })
    expect(await show(one)).toMatchObject({ stands: 'recovered' })
    await sorted(one, { faultOpen: false })
    expect(await show(one)).toMatchObject({ stands: 'apologise', endedAt: null })
    expect(await sentences(one)).toContain('Opened again: the mistake is ours, and only sympathy had gone out')
    expect((await apologise(one)).clocks).toContain('far')
    await sorted(one, { faultOpen: true })
    expect(await show(one)).toMatchObject({ stands: 'recovered' })
    expect((await apologise(one)).clocks).not.toContain('far')
  })
})

test('the customer’s page calls sympathy no apology', async () => {
  const one = await sympathised()
  const page = async () => (await world.anyone.get(new URL((await show(one)).customerPage).pathname)).text
  expect(await page()).not.toMatch(/We said sorry|We say sorry, as we should/)
  await sorted(one, { faultOpen: false })
  expect(await page()).toContain('We say sorry, as we should')
  await wrote(one, sorry)
  expect(await page()).toContain('We said sorry')
})

test('no number counts sympathy as an apology; one that follows is in time by the limit from when it was ours', async () => {
  const one = await sympathised()
  const inTime = async (): Promise<string[]> => {
    const behind = await world.as(team.noor).get('/api/insights/behind?of=apologised&only=hit')
    return behind.body.rows.map(({ id }: { id: string }) => id)
  }
  await world.beat()
  expect(await inTime()).not.toContain(one.caseId)
  world.clock.forward(7_200_000)
  await sorted(one, { faultOpen: false })
  await wrote(one, sorry)
  await world.beat()
  expect(await inTime()).toContain(one.caseId)
})
