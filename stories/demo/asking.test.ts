// The question at the end of a tale, also where Amends has asked by itself by then, as over a holiday.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BusinessCalendar } from '#core/time/business.ts'
import { day, hour, plus } from '#core/time/instant.ts'
import { throughDoor } from '#server/platform/door.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import type { Tale } from './acts.ts'
import { askAndHear } from './asking.ts'
import { chanceFrom } from './chance.ts'
import { planYear } from './plan.ts'

const hours: BusinessCalendar['hours'][1] = [['09:00', '17:00']]
const calendar: BusinessCalendar = {
  zone: 'Europe/Brussels',
  hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] },
  holidays: [],
}

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
afterAll(() => world.stop())

test.each([false, true])('asks once, and hears the answer (asked before: %s)', async (isAsked) => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const customer = { name: 'Marta Lopez', address: 'marta@example.com' }
  const { caseId } = (await ilse.post('/api/cases', { customer, subject: 'Telescope', text: 'It did not come.' })).body
  await ilse.put(`/api/cases/${caseId}/hearing`, { crux: 'The telescope did not come.' })
  await ilse.post(`/api/cases/${caseId}/calls`, { body: 'We are sorry.', apologised: true })
  const remedies = (await ilse.get('/api/remedies')).body.remedies.filter(({ perk }: { perk: boolean }) => !perk).slice(0, 2)
  const options = remedies.map(({ id, title, detail }: Record<string, string>) => ({ remedyId: id, title, detail, costMinor: 0 }))
  await ilse.post(`/api/cases/${caseId}/calls`, { body: 'Two ways.', options, chose: 'a' })
  await ilse.post(`/api/cases/${caseId}/fulfilment`, { proof: 'Signed by Marta' })
  await ilse.post(`/api/cases/${caseId}/calls`, { body: 'We told her why.', explained: true })
  if (isAsked) expect((await ilse.post(`/api/cases/${caseId}/surveys`)).status).toBe(201)
  const now = world.clock.now()
  const [plan] = planYear(now, 1)
  if (!plan) throw new Error('no plan')
  const tale: Tale = {
    plan,
    caseId,
    at: now,
    until: plus(now, 60 * day),
    first: 'Marta',
    chance: chanceFrom(7),
    brand: { id: team.brandId, calendar },
    owner: { kind: 'member', id: team.ilse.id, role: 'agent' },
    named: new Map(),
    teller: {
      act: (_at, actor, work) => throughDoor(world.world, { organisation: team.organisation, actor }, work),
      due: () => Promise.resolve(),
      pass: () => Promise.resolve(),
      whole: (work) => work(),
    },
  }
  expect(await askAndHear(tale, 5)).toBe(true)
  expect(tale.at > plus(now, hour)).toBe(true)
  expect((await ilse.get(`/api/cases/${caseId}/surveys`)).body.surveys).toMatchObject([{ rating: 5 }])
})
