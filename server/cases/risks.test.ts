// Risks and the suggested kind through the API: hinted at by words, decided by a person, never asked twice.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
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
const angry = { subject: 'Broken', text: 'It came cracked. My lawyer will hear of it, and I am going elsewhere.' }

test('words hint at risks and a kind, and set neither', async () => {
  const one = await opened(angry)
  expect(await show(one)).toMatchObject({
    kind: null,
    kindSuggestion: { kind: 'faulty', words: 'Broken' },
    risks: [],
    riskSuggestions: [
      { risk: 'legal', words: 'lawyer' },
      { risk: 'leave', words: 'going elsewhere' },
    ],
    severity: 3,
  })
})

test('a person sets one and answers the other with no; the timeline says so', async () => {
  const one = await opened(angry)
  const sorted = await world.as(team.ilse).put(`${one.path}/triage`, { risks: { legal: true, leave: false } })
  expect(sorted.status, sorted.text).toBe(200)
  const desk = await show(one)
  expect(desk).toMatchObject({ risks: ['legal'], riskSuggestions: [] })
  expect(desk.timeline.at(-1)).toMatchObject({ sentence: 'Risk: legal', by: 'Ilse' })
  expect((await events(one)).filter((event) => event.startsWith('case.risk'))).toEqual(['case.riskSet'])
  const { rows } = (await world.as(team.ilse).get('/api/cases')).body
  expect(rows.find((row: { id: string }) => row.id === one.caseId)).toMatchObject({ risks: ['legal'], riskSuggestions: [] })
})

test('the same answer twice changes nothing, and clearing is told', async () => {
  const one = await opened(angry)
  const triage = (risks: object) => world.as(team.ilse).put(`${one.path}/triage`, { risks })
  await triage({ legal: true })
  await triage({ legal: true })
  await triage({ legal: false })
  expect((await events(one)).filter((event) => event.startsWith('case.risk'))).toEqual(['case.riskSet', 'case.riskCleared'])
  expect(await show(one)).toMatchObject({ risks: [], riskSuggestions: [{ risk: 'leave', words: 'going elsewhere' }] })
})

test('a further message may hint at more, but not at what was answered', async () => {
  const one = await opened({ ...angry, text: 'I am going elsewhere.' })
  await world.as(team.ilse).put(`${one.path}/triage`, { risks: { leave: false } })
  const { takeIn } = await import('#server/cases/commands/opening.ts')
  await world.enter(team, (ctx) =>
    takeIn(ctx, {
      caseId: one.caseId,
      brandId: team.brandId,
      channel: 'mail',
      from: { address: one.address },
      subject: null,
      body: 'I mean it, I am going elsewhere. And I will leave a bad review.',
    }),
  )
  expect((await show(one)).riskSuggestions).toEqual([{ risk: 'public', words: 'leave a bad review' }])
})

test('a confirmed kind leaves nothing to suggest', async () => {
  const one = await opened(angry)
  await world.as(team.ilse).put(`${one.path}/triage`, { kind: 'faulty' })
  expect(await show(one)).toMatchObject({ kind: 'faulty', kindSuggestion: null })
  expect(await show(await opened({ ...angry, kind: 'slow' }))).toMatchObject({ kind: 'slow', kindSuggestion: null })
})

test('the answers are append-only', async () => {
  await expect(world.world.pool.query('delete from case_risks')).rejects.toThrow(/append-only/)
})
