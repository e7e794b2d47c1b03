// Whether the mistake is ours may be open for a while: sympathy is right until then and a confession is not, for the coach and for the apologise step.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
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
const ilse = () => world.as(team.ilse)
const sympathy = 'Dear Marta,\n\nI am sorry to hear this. I am finding out what happened, and I call you by Friday noon.\n\nIlse'
const confession = 'Dear Marta,\n\nI am sorry. This is our mistake. I call you by Friday noon.\n\nIlse'

const sorted = async ({ path }: Complaint, body: object) => {
  const answer = await ilse().put(`${path}/triage`, body)
  expect(answer.status, answer.text).toBe(200)
}
const rules = async ({ caseId }: Complaint, text: string): Promise<string[]> => {
  const { findings } = (await ilse().post('/api/coach', { caseId, text })).body
  return findings.map(({ rule }: { rule: string }) => rule)
}

test('while it is open the coach warns of a confession and asks for no owning; once known it asks again', async () => {
  const one = await opened()
  expect(await show(one)).toMatchObject({ faultOpen: false, coach: { faultKnown: true } })
  expect(await rules(one, sympathy)).toContain('ownership-present')
  await sorted(one, { faultOpen: true })
  expect(await show(one)).toMatchObject({ faultOpen: true, coach: { faultKnown: false } })
  expect(await rules(one, confession)).toContain('confession-while-open')
  expect(await rules(one, sympathy)).not.toContain('ownership-present')
  await sorted(one, { faultOpen: false })
  expect(await rules(one, confession)).not.toContain('confession-while-open')
  expect(await rules(one, sympathy)).toContain('ownership-present')
})

test('sympathy is evidence of the apology while it is open', async () => {
  const one = await opened()
  await sorted(one, { faultOpen: true })
  await ilse().put(`${one.path}/hearing`, { crux: 'It has to be there on Saturday.' })
  expect((await ilse().post(`${one.path}/letters`, { subject: 'Re: late', body: sympathy })).status).toBe(201)
  world.clock.forward(11_000)
  await world.beat()
  expect(await events(one)).toContain('case.apologised')
})

test('it is told once, and said in words; sorting without it leaves it as it is', async () => {
  const one = await opened()
  await sorted(one, { faultOpen: true })
  await sorted(one, { faultOpen: true, severity: 2 })
  expect((await show(one)).timeline.map(({ sentence }: { sentence: string }) => sentence)).toContain(
    'It is not known yet whether the mistake is ours',
  )
  await sorted(one, { severity: 3 })
  expect(await show(one)).toMatchObject({ faultOpen: true })
  await sorted(one, { faultOpen: false })
  expect((await events(one)).filter((event) => event === 'case.faultSaid')).toHaveLength(2)
  expect((await show(one)).timeline.at(-1)).toMatchObject({ sentence: 'The mistake is ours, as far as we know now' })
})
