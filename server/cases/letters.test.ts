// Letters, notes and calls on a case: when what they say becomes a fact, and what comes back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show, events, options } = complaintsIn(
  () => world,
  () => team,
)

describe('letters', () => {
  beforeAll(async () => {
    team = await world.team()
  })
  test('an apology becomes a fact when the mail has left, not when it was sent off', async () => {
    const one = await opened()
    await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Re: late', body: sorry })
    expect((await show(one)).stands).toBe('apologise')
    world.clock.forward(11_000)
    await world.beat()
    expect((await show(one)).stands).toBe('makeRight')
  })
  test('a letter without an apology does not do the step', async () => {
    const one = await opened()
    await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    const overrides = ['apology-present', 'ownership-present'].map((rule) => ({ rule, word: 'later' }))
    const sent = await world
      .as(team.ilse)
      .post(`${one.path}/letters`, { subject: 'Re: late', body: 'Dear Marta, thank you for your message.', overrides })
    expect(sent.status, sent.text).toBe(201)
    world.clock.forward(11_000)
    await world.beat()
    expect((await show(one)).stands).toBe('apologise')
  })
  test('brought back, it offered nothing: the words are a draft again and the options are gone', async () => {
    const one = await opened()
    const { messageId } = (
      await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Re: late', body: sorry, options: await options(one) })
    ).body
    expect((await show(one)).options).toHaveLength(3)
    expect((await world.as(team.ilse).post(`/api/messages/${messageId}/bring-back`)).body.body).toBe(sorry)
    await world.settle()
    const desk = await show(one)
    expect([desk.options, desk.drafts, desk.messages.length]).toEqual([[], [expect.objectContaining({ kind: 'mail', body: sorry })], 1])
    expect((await world.as(team.ilse).post(`/api/messages/${messageId}/bring-back`)).status).toBe(410)
  })
  test('a promise with a time is tracked from when it was sent, and breaks when nobody keeps it', async () => {
    const one = await opened()
    const body = `${sorry.replace('Ilse', '')}I will call you tomorrow by 10:00.\n\nIlse`
    await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Re: late', body })
    expect((await show(one)).promises).toEqual([])
    world.clock.forward(11_000)
    await world.beat()
    const [promise] = (await show(one)).promises
    world.clock.moveTo(promise.dueAt)
    await world.beat()
    expect((await show(one)).promises[0]).toMatchObject({ brokenAt: promise.dueAt, keptAt: null })
    expect((await events(one)).filter((event) => event === 'promise.broken')).toHaveLength(1)
  })
  test('a note has no address and none can be given to it', async () => {
    const one = await opened()
    const refused = await world.as(team.ilse).post(`${one.path}/notes`, { body: 'The parcel is in Leuven.', toAddress: one.address })
    expect(refused).toMatchObject({ status: 422, body: { field: 'toAddress' } })
    await world.as(team.ilse).post(`${one.path}/notes`, { body: 'The parcel is in Leuven.' })
    world.clock.forward(hour)
    await world.beat()
    expect((await world.as(team.noor).get('/api/post')).body.rows.filter((row: { caseId: string }) => row.caseId === one.caseId)).toEqual(
      [],
    )
    const forced = world.enter(team, (ctx) =>
      ctx.db.updateTable('messages').set({ toAddress: one.address }).where('direction', '=', 'internal').execute(),
    )
    await expect(forced).rejects.toMatchObject({ code: '23514' })
  })
  test('a logged call can do steps, and its promises are tracked', async () => {
    const one = await opened()
    await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.', confirmed: true })
    const call = {
      body: 'Said sorry for all of us. She takes the delivery.',
      seconds: 400,
      apologised: true,
      options: await options(one),
      chose: 'a',
      promises: [{ what: 'a mail today', dueAt: '2026-03-30T15:00:00.000Z' }],
    }
    const logged = await world.as(team.ilse).post(`${one.path}/calls`, call)
    expect(logged, logged.text).toMatchObject({ status: 201, body: { stands: 'makeRight' } })
    expect(await show(one)).toMatchObject({
      options: [{ letter: 'a', chosenVia: 'phone', promisedFor: expect.any(String) }, {}, {}],
      promises: [{ what: 'a mail today' }],
    })
  })
})
