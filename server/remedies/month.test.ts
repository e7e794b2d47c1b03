// Authority for a month beside that of a case.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

async function fulfilled(team: Team): Promise<string> {
  const ilse = world.as(team.ilse)
  const { caseId } = (await ilse.post('/api/cases', { customer: { address: 'm@example.com' }, subject: 'x', text: 'x' })).body
  return caseId
}
const perk = (team: Team, caseId: string, costMinor: number) =>
  world.as(team.ilse).post(`/api/cases/${caseId}/perk`, { title: 'A moon map', costMinor, because: 'They waited long' })

test('what was given on other cases this month counts, the refusal says what is left, and a new month begins anew', async () => {
  const team = await world.team()
  const set = await world.as(team.ada).patch(`/api/members/${team.ilse.id}`, { monthlyMinor: 12_000 })
  expect(set.body).toMatchObject({ authorityMinor: 10_000, monthlyMinor: 12_000 })
  const [one, other, third] = [await fulfilled(team), await fulfilled(team), await fulfilled(team)]
  expect((await perk(team, one, 9_000)).status).toBe(200)
  const { authority } = (await world.as(team.ilse).get(`/api/cases/${other}`)).body.proposal
  expect(authority).toEqual({
    limitMinor: 10_000,
    usedMinor: 0,
    leftMinor: 3_000,
    approvedMinor: 0,
    month: { limitMinor: 12_000, usedMinor: 9_000, leftMinor: 3_000 },
    currency: 'EUR',
  })
  const refused = await perk(team, other, 4_000)
  expect(refused.status).toBe(403)
  expect(refused.body.detail).toBe(
    'This costs 40 EUR. 30 EUR of your 120 EUR are left this month. Tomas may grant up to 100 EUR and can do this one with you.',
  )
  const { ledger } = (await world.as(team.ilse).get(`/api/cases/${one}`)).body
  expect((await world.as(team.ilse).post(`/api/ledger/${ledger[0].id}/reversal`, { reason: 'A mistake of mine' })).status).toBe(201)
  expect((await perk(team, other, 9_500)).status).toBe(200)
  world.clock.forward(31 * day)
  expect((await perk(team, third, 10_000)).status).toBe(200)
})

test('two at once do not pass the month together', async () => {
  const team = await world.team()
  await world.as(team.ada).patch(`/api/members/${team.ilse.id}`, { monthlyMinor: 10_000 })
  const cases = [await fulfilled(team), await fulfilled(team)]
  const answers = await Promise.all(cases.map((caseId) => perk(team, caseId, 8_000)))
  expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 403])
})

test('without a limit for the month only the case counts', async () => {
  const team = await world.team()
  const [one, other] = [await fulfilled(team), await fulfilled(team)]
  expect([(await perk(team, one, 10_000)).status, (await perk(team, other, 10_000)).status]).toEqual([200, 200])
})
