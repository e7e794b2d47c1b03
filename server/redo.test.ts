import { expect, test } from 'vitest'
import { giveBack } from '#server/redo.ts'
import { drainJobs } from '#server/platform/jobs.ts'
import { testWorld } from '#server/testing/world.ts'

test('jobs of the poison shelf go back to the workers, and are done', async () => {
  const world = await testWorld()
  const team = await world.team()
  await world.as(team.ada).post('/api/mail', { raw: Buffer.from('Subject: x\r\n\r\ny').toString('base64'), recipient: team.mailbox })
  await world.settle()
  const { rows } = await world.world.pool.query('select id from received limit 1')
  const known = [...world.world.jobKinds.keys()].find((name) => name.startsWith('intake.')) ?? ''
  await world.world.jobs.boss.insert('poison', [
    { data: { organisation: team.organisation, job: known, input: { receivedId: rows[0].id } } },
  ])
  expect(await giveBack(world.world.jobs)).toBe(1)
  expect(await giveBack(world.world.jobs)).toBe(0)
  expect(await drainJobs(world.world)).toBe(1)
  await world.stop()
})
