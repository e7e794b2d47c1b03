// The customer's page through the real app: what it shows and when, what can be done there, and which links open it.

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, minute, plus } from '#core/time/instant.ts'
import { organisation } from '#server/people/queries.ts'
import { customerPages } from '#server/testing/customer-pages.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { customerLink, readLink } from './customer-link.ts'
import { keepsTyped } from '#server/platform/http/typed-words.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { stage, act, hear, offer, page, say } = customerPages(() => world)
type Stage = Awaited<ReturnType<typeof stage>>
const told = async ({ team, caseId }: Stage) => (await world.journal(team, caseId)).map((entry) => entry.event)

describe('the link', () => {
  test('opens for ninety days; after that it kindly says how to reach us and nothing else', async () => {
    const set = await stage()
    const token = set.path.slice(3)
    expect(token).toHaveLength(70)
    const expiresAt = readLink(token)?.expiresAt ?? ''
    expect((await world.anyone.get(set.path)).status).toBe(200)
    const { secret } = await world.enter(set.team, organisation)
    const old = customerLink(secret, set.team.organisation, set.caseId, plus(expiresAt, -90 * day))
    const reply = await world.anyone.get(`/c/${old}`)
    expect(reply.status).toBe(410)
    expect(reply.text).toContain(set.team.mailbox)
    expect(reply.text).not.toMatch(/Marta|Ilse|telescope/i)
    expect((await world.anyone.post(`/c/${old}/heard`, { answer: 'yes' })).status).toBe(410)
  })

  test('forged, cut off, of another organisation or of no case: the same page without a hint', async () => {
    const set = await stage()
    const other = await stage()
    const { secret } = await world.enter(set.team, organisation)
    const until = '2027-01-01T00:00:00.000Z'
    const genuine = set.path.slice(3)
    const flipped = `${genuine.slice(0, 40)}${genuine[40] === 'A' ? 'B' : 'A'}${genuine.slice(41)}`
    const wrong = [
      flipped,
      genuine.slice(0, 69),
      `${genuine}A`,
      'nothing',
      `${genuine.slice(0, -1)}_`,
      customerLink(secret, other.team.organisation, other.caseId, until),
      customerLink(secret, set.team.organisation, other.caseId, until),
      customerLink(secret, 'org_00000000000000000000000000', set.caseId, until),
    ]
    const replies = await Promise.all(wrong.map((token) => world.anyone.get(`/c/${token}`)))
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([404]))
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1)
    expect(replies[0]?.text).not.toMatch(/Oak|Lantern|expired|signature/i)
  })
})

describe('what it shows', () => {
  test('sorry by name, and nothing that is not on file', async () => {
    const set = await stage()
    const text = await page(set)
    expect(text).toContain('We are sorry, Marta. Let us put this right.')
    expect(text).toContain('We have your message')
    expect(text).not.toMatch(/Here is what we heard|Which suits you best|Did we put it right/)
  })

  test('what browsers ask for beside it is no failed request', async () => {
    expect((await world.anyone.get('/favicon.ico')).status).toBe(204)
  })

  test('what we heard, who owns it, the choices: nothing preselected, no cost, one script by its hash, no stranger, under 15 kB', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await world.as(set.team.ilse).post(`/api/cases/${set.caseId}/notes`, { body: 'She sounded tired.' })
    const reply = await world.anyone.get(set.path)
    expect(reply.text).toContain('<b>Ilse</b> looks after this until it is right.')
    expect(reply.text).toContain('We promised Lena’s telescope for Tuesday &amp; did not bring it.')
    expect(reply.text.match(/type="radio"/g)).toHaveLength(3)
    expect(reply.text).not.toMatch(/ checked|<script[^>]|12\.34|Maes|tired|https?:\/\//)
    expect(Buffer.byteLength(reply.text)).toBeLessThan(15 * 1024)
    const [script, ...others] = [...reply.text.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = '']) => text)
    expect([script, others]).toEqual([keepsTyped, []])
    const hash = createHash('sha256').update(keepsTyped).digest('base64')
    expect(reply.headers.get('content-security-policy')).toMatch(new RegExp(`script-src 'sha256-${RegExp.escape(hash)}'$`))
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  test('the explanation only once it has left, after it was made right', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await say(set, 'choice', { letter: 'a' })
    await act(set, 'fulfilment', { proof: 'Signed by Marta' })
    expect(await page(set)).toContain('It is done, Marta.')
    const body =
      'Dear Marta,\n\nThe van came two hours early, and we did not know. We read its real time now before we promise a day.\n\nIlse'
    await act(set, 'letters', { subject: 'What happened', body, explains: true, overrides: [{ rule: 'apology-present', word: 'earlier' }] })
    expect(await page(set)).not.toContain('The van came two hours early')
    world.clock.forward(minute)
    await world.beat()
    expect(await page(set)).toContain('<p>The van came two hours early')
  })
})

