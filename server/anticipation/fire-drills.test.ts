// Fire drills through the API: in by the real door, marked, measured by the same clocks, and never out of the house.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, hour, minute, plus } from '#core/time/instant.ts'
import { foreseenSample, preparedSample, scriptOfSample } from '#server/testing/anticipation-samples.ts'
import { factsOnFile } from '#server/cases/queries/facts.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld({ smtp: true })))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { options, opened } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const ilse = () => world.as(team.ilse)
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}
const plan = (body: object = {}) =>
  must(noor().post('/api/fire-drills', { title: 'Wrong book', kind: 'wrong', script: scriptOfSample, ...body }))
/** A drill whose mail has become a case. */
async function running(body: object = {}) {
  const { id } = await plan(body)
  await world.settle()
  const drill = await must(noor().get(`/api/fire-drills/${id}`))
  return { id, caseId: drill.caseId, path: `/api/cases/${drill.caseId}`, address: '' }
}
/** A script whose customer writes from beneath the domain of our own mailbox. */
function chosen() {
  return { ...scriptOfSample, address: `robin@post.${team.mailbox.split('@')[1]}` }
}
type Drill = Awaited<ReturnType<typeof running>>
const drillOf = ({ id }: { id: string }) => must(noor().get(`/api/fire-drills/${id}`))
const queue = async (who = ilse(), fireDrills = 'with') => (await must(who.get(`/api/cases?fireDrills=${fireDrills}`))).rows

async function pass(by: number) {
  world.clock.forward(by)
  await world.beat()
}
async function apologise(drill: Drill) {
  await must(ilse().put(`${drill.path}/hearing`, { crux: 'The wrong book came.' }))
  await must(ilse().put(`${drill.path}/triage`, { kind: 'wrong' }))
  const offer = await options(drill)
  await must(ilse().post(`${drill.path}/letters`, { subject: 'Re: The wrong book', body: sorry.replace('Marta', 'Robin'), options: offer }))
  await pass(11_000)
}
async function explain(drill: Drill) {
  await must(ilse().post(`${drill.path}/fulfilment`, { proof: 'R-1' }))
  await must(
    ilse().post(`${drill.path}/letters`, {
      subject: 'Why',
      body: 'Dear Robin,\n\nTwo labels were swapped at our bench. Since today each is scanned twice.\n\nIlse',
      explains: true,
    }),
  )
  await pass(11_000)
  await must(ilse().post(`${drill.path}/perk`, { title: 'A card', costMinor: 300, because: 'it fits' }))
  await must(ilse().put(`${drill.path}/mistake`, { title: 'Labels swapped', kind: 'wrong' }))
  await must(ilse().post(`${drill.path}/surveys`))
  await world.settle()
}

