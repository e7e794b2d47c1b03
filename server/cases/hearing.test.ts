// What was heard, heard again: whoever looks at the case is told.

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

const { opened, events } = complaintsIn(
  () => world,
  () => team,
)

test('what was heard is told once, and each correction of it; the same words again are no correction', async () => {
  const one = await opened({})
  const hear = (hearing: object) => world.as(team.ilse).put(`${one.path}/hearing`, hearing)
  await hear({ crux: 'It has to be there on Saturday.' })
  await hear({ crux: 'It has to be there on Saturday.' })
  expect(await events(one)).not.toContain('case.heardAgain')
  await hear({ crux: 'It has to be there on Friday.' })
  await hear({ crux: 'It has to be there on Friday.', wanted: 'A call before' })
  const told = await events(one)
  expect(told.filter((event) => event === 'case.heard')).toHaveLength(1)
  expect(told.filter((event) => event === 'case.heardAgain')).toHaveLength(2)
})
