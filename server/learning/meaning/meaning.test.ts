// An embedding service reads along: a real HTTP server that knows a few words by what they mean. What leaves, what comes back, and what goes on
// without it.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

/** What each word is about; the service answers how often each is. */
const about = [
  ['parcel', 'box', 'package'],
  ['broken', 'smashed', 'pieces'],
  ['money', 'charged', 'card', 'paid'],
  ['late', 'waited', 'hours'],
  ['rude', 'unkind'],
]
let service: Server
let mood: 'answers' | 'fails' | 'nonsense' = 'answers'
let asked: { texts: string[]; key: string | undefined; model: string }[] = []
let world: TestWorld
let team: Team
beforeAll(async () => {
  service = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const { input, model } = JSON.parse(body) as { input: string[]; model: string }
      asked.push({ texts: input, key: request.headers.authorization, model })
      if (mood === 'fails') return void response.writeHead(429).end('Too many questions')
      const data = input.map((text, index) => ({
        index,
        embedding: about.map((words) => words.filter((word) => text.includes(word)).length),
      }))
      response.end(JSON.stringify(mood === 'nonsense' ? { hello: 'world' } : { data: data.toReversed() }))
    })
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const { port } = service.address() as AddressInfo
  world = await testWorld({
    env: { EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1/`, EMBEDDINGS_MODEL: 'toy', EMBEDDINGS_KEY: 'a key' },
  })
})
afterAll(async () => {
  await world.stop()
  service.close()
})
beforeEach(async () => {
  team = await world.team()
  asked = []
  mood = 'answers'
})

const { opened } = complaintsIn(
  () => world,
  () => team,
)
const said = (text: string) => opened({ subject: text, text })
const turn = (on: boolean) => world.as(team.noor).put('/api/learning/meaning', { on })
const standing = async () => (await world.as(team.noor).get('/api/learning/meaning')).body
async function known(text: string, title: string) {
  const one = await said(text)
  await world.as(team.ilse).put(`${one.path}/mistake`, { title, kind: 'slow' })
  return one
}
const firstOf = async ({ path }: { path: string }) => (await world.as(team.ilse).get(`${path}/recurrence`)).body.candidates[0]

test('nothing leaves until the organisation switches it on; then what was there before is read too', async () => {
  await known('The parcel came broken', 'Badly packed')
  await world.beat()
  expect(asked).toEqual([])
  expect(await standing()).toMatchObject({ isOn: false, read: 0, waiting: 0, service: { model: 'toy' } })
  expect((await world.as(team.ilse).put('/api/learning/meaning', { on: true })).status).toBe(403)
  expect((await turn(true)).status).toBe(200)
  await world.settle()
  expect(asked).toMatchObject([{ key: 'Bearer a key', model: 'toy' }])
  expect(asked[0]?.texts.toSorted()).toEqual(['Badly packed', 'The parcel came broken'])
  expect(await standing()).toMatchObject({ isOn: true, read: 2, waiting: 0, trouble: null })
})

test('what was said in other words counts for the mistake that means the same', async () => {
  await known('My parcel came broken on Friday', 'Badly packed')
  await known('You charged my card on Friday', 'Charged wrongly')
  await known('I waited for hours on Friday', 'Nobody came')
  await turn(true)
  const next = await said('Friday: the box is in pieces, smashed')
  await world.settle()
  expect(await firstOf(next)).toMatchObject({ mistake: { title: 'Badly packed' }, meansTheSame: true })
})

test('a case that is sorted or linked says the same still; new words are read again', async () => {
  await turn(true)
  const one = await known('The parcel came broken', 'Badly packed')
  await world.settle()
  const before = asked.length
  await world.as(team.ilse).put(`${one.path}/triage`, { severity: 1 })
  await world.settle()
  expect(asked).toHaveLength(before)
  await world.as(team.ilse).put(`${one.path}/hearing`, { crux: 'It was a present for his mother.' })
  await world.settle()
  expect(asked.at(-1)?.texts.join()).toMatch(/present for his mother/)
})

test('when it fails, words go on alone, it is said what it said, and it is asked again', async () => {
  await known('The parcel came broken', 'Badly packed')
  mood = 'fails'
  await turn(true)
  await world.settle()
  expect(await standing()).toMatchObject({ read: 0, waiting: 2, trouble: { said: 'It answered 429: Too many questions' } })
  expect(await firstOf(await said('The parcel came broken again'))).toMatchObject({
    mistake: { title: 'Badly packed' },
    meansTheSame: false,
  })
  mood = 'nonsense'
  world.clock.forward(6 * minute)
  await world.beat()
  expect((await standing()).trouble.said).toMatch(/no list of vectors/)
  mood = 'answers'
  world.clock.forward(6 * minute)
  await world.beat()
  expect(await standing()).toMatchObject({ read: 3, waiting: 0, trouble: null })
})

test('switched off, what it said is removed and nothing leaves any more', async () => {
  await known('The parcel came broken', 'Badly packed')
  await turn(true)
  await world.settle()
  await turn(false)
  expect(await standing()).toMatchObject({ isOn: false, read: 0, waiting: 0 })
  asked = []
  await said('The parcel came broken again')
  await world.beat()
  expect(asked).toEqual([])
})
