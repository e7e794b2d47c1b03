// Drafts through the real app: whose they are, how much they hold, and when they are no drafts any more.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Player, Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const sorry = 'Dear Marta,\n\nI am sorry. We promised it for Tuesday and did not bring it. That is our mistake.\n\nIlse'
type Opened = { path: string }

async function opened(): Promise<Opened> {
  const { body } = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Okafor', address: 'marta@example.com' }, subject: 'Late', text: 'Where is it?' })
  return { path: `/api/cases/${body.caseId}` }
}
const desk = async ({ path }: Opened, who: Player = team.ilse) => (await world.as(who).get(path)).body
const draft = ({ path }: Opened, kind: string, body: string, who: Player = team.ilse) =>
  world.as(who).put(`${path}/drafts/${kind}`, { subject: 'Re: late', body })

describe('drafts', () => {
  test('one for each person and kind; each sees their own; an empty one is removed', async () => {
    const one = await opened()
    await draft(one, 'mail', 'Dear')
    expect((await draft(one, 'mail', 'Dear Marta')).body).toEqual({ savedAt: world.clock.now() })
    await draft(one, 'note', 'She called twice.')
    await draft(one, 'mail', 'Tomas writes', team.tomas)
    expect((await desk(one)).drafts.map((each: { kind: string; body: string }) => [each.kind, each.body]).toSorted()).toEqual([
      ['mail', 'Dear Marta'],
      ['note', 'She called twice.'],
    ])
    expect((await desk(one, team.tomas)).drafts).toMatchObject([{ body: 'Tomas writes' }])
    expect((await draft(one, 'mail', ' \n')).body).toEqual({ savedAt: null })
    expect((await desk(one)).drafts).toMatchObject([{ kind: 'note' }])
  })

  test('holds the longest letter that can be sent, with the longest mail quoted beneath; more is refused and takes nothing away', async () => {
    const one = await opened()
    const whole = `${'€'.repeat(20_000)}${'“\n'.repeat(100_000)}`
    expect((await draft(one, 'mail', whole)).status).toBe(200)
    const more = await draft(one, 'mail', `${whole}.`)
    expect([more.status, more.body.field]).toEqual([422, 'body'])
    expect(more.body.detail).toBe('A draft has room for 220,000 characters. Take out what is too much, or send it as a file.')
    expect((await desk(one)).drafts).toMatchObject([{ kind: 'mail', body: whole }])
  })

  test('what was sent, noted or logged is no draft any more; the others stay', async () => {
    const one = await opened()
    for (const kind of ['mail', 'note', 'call']) await draft(one, kind, 'begun')
    const kinds = async () => (await desk(one)).drafts.map((each: { kind: string }) => each.kind).toSorted()
    const sent = await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Your telescope', body: sorry })
    expect(sent.status, sent.text).toBe(201)
    expect(await kinds()).toEqual(['call', 'note'])
    await world.as(team.ilse).post(`${one.path}/notes`, { body: 'She called twice.' })
    expect(await kinds()).toEqual(['call'])
    await world.as(team.ilse).post(`${one.path}/calls`, { body: 'I said sorry.', seconds: 400 })
    expect(await kinds()).toEqual([])
  })
})