describe('a fire drill', () => {
  test('begins at its time, comes in by the mail door, and runs under the same clocks', async () => {
    const { id } = await plan({ beginsAt: plus(world.clock.now(), hour) })
    await world.beat()
    expect(await queue()).toEqual([])
    expect(await drillOf({ id })).toMatchObject({ state: 'planned', caseId: null, measured: null, announced: true })
    await pass(hour)
    const [row] = await queue()
    expect(row).toMatchObject({ fireDrill: true, customer: 'Robin Drill', title: 'The wrong book', due: { clock: 'listen' } })
    const drill = await drillOf({ id })
    expect(drill).toMatchObject({ state: 'running', caseId: row.id })
    const told = (await world.journal(team, row.id)).map(({ event }) => event)
    expect(told).toEqual(expect.arrayContaining(['case.opened', 'message.received', 'intake.filed', 'fireDrill.arrived']))
    await pass(2 * hour)
    const human = (await drillOf({ id })).measured.measures.find(({ name }: { name: string }) => name === 'listen')
    expect(human).toMatchObject({ verdict: 'over', limit: 30 * minute })
    const notices = (await must(ilse().get('/api/notices?fireDrills=with'))).rows.map(({ sentence }: { sentence: string }) => sentence)
    expect(notices).toContainEqual(expect.stringMatching(/^“Wrong book”: a fire drill is coming/))
    const lead = (await must(noor().get('/api/notices?fireDrills=with'))).rows.map(({ sentence }: { sentence: string }) => sentence)
    expect(lead).toContainEqual('Fire drill. Robin Drill: the limit to acknowledge has passed.')
    expect((await must(noor().get('/api/notices'))).rows).toEqual([])
    expect((await must(noor().get('/api/notices/count'))).unread).toBe(0)
  })

  test.each([
    ['announced', 'at an address that says so', () => ({}), /^robin\.drill\.[0-9a-z]{8}@post\.example$/],
    ['quiet', 'at an address that reads like any other', () => ({ announced: false }), /^robin\.drill[0-9]{3,4}@(?!post\.example)/],
    ['quiet', 'at an address that the lead chose', () => ({ announced: false, script: chosen() }), /^robin@post\./],
  ])('that is %s, %s, is walked by the script to its end, and no mail of it ever leaves', async (_, __, asked, address) => {
    const arrivedBefore = world.smtp.mails.length
    const drill = await running(asked())
    const [from] = (await must(ilse().get(drill.path))).customer.addresses
    expect(from).toMatch(address)
    await apologise(drill)
    expect((await must(ilse().get(drill.path))).stands).toBe('makeRight')
    await pass(10 * minute)
    expect((await must(ilse().get(drill.path))).options[0].chosenAt).not.toBeNull()
    await explain(drill)
    await pass(day)
    const desk = await must(ilse().get(drill.path))
    expect(desk).toMatchObject({ stands: 'recovered', fireDrill: true, answer: { rating: 5 } })
    const states = (await must(noor().get('/api/post?fireDrills=with'))).rows
    expect(new Set(states.map(({ state }: { state: string }) => state))).toEqual(new Set(['previewed']))
    expect(states.length).toBeGreaterThanOrEqual(3)
    expect((await must(noor().get('/api/post'))).rows).toEqual([])
    const toDrill = world.smtp.mails.slice(arrivedBefore).filter((mail) => JSON.stringify(mail).includes(from))
    expect(toDrill).toEqual([])
    const over = await drillOf(drill)
    expect(over).toMatchObject({
      state: 'over',
      measured: { sorted: 'right', outOfOrder: [], handOffs: 0, coach: { letters: 2, mustFix: 0 } },
    })
    expect(over.measured.measures[0]).toMatchObject({ name: 'human', verdict: 'within' })
  })

  test('keeps its mail in the house beside a real one that leaves', async () => {
    const real = await opened()
    const drill = await running()
    for (const [path, name] of [
      [real.path, 'Marta'],
      [drill.path, 'Robin'],
    ]) {
      await must(ilse().put(`${path}/hearing`, { crux: 'It is late.' }))
      await must(ilse().post(`${path}/letters`, { subject: 'Sorry', body: sorry.replace('Marta', name ?? '') }))
    }
    await pass(11_000)
    const receivers = world.smtp.mails.map((mail) => JSON.stringify(mail))
    expect(receivers.some((text) => text.includes(real.address))).toBe(true)
    expect(receivers.some((text) => text.includes('@post.example'))).toBe(false)
  })
})

test('an address is chosen at a domain of our own, and is nobody’s; one that was taken since gives way to another', async () => {
  const real = await opened()
  const refused = async (address: string) =>
    (await noor().post('/api/fire-drills', { title: 'x', script: { ...scriptOfSample, address } })).body
  expect(await refused('robin@gmail.com')).toMatchObject({ code: 'invalid', field: 'script.address' })
  expect(await refused(real.address)).toMatchObject({ field: 'script.address' })
  expect(await refused(team.mailbox)).toMatchObject({ code: 'conflict', field: 'script.address' })
  const script = chosen()
  const { id } = await plan({ script, announced: false, beginsAt: plus(world.clock.now(), hour) })
  const other = { ...script, address: 'robin@else.org' }
  expect((await noor().patch(`/api/fire-drills/${id}`, { script: other })).body.field).toBe('script.address')
  await must(ilse().post('/api/cases', { customer: { address: script.address }, subject: 'Real', text: 'It is late.' }))
  await pass(hour)
  const { caseId } = await drillOf({ id })
  const { customer } = await must(noor().get(`/api/cases/${caseId}`))
  expect(customer).toMatchObject({ fireDrill: true, name: 'Robin Drill' })
  expect(customer.addresses).not.toContain(script.address)
})

