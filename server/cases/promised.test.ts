// Promises in letters: what the writer says of an unsure time, with its draft and with the letter; and whether one was kept.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, options, show } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
type One = Awaited<ReturnType<typeof opened>>

const body = `${sorry}\n\nI will call you by 5/6/2098.`
const what = 'I will call you'
const answer = { words: 'by 5/6/2098', what, at: '2098-06-05T10:00:00.000Z' }
const send = (one: One, promises?: object[], words = body) =>
  ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: words, ...(promises ? { promises } : {}) })
const leaves = async () => {
  world.clock.forward(11_000)
  await world.beat()
}
const promised = async (one: One) => {
  await leaves()
  return (await show(one)).promises.map(({ what: deed, dueAt }: { what: string; dueAt: string }) => [deed, dueAt])
}

test('an unsure time that nobody answered promises nothing', async () => {
  const one = await opened()
  expect((await send(one)).status).toBe(201)
  expect(await promised(one)).toEqual([])
})

test('the answered time is the promise, once the letter has left', async () => {
  const one = await opened()
  expect((await send(one, [answer])).status).toBe(201)
  expect(await promised(one)).toEqual([[what, answer.at]])
})

test('a promise that is said again, in this letter or in the next, is the one that was made', async () => {
  const one = await opened()
  const words = `${sorry}\n\nI will call you tomorrow by noon.`
  await send(one, [], `${words} Yes, I will call you tomorrow by noon.`)
  expect(await promised(one)).toHaveLength(1)
  await send(one, [], `${words} It stays as I said.`)
  expect(await promised(one)).toHaveLength(1)
  await send(one, [], `${sorry}\n\nI will call you tomorrow by 16:00.`)
  expect(await promised(one)).toHaveLength(2)
})

test('what the writer calls no promise is none', async () => {
  const one = await opened()
  const words = `${sorry}\n\nI will call you tomorrow by noon.`
  const read = await ilse().post('/api/coach', { text: words, caseId: one.caseId })
  const [found] = read.body.promises
  expect(found).toMatchObject({ sure: true, question: null, choices: [found.due] })
  await send(one, [{ words: found.words, what: found.what, at: null }], words)
  expect(await promised(one)).toEqual([])
})

test('an answer is about words of the letter and a time to come', async () => {
  const one = await opened()
  const away = await send(one, [{ ...answer, words: 'by Easter' }])
  expect([away.status, away.body.field]).toEqual([422, 'promises'])
  const gone = await send(one, [{ ...answer, at: '2020-01-01T10:00:00.000Z' }])
  expect([gone.status, gone.body.field]).toEqual([422, 'promises'])
  expect(await promised(one)).toEqual([])
})

test('answers are kept with the draft, and come back with a letter that is brought back', async () => {
  const one = await opened()
  await ilse().put(`${one.path}/drafts/mail`, { subject: 'Re', body, promises: [answer] })
  expect((await show(one)).drafts).toMatchObject([{ promises: [answer] }])
  const { messageId } = (await send(one, [answer])).body
  const back = await ilse().post(`/api/messages/${messageId}/bring-back`)
  expect(back.body.promises).toEqual([answer])
  expect((await show(one)).drafts).toMatchObject([{ body, promises: [answer] }])
  expect(await promised(one)).toEqual([])
})

test('a German letter on an English case is read in German, by the API as when it is sent', async () => {
  const one = await opened()
  const text =
    'Liebe Marta,\n\nes tut mir leid. Wir haben Ihr Teleskop nicht geliefert, das ist unser Fehler.\n\nIch rufe Sie morgen bis 12 Uhr an.\n\nIlse'
  const read = await ilse().post('/api/coach', { text, caseId: one.caseId })
  expect(read.body).toMatchObject({ language: 'de', evidence: { apology: true, ownership: true } })
  expect(read.body.components.map(({ id, there }: { id: string; there: boolean }) => [id, there])).toContainEqual(['regret', true])
  const sent = await send(one, undefined, text)
  expect(sent.body.stands).not.toBe('apologise')
  expect(await promised(one)).toHaveLength(1)
})

