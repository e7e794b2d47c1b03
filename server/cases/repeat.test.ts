// The second mistake for one customer: graver, with a senior at hand, the coach told, something tangible first.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { day } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show, events, apologised } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)

async function again({ address }: { address: string }, body: object = {}) {
  const complaint = { customer: { address }, subject: 'And now it is broken', text: 'Cracked.', kind: 'manner', ...body }
  const { caseId } = (await ilse().post('/api/cases', complaint)).body as { caseId: CaseId }
  return { caseId, path: `/api/cases/${caseId}`, address }
}

test('opens one step graver than otherwise, says why, and a person can set it back', async () => {
  team = await world.team()
  const first = await opened()
  const second = await again(first)
  const desk = await show(second)
  expect(desk.severity).toBe(2)
  expect(desk.timeline).toContainEqual(
    expect.objectContaining({
      sentence: 'Second mistake for this customer in 90 days, so severity 3 became 2; it can be set back',
      by: 'Amends',
    }),
  )
  await ilse().put(`${second.path}/triage`, { severity: 3 })
  expect((await show(second)).severity).toBe(3)
  expect(await events(first)).not.toContain('case.repeated')
  expect((await show(first)).repeat).toBeNull()
})

test('its clocks run by the graver severity from the start', async () => {
  team = await world.team()
  const first = await opened()
  const due = async (path: string) => Date.parse((await ilse().get(path)).body.steps[0].clocks[0].dueAt)
  expect(await due((await again(first)).path)).toBeLessThan(await due(first.path))
})

test('names a senior until somebody senior owns it', async () => {
  team = await world.team()
  const second = await again(await opened())
  expect((await show(second)).repeat).toMatchObject({ earlier: 1, senior: { firstName: 'Noor' } })
  const handed = await ilse().put(`${second.path}/owner`, { memberId: team.noor.id, reason: 'Second mistake in 90 days: a senior owner' })
  expect(handed.status, handed.text).toBe(200)
  expect((await show(second)).repeat).toEqual({ earlier: 1, senior: null })
})

test('puts something tangible first, tells the coach, and counts apologies', async () => {
  team = await world.team()
  const first = await opened()
  await apologised(first)
  const second = await again(first)
  const desk = await show(second)
  expect(desk).toMatchObject({ apologies: 1, coach: { repeat: true } })
  expect(desk.proposal.options[0].reason).toMatch(/^The second time asks for more than words/)
  await apologised(second)
  expect((await show(second)).apologies).toBe(2)
})

test('is a first mistake again after 90 days', async () => {
  team = await world.team()
  const first = await opened()
  world.clock.forward(91 * day)
  const later = await again(first)
  expect(await show(later)).toMatchObject({ severity: 3, repeat: null, coach: { repeat: false } })
})