describe('what can be done there', () => {
  test('“Yes, that’s it” is put on file, once', async () => {
    const set = await stage()
    await hear(set)
    const reply = await say(set, 'heard', { answer: 'yes' })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${set.path}#heard`])
    await say(set, 'heard', { answer: 'yes' })
    expect((await told(set)).filter((event) => event === 'case.confirmed')).toHaveLength(1)
    expect(await page(set)).toContain('You told us: yes, that’s it.')
  })

  test('“Not quite” needs words, brings them in as a message, and we listen again', async () => {
    const set = await stage()
    await hear(set)
    expect((await say(set, 'heard', { answer: 'no', words: '  ' })).status).toBe(422)
    expect((await say(set, 'heard', { answer: 'no', words: 'It was Monday.' })).status).toBe(303)
    expect(await told(set)).toEqual(expect.arrayContaining(['message.received', 'case.reopened']))
    expect(await page(set)).toContain('We had not understood it rightly.')
    const desk = await world.as(set.team.ilse).get(`/api/cases/${set.caseId}`)
    expect(desk.text).toContain('It was Monday.')
    expect(desk.body.stands).toBe('listen')
  })

  test('a choice is made once, promised, and a second one changes nothing', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    expect((await say(set, 'choice', {})).status).toBe(422)
    expect((await say(set, 'choice', { letter: 'b' })).status).toBe(303)
    expect(await page(set)).toMatch(/You chose b: Way 2[^]*That is a promise\./)
    const before = await told(set)
    const second = await say(set, 'choice', { letter: 'c' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('You chose b already: “Way 2”.')
    expect(await told(set)).toEqual(before)
  })

  test('“None of these helps” brings the words in and takes the offer away', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    expect((await say(set, 'none', { words: 'Lend us one for Saturday.' })).status).toBe(303)
    const text = await page(set)
    expect(text).toContain('None of what we offered helps.')
    expect(text).not.toContain('type="radio"')
    expect((await say(set, 'choice', { letter: 'a' })).status).toBe(409)
  })

  test('what was typed comes back with a refusal, so that it is not lost; not with one that another site provoked', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await say(set, 'choice', { letter: 'a' })
    const late = await say(set, 'none', { words: 'Lend us one <b>for Saturday</b>.' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('<h2>What you wrote, so that it is not lost</h2>')
    expect(late.text).toContain('Lend us one &lt;b&gt;for Saturday&lt;/b&gt;.')
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }
    const foreign = await world.app.request(`${set.path}/none`, { method: 'POST', headers, body: 'words=Send+money' })
    expect(await foreign.text()).not.toContain('Send money')
    expect((await say(set, 'choice', { letter: 'b' })).text).not.toContain('What you wrote')
  })

  test('another site, another content type, too many words: nothing is taken', async () => {
    const set = await stage()
    await hear(set)
    const before = await told(set)
    const send = (headers: Record<string, string>, body = 'answer=yes') =>
      world.app.request(`${set.path}/heard`, { method: 'POST', headers, body })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send({ ...form, origin: 'https://evil.example' })).status).toBe(403)
    expect((await send({ ...form, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await send(form, `answer=no&words=${'a'.repeat(5001)}`)).status).toBe(413)
    expect((await send(form, `answer=no&words=${'a'.repeat(70_000)}`)).status).toBe(413)
    expect(await told(set)).toEqual(before)
    expect((await send({ ...form, origin: 'null' })).status).toBe(303)
  })

  test('a promise that passed is said as it is', async () => {
    const set = await stage()
    await hear(set)
    await offer(set)
    await say(set, 'choice', { letter: 'a' })
    world.clock.forward(30 * day)
    expect(await page(set)).toContain('and it is not done yet. We are sorry; that is ours')
  })
})