const dueAt = '2099-01-01T10:00:00.000Z'
const callWith = (one: One, said: object) => ilse().post(`${one.path}/calls`, { body: 'We spoke.', ...said })
const asked = async (one: One) => (await show(one)).keptQuestions

test('a call that was promised and logged is asked about, and a yes keeps the promise', async () => {
  const one = await opened()
  await callWith(one, { promises: [{ what, dueAt }] })
  expect(await asked(one)).toEqual([])
  world.clock.forward(3_600_000)
  await callWith(one, {})
  const [question] = await asked(one)
  expect(question).toMatchObject({ what, because: 'A call was logged.' })
  expect((await show(one)).promises[0]).toMatchObject({ keptAt: null })
  await ilse().post(`/api/promises/${question.promiseId}/kept`)
  expect((await show(one)).promises[0].keptAt).not.toBeNull()
  expect(await asked(one)).toEqual([])
})

test('a no leaves it open, and only what comes after asks again', async () => {
  const one = await opened()
  await callWith(one, { promises: [{ what, dueAt }] })
  world.clock.forward(3_600_000)
  await callWith(one, {})
  const [question] = await asked(one)
  const path = `/api/promises/${question.promiseId}/doubt`
  expect((await ilse().post(path, { until: '2098-01-01T10:00:00.000Z' })).status).toBe(422)
  expect((await ilse().post(path, { until: question.at })).body).toMatchObject({ keptAt: null })
  expect(await asked(one)).toEqual([])
  world.clock.forward(3_600_000)
  await callWith(one, {})
  expect(await asked(one)).toMatchObject([{ what }])
})

test('the explanation that was promised is asked about once the letter has left', async () => {
  const one = await opened()
  await callWith(one, { promises: [{ what: 'I will explain what happened', dueAt }] })
  world.clock.forward(60_000)
  await send(one, undefined, `${sorry}\n\nThe van left two hours early.`)
  expect(await asked(one)).toEqual([])
  await leaves()
  expect(await asked(one)).toMatchObject([{ what: 'I will explain what happened', because: 'A letter has left.' }])
})

test('the money that was promised is asked about once it is given back, and a yes keeps that promise alone', async () => {
  const one = await opened()
  const promises = ['I will refund you the shipping', 'I will call you'].map((each) => ({ what: each, dueAt }))
  await callWith(one, { promises })
  world.clock.forward(60_000)
  const { remedies } = (await world.as(team.ada).get('/api/remedies')).body
  const { id: remedyId, title, detail, costMinor } = remedies.find(({ kind }: { kind: string }) => kind === 'refund')
  const others = (await options(one)).slice(0, 2)
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  const offer = await ilse().post(`${one.path}/letters`, {
    subject: 'Re: late',
    body: sorry,
    options: [{ remedyId, title, detail, costMinor }, ...others],
  })
  expect(offer.status, offer.text).toBe(201)
  await leaves()
  await ilse().post(`${one.path}/choice`, { letter: 'a' })
  expect(await asked(one)).toEqual([])
  await ilse().post(`${one.path}/fulfilment`, { proof: 'R-1' })
  const [question, ...rest] = await asked(one)
  expect([question, rest]).toMatchObject([{ what: 'I will refund you the shipping', because: `Done: ${title}.` }, []])
  await ilse().post(`/api/promises/${question.promiseId}/kept`)
  const kept = (await show(one)).promises.map(({ what: deed, keptAt }: Record<string, unknown>) => [deed, keptAt !== null])
  expect(kept.toSorted()).toEqual([
    ['I will call you', false],
    ['I will refund you the shipping', true],
  ])
  expect(await asked(one)).toEqual([])
})