describe('who knows', () => {
  test('of a quiet one: those who lead drills, until somebody has to act outside the system', async () => {
    const drill = await running({ announced: false })
    expect((await queue())[0].fireDrill).toBe(false)
    expect((await queue(noor()))[0].fireDrill).toBe(true)
    expect((await ilse().get(`/api/fire-drills/${drill.id}`)).status).toBe(404)
    expect((await must(ilse().get('/api/fire-drills'))).rows).toEqual([])
    expect((await must(ilse().get('/api/notices?fireDrills=with'))).rows).toEqual([])
    await apologise(drill)
    expect((await must(ilse().get(drill.path))).fireDrill).toBe(false)
    const fates = async (who = ilse()) =>
      (await must(who.get(drill.path))).messages.flatMap(({ mail }: { mail: { state: string } | null }) => mail?.state ?? [])
    expect([await fates(), await fates(noor())]).toEqual([['sent'], ['previewed']])
    await pass(10 * minute)
    const desk = await must(ilse().get(drill.path))
    expect(desk).toMatchObject({ fireDrill: true, customer: { fireDrill: true } })
    expect(await fates()).toEqual(['previewed'])
  })
  test('everybody, once it was ended by hand; its case ends with it', async () => {
    const drill = await running({ announced: false })
    const ended = await must(noor().post(`/api/fire-drills/${drill.id}/end`, { because: 'The phones are too busy today.' }))
    expect(ended).toMatchObject({ state: 'endedEarly', endedBecause: 'The phones are too busy today.' })
    const told = (await world.journal(team)).findLast(({ event }) => event === 'fireDrill.ended')
    expect(told?.payload).toMatchObject({ fireDrillId: drill.id, calledOff: false, early: true })
    expect(await must(ilse().get(drill.path))).toMatchObject({ fireDrill: true, stands: 'withdrawn' })
    expect((await noor().post(`/api/fire-drills/${drill.id}/end`, {})).status).toBe(409)
    expect((await must(ilse().get('/api/fire-drills'))).rows).toMatchObject([{ id: drill.id, state: 'endedEarly' }])
    const facts = await world.enter(team, (ctx) => factsOnFile(ctx, drill.caseId))
    expect(facts.at(-1)).toMatchObject({ fact: 'withdrawn', because: 'The fire drill was ended early.' })
    expect((await must(noor().get(drill.path))).timeline.at(-1)).toMatchObject({ sentence: 'The fire drill was ended early.' })
    await world.settle()
    const sentences = (await must(noor().get('/api/notices?fireDrills=with'))).rows.map(({ sentence }: { sentence: string }) => sentence)
    expect(sentences[0]).toBe(
      '“Wrong book”: the fire drill was ended early. Nothing of it counts anywhere. Thank you for working as if it were real.',
    )
  })
  test('a plan changes until it begins, and is called off without a case', async () => {
    const { id } = await plan({ beginsAt: plus(world.clock.now(), day) })
    expect((await ilse().patch(`/api/fire-drills/${id}`, { title: 'x' })).status).toBe(403)
    expect(await must(noor().patch(`/api/fire-drills/${id}`, { title: 'A swapped label' }))).toMatchObject({ title: 'A swapped label' })
    expect((await noor().patch(`/api/fire-drills/${id}`, { beginsAt: plus(world.clock.now(), -day) })).body.field).toBe('beginsAt')
    expect(await must(noor().post(`/api/fire-drills/${id}/end`, {}))).toMatchObject({ state: 'calledOff', caseId: null })
    const told = (await world.journal(team)).findLast(({ event }) => event === 'fireDrill.ended')
    expect(told?.payload).toEqual({ fireDrillId: id, calledOff: true })
    await pass(2 * day)
    expect(await queue()).toEqual([])
  })
})

test('a drill about a foreseen mistake begins with a script made of it', async () => {
  const { id } = await must(noor().post('/api/anticipated', { ...foreseenSample, words: 'The day has passed.', playbook: preparedSample }))
  const draft = await must(noor().get(`/api/anticipated/${id}/fire-drill`))
  expect(draft).toMatchObject({ title: 'It comes late', kind: 'slow', script: { subject: 'It comes late', chooses: 'a', rating: 5 } })
  expect(draft.script.text).toContain('The day has passed.')
  const drill = await must(noor().post('/api/fire-drills', { ...draft, anticipatedId: id }))
  expect(drill).toMatchObject({ anticipated: { id, title: 'It comes late' }, kind: 'slow', state: 'running' })
})

test('its debrief is a learning review with the view as of then, opened by hand and by no rule', async () => {
  await must(world.as(team.ada).put('/api/review-rules', { severity: 5, repeat: true, costMinor: 1, promise: true, sample: 1 }))
  const drill = await running()
  await apologise(drill)
  await pass(10 * minute)
  await must(noor().post(`/api/fire-drills/${drill.id}/end`, {}))
  await world.settle()
  expect((await must(noor().get(`${drill.path}/review`))).reviewId).toBeNull()
  const { reviewId } = await must(noor().post('/api/reviews', { caseId: drill.caseId, title: 'Debrief: Wrong book' }))
  const then = await must(noor().get(`/api/reviews/${reviewId}/as-of?at=${world.clock.now()}`))
  expect(then.stood).toBeTruthy()
})

test('a made-up customer is never made one with a real one, and what was named in a drill is no mistake for a real case', async () => {
  const drill = await running()
  const real = await opened()
  const [invented, customer] = await Promise.all([drill, real].map(async ({ path }) => (await must(ilse().get(path))).customer.id))
  for (const [from, into] of [
    [invented, customer],
    [customer, invented],
  ])
    expect((await ilse().post(`/api/customers/${from}/merger`, { intoId: into })).status).toBe(409)
  await must(ilse().put(`${drill.path}/mistake`, { title: 'Labels swapped', kind: 'wrong' }))
  const { mistake } = await must(ilse().get(drill.path))
  expect((await ilse().put(`${real.path}/mistake`, { mistakeId: mistake.id })).status).toBe(422)
})
