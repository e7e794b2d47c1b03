// The customer's page of a case that ended without being made right: what was done, and nothing that will not come.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { customerPages } from '#server/testing/customer-pages.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { stage, act, hear, offer, page, say } = customerPages(() => world)
type Stage = Awaited<ReturnType<typeof stage>>

describe('once it has ended without being made right', () => {
  const end = (set: Stage) => act(set, 'end', { end: 'unableToRecover', reason: 'She has moved away' })
  const ahead = /Let us put this right|until it is right|You choose|We do it|At the time you see above|We tell you why|We ask you once/

  test('nothing is announced that will not come: it says what was done, and that it is closed', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await end(set)
    const text = await page(set)
    expect(text).toContain('We are sorry, Marta.')
    expect(text).toContain('<b>Ilse</b> looked after this. It is closed now.')
    expect(text).toContain('We said sorry, and offered three ways')
    expect(text).not.toMatch(ahead)
  })

  test('a choice that was not done is said as it is, without a new promise', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await say(set, 'choice', { letter: 'a' })
    await end(set)
    const text = await page(set)
    expect(text).toMatch(/You chose a: Way 1[^]*It was not done\. We are sorry\./)
    expect(text).not.toMatch(/That is a promise|we are on it/)
  })

  test('an unhappy answer is thanked for, and nobody is announced to come back', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await say(set, 'choice', { letter: 'a' })
    await act(set, 'fulfilment', { proof: 'Signed by Marta' })
    const why = 'Dear Marta,\n\nThe van came two hours early, and we did not know. We read its real time now.\n\nIlse'
    await act(set, 'letters', {
      subject: 'What happened',
      body: why,
      explains: true,
      overrides: [{ rule: 'apology-present', word: 'earlier' }],
    })
    world.clock.forward(minute)
    await world.beat()
    await act(set, 'surveys', {})
    world.clock.forward(minute)
    await world.beat()
    await say(set, 'rating', { rating: '2' })
    expect(await page(set)).toContain('We are on it again')
    await end(set)
    const text = await page(set)
    expect(text).toContain('You told us: 2, barely')
    expect(text).not.toMatch(/We are on it again|comes back to you/)
    expect(text).not.toMatch(ahead)
  })

  test('“not quite” is not answered with a word that nobody will say', async () => {
    const set = await stage()
    await hear(set)
    await say(set, 'heard', { answer: 'no', words: 'It was Monday.' })
    await end(set)
    expect(await page(set)).not.toMatch(/comes back to you/)
  })
})
