// Asking and answering through the real app: once, after the explanation, with one click from the mail, and what an unhappy answer sets going.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { day, minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
afterAll(() => world.stop())

type Stage = { team: Team; caseId: CaseId; address: string }
let customers = 0

/** A case that is made right; `explained` also told why. */
async function stage(explained = true): Promise<Stage> {
  const team = await world.team()
  const address = `marta${++customers}@example.com`
  const opened = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Lopez', address }, subject: 'Telescope', text: 'It did not come.' })
  const set = { team, caseId: opened.body.caseId, address }
  const { remedies } = (await world.as(team.ilse).get('/api/remedies')).body
  const options = remedies
    .filter((one: { perk: boolean }) => !one.perk)
    .slice(0, 2)
    .map(({ id, title, detail }: Record<string, string>) => ({ remedyId: id, title, detail, costMinor: 0 }))
  await act(set, 'put', 'hearing', { crux: 'The telescope did not come.' })
  await act(set, 'post', 'calls', { body: 'Sorry, and two ways.', apologised: true, options, chose: 'a' })
  await act(set, 'post', 'fulfilment', { proof: 'Signed by Marta' })
  if (explained) await act(set, 'post', 'calls', { body: 'We told her why.', explained: true })
  return set
}

async function act({ team, caseId }: Stage, method: 'post' | 'put', what: string, body?: object) {
  const reply = await world.as(team.ilse)[method](`/api/cases/${caseId}/${what}`, body)
  if (reply.status >= 300) throw new Error(reply.text)
  return reply
}

const ask = ({ team, caseId }: Stage) => world.as(team.ilse).post(`/api/cases/${caseId}/surveys`)
const surveys = async ({ team, caseId }: Stage) => (await world.as(team.ilse).get(`/api/cases/${caseId}/surveys`)).body.surveys
const told = async ({ team, caseId }: Stage) => (await world.journal(team, caseId)).map((entry) => entry.event)
const standsAt = async ({ team, caseId }: Stage) => (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body.stands

async function mailed({ address }: Stage): Promise<{ text: string; path: string }> {
  await world.beat()
  const mail = world.smtp.mails.findLast((one) => one.to.includes(address) && /put it right/i.test(one.parsed.subject ?? ''))
  const text = mail?.parsed.text ?? ''
  return { text, path: /http:\/\/amends\.test(\/c\/[\w-]+)\/rating\/5/.exec(text)?.[1] ?? '' }
}

describe('asking', () => {
  test('before the explanation it is refused, and nothing is sent', async () => {
    const set = await stage(false)
    expect(await ask(set)).toMatchObject({ status: 409, body: { code: 'too-early' } })
    expect(await surveys(set)).toEqual([])
    expect(await told(set)).not.toContain('message.queued')
  })

  test('one mail with five links, and asking twice is refused kindly', async () => {
    const set = await stage()
    expect(await ask(set)).toMatchObject({ status: 201, body: { caseId: set.caseId, answeredAt: null, rating: null } })
    expect(await ask(set)).toMatchObject({ status: 409, body: { code: 'already-done' } })
    const { text, path } = await mailed(set)
    for (const rating of [1, 2, 3, 4, 5]) expect(text).toContain(`http://amends.test${path}/rating/${rating}`)
    expect(await surveys(set)).toHaveLength(1)
    expect((await told(set)).filter((event) => event === 'survey.asked')).toHaveLength(1)
  })

  test('when the time comes near and nobody has asked, Amends asks by itself, once', async () => {
    const set = await stage()
    world.clock.forward(2.5 * day)
    await world.beat()
    await world.beat()
    expect(await surveys(set)).toHaveLength(1)
    expect((await mailed(set)).path).not.toBe('')
    expect((await told(set)).filter((event) => event === 'case.asked')).toHaveLength(1)
  })
})

describe('answering', () => {
  test('a program that only follows the link answers nothing; the page has the number tapped and one script of its own', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    const reply = await world.anyone.get(`${path}/rating/5`)
    expect(reply.status).toBe(200)
    expect(reply.text).toMatch(/value="5" id="tapped"/)
    expect(reply.text.match(/<script>/g)).toHaveLength(1)
    expect(reply.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/=]+'$/)
    expect(await surveys(set)).toMatchObject([{ rating: null }])
    expect((await world.anyone.get(`${path}/rating/6`)).status).toBe(404)
    expect((await world.anyone.get('/c/nothing/rating/5')).status).toBe(404)
  })

  test('a happy answer is kept and, with all else done, the case is recovered', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    const reply = await world.anyone.post(`${path}/rating`, { rating: '5' })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${path}#rating`])
    expect(await surveys(set)).toMatchObject([{ rating: 5, word: null }])
    expect(await told(set)).not.toContain('case.reopened')
    expect((await world.anyone.get(path)).text).toContain('You told us: 5, yes')
  })

  test('the first answer stays; a word may follow it, once', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    expect((await world.anyone.post(`${path}/rating`, { word: 'Thank you' })).status).toBe(409)
    await world.anyone.post(`${path}/rating`, { rating: '4' })
    const before = await told(set)
    const second = await world.anyone.post(`${path}/rating`, { rating: '1' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('You told us 4 already')
    expect(await told(set)).toEqual(before)
    expect((await world.anyone.post(`${path}/rating`, { word: 'Lena saw the moon.' })).status).toBe(303)
    expect((await world.anyone.post(`${path}/rating`, { word: 'And Mars.' })).status).toBe(409)
    expect(await surveys(set)).toMatchObject([{ rating: 4, word: 'Lena saw the moon.' }])
    expect((await told(set)).filter((event) => event === 'survey.commented')).toHaveLength(1)
    expect((await world.anyone.get(`${path}/rating/1`)).text).toContain('Your first answer stays')
  })

  test('“partly” is not right yet: the answer is kept and the case opens again', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    world.clock.forward(minute)
    await world.anyone.post(`${path}/rating`, { rating: '3', word: 'The tripod is missing.' })
    expect(await surveys(set)).toMatchObject([{ rating: 3, word: 'The tripod is missing.' }])
    const answered = (await world.journal(set.team, set.caseId)).find((entry) => entry.event === 'survey.answered')
    expect(answered?.payload).toMatchObject({ rating: 3, happy: false })
    expect(await told(set)).toContain('case.reopened')
    expect(await standsAt(set)).toBe('listen')
    const desk = (await world.as(set.team.ilse).get(`/api/cases/${set.caseId}`)).body
    expect(desk.answer).toMatchObject({ rating: 3 })
    expect(desk.timeline.map(({ sentence }: { sentence: string }) => sentence)).toContain('The customer answered: 3 of 5')
    const text = (await world.anyone.get(path)).text
    expect(text).toContain('You told us: 3, partly')
    expect(text).toContain('it stays open until it is right')
  })

  test('two taps at once are one answer', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    const both = await Promise.all(['5', '1'].map((rating) => world.anyone.post(`${path}/rating`, { rating })))
    expect(both.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await told(set)).filter((event) => event === 'survey.answered')).toHaveLength(1)
  })

  test('before anybody asked, there is nothing to answer', async () => {
    const set = await stage()
    await ask(set)
    const { path } = await mailed(set)
    const other = await stage()
    expect((await world.anyone.post(`${path.slice(0, -4)}AAAA/rating`, { rating: '5' })).status).toBe(404)
    expect(await surveys(other)).toEqual([])
    expect((await world.anyone.post(`${path}/rating`, { rating: '7' })).status).toBe(422)
  })
})
