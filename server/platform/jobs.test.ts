// Who waits for whom among the workers of one process.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InsideJob, insideJob, type OutsideJob, outsideJob } from '#server/platform/area.ts'
import { jobKind, outsideKind } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { startWorking } from '#server/platform/jobs.ts'
import type { World } from '#server/platform/world.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let house: TestWorld
let team: Team
beforeAll(async () => {
  house = await testWorld()
  team = await house.team()
})
afterAll(() => house.stop())

test('a server outside that hangs holds up nothing inside', async () => {
  const [slow, quick] = [outsideKind<{ n: number }>('test.slow'), jobKind<{ n: number }>('test.quick')]
  const answer = Promise.withResolvers<null>()
  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const hangs = async () => {
    begun.resolve()
    return answer.promise
  }
  const yes = () => Promise.resolve(true)
  const world: World = {
    ...house.world,
    jobKinds: new Map<string, OutsideJob | InsideJob>([
      [slow.name, outsideJob({ kind: slow, prepare: yes, outside: hangs, begin: yes, after: async () => {} })],
      [quick.name, insideJob(quick, async () => done.resolve())],
    ]),
  }
  const ask = (kind: typeof slow) =>
    throughDoor(world, { organisation: team.organisation, actor: { kind: 'system' } }, async (ctx) => {
      for (let n = 0; n < 30; n++) ctx.later(kind, { n })
    })
  await ask(slow)
  await startWorking(world)
  await begun.promise
  await ask(quick)
  await done.promise
  answer.resolve(null)
  expect(await answer.promise).toBeNull()
})
