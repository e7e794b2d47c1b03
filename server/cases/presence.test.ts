// Who has a case open, letters that would cross, and what would be sent or kept twice.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
})
afterAll(() => world.stop())

const { opened, show, events } = complaintsIn(
  () => world,
  () => team,
)
type One = Awaited<ReturnType<typeof opened>>
const tomas = () => world.as(team.tomas)

/** What the live line of Ilse's browser says from now on; `heard` waits until it has said something new. */
async function listening() {
  const stop = new AbortController()
  const answer = await world.app.request('/api/live', { headers: { authorization: `Bearer ${team.ilse.key}` }, signal: stop.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader?.read())?.value ?? ''
  const until = async (words: string) => {
    while (!text.includes(words)) text += (await reader?.read())?.value ?? ''
    return text
  }
  return { until, text: () => text, stop: () => reader?.cancel() }
}

describe('a colleague at the same case', () => {
  test('is seen by others and not by themselves, until 45 s after their last word', async () => {
    const one = await opened()
    const before = await events(one)
    expect((await tomas().post(`${one.path}/presence`, { doing: 'reading' })).body).toEqual({ done: true })
    expect((await show(one)).here).toEqual([{ id: team.tomas.id, firstName: 'Tomas', doing: 'reading' }])
    expect((await tomas().get(one.path)).body.here).toEqual([])
    world.clock.forward(30_000)
    await tomas().post(`${one.path}/presence`, { doing: 'writing' })
    world.clock.forward(44_000)
    expect((await show(one)).here).toMatchObject([{ doing: 'writing' }])
    world.clock.forward(1000)
    expect((await show(one)).here).toEqual([])
    expect(await events(one)).toEqual(before)
  })
  test('is whispered to whoever watches when they come, begin to write, or go; saying the same again is not', async () => {
    const one = await opened()
    const live = await listening()
    const whispers = () => live.text().split(`["presence.changed","${one.caseId}"]`).length - 1
    await tomas().post(`${one.path}/presence`, { doing: 'reading' })
    await tomas().post(`${one.path}/presence`, { doing: 'reading' })
    await tomas().post(`${one.path}/presence`, { doing: 'writing' })
    world.clock.forward(45_000)
    await world.beat()
    await tomas().post(`${one.path}/notes`, { body: 'The end of the line.' })
    await live.until('message.noteKept')
    expect(whispers()).toBe(3)
    await live.stop()
    const left = await world.world.pool.query('select 1 from presence where organisation_id = $1', [team.organisation])
    expect(left.rows).toEqual([])
  })
  test('leaves no answer behind under an Idempotency-Key, however often it is said', async () => {
    const one = await opened()
    const kept = async () =>
      (await world.world.pool.query('select 1 from answered where organisation_id = $1', [team.organisation])).rows.length
    const before = await kept()
    await tomas().post(`${one.path}/presence`, { doing: 'reading' }, { 'idempotency-key': 'again' })
    expect(await kept()).toBe(before)
  })
  test('asks for a word that is known, and for a member', async () => {
    const one = await opened()
    expect((await tomas().post(`${one.path}/presence`, { doing: 'sleeping' })).status).toBe(422)
    const headers = { 'content-type': 'application/json' }
    const stranger = await world.app.request(`${one.path}/presence`, { method: 'POST', headers, body: '{"doing":"reading"}' })
    expect(stranger.status).toBe(401)
  })
})

describe('a letter', () => {
  const letter = { subject: 'Re: late', body: sorry }
  const newest = async (one: One) => (await show(one)).messages.at(-1).id as string
  const send = (one: One, more: object) => world.as(team.ilse).post(`${one.path}/letters`, { ...letter, ...more })
  const heard = async () => {
    const one = await opened()
    await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    return one
  }

  test('that would cross with a colleague’s is held, says who wrote, and leaves when it shall leave anyway', async () => {
    const one = await heard()
    const seen = await newest(one)
    expect((await tomas().post(`${one.path}/letters`, letter)).status).toBe(201)
    world.clock.forward(120_000)
    const before = await events(one)
    const refused = await send(one, { seen })
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'conflict', field: 'seen', detail: 'Tomas wrote to Marta 2 min ago. Read it first, or send anyway.' },
    ])
    expect(await events(one)).toEqual(before)
    // Sent all the same, it is sent past what it was told of, and past nothing newer.
    const told = await newest(one)
    world.clock.forward(1000)
    expect((await tomas().post(`${one.path}/letters`, { ...letter, subject: 'One more thing' })).status).toBe(201)
    expect((await send(one, { seen: told })).body.detail).toBe('Tomas wrote to Marta just now. Read it first, or send anyway.')
    expect((await send(one, { seen, anyway: true })).body.code).toBe('conflict')
    expect((await send(one, { seen: await newest(one) })).status).toBe(201)
  })
  test('is held when the customer wrote, and leaves once that was seen', async () => {
    const one = await heard()
    const seen = await newest(one)
    world.clock.forward(1000)
    const { reference } = await show(one)
    const raw = `From: ${one.address}\r\nTo: ${team.mailbox}\r\nSubject: Re: [${reference}]\r\n\r\nAre you there?`
    await world.as(team.ada).post('/api/mail', { raw: Buffer.from(raw).toString('base64'), recipient: team.mailbox })
    await world.settle()
    expect((await show(one)).messages.length).toBeGreaterThan(1)
    expect((await send(one, { seen })).body.detail).toBe('Marta wrote just now. Read it first, or send anyway.')
    expect((await send(one, { seen: await newest(one) })).status).toBe(201)
  })
  test('is not held by notes, by one’s own letters, by a letter brought back, or when nothing is said to be seen', async () => {
    const one = await heard()
    const seen = await newest(one)
    world.clock.forward(1000)
    await tomas().post(`${one.path}/notes`, { body: 'I looked.' })
    const { messageId } = (await tomas().post(`${one.path}/letters`, letter)).body
    await tomas().post(`/api/messages/${messageId}/bring-back`)
    expect((await send(one, { seen })).status).toBe(201)
    world.clock.forward(1000)
    expect((await send(one, { seen, subject: 'One more thing' })).status).toBe(201)
    await tomas().post(`${one.path}/letters`, letter)
    expect((await send(one, { subject: 'And another' })).status).toBe(201)
  })
  test('leaves once, however often it is sent at the same moment; again only when that is meant, or after a while', async () => {
    const one = await heard()
    const answers = await Promise.all([send(one, {}), send(one, {}), send(one, {})])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'already-done',
      field: 'anyway',
      detail: 'You sent these very words to Marta just now. They need not be sent again.',
    })
    expect((await tomas().post(`${one.path}/letters`, letter)).status).toBe(201)
    expect((await send(one, { anyway: true })).status).toBe(201)
    world.clock.forward(121_000)
    expect((await send(one, {})).status).toBe(201)
  })
  test('that was brought back may be sent again at once', async () => {
    const one = await heard()
    const { messageId } = (await send(one, {})).body
    await world.as(team.ilse).post(`/api/messages/${messageId}/bring-back`)
    expect((await send(one, {})).status).toBe(201)
  })
})

describe('a note and a call', () => {
  test.each([
    ['notes', 'You kept this very note here just now. It need not be kept again.'],
    ['calls', 'You kept this very call with Marta just now. It need not be kept again.'],
  ])('of the same words are kept once (%s); again only when that is meant, or after a while', async (where, detail) => {
    const one = await opened()
    const before = (await show(one)).messages.length
    const keep = (more: object = {}) => world.as(team.ilse).post(`${one.path}/${where}`, { body: 'Nobody answers.', ...more })
    const answers = await Promise.all([keep(), keep()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'already-done', field: 'anyway', detail })
    expect((await show(one)).messages).toHaveLength(before + 1)
    expect((await keep({ body: 'Nobody answers yet.' })).status).toBe(201)
    expect((await tomas().post(`${one.path}/${where}`, { body: 'Nobody answers.' })).status).toBe(201)
    expect((await keep({ anyway: true })).status).toBe(201)
    world.clock.forward(121_000)
    expect((await keep()).status).toBe(201)
  })
  test('of the same words are two', async () => {
    const one = await opened()
    for (const where of ['notes', 'calls'])
      expect((await world.as(team.ilse).post(`${one.path}/${where}`, { body: 'Nobody answers.' })).status).toBe(201)
  })
})
