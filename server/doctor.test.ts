// The doctor on a house that is well, and on one that is not.

import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { examine } from '#server/doctor.ts'
import type { Finding } from '#server/doctor/finding.ts'
import { beat } from '#server/platform/heartbeat.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let env: Record<string, string>

beforeAll(async () => {
  world = await testWorld({ smtp: true })
  team = await world.team()
  await world.settle()
  const { user, host, port } = inject('database')
  const { rows } = await world.world.pool.query('select current_database() as name')
  const url = `postgres://${user}@localhost:${port}/${rows[0].name}?host=${encodeURIComponent(host)}`
  env = { DATABASE_URL: url, SMTP_URL: world.smtp.url, PORT: '0', INBOUND_SMTP_PORT: '0' }
})
afterAll(() => world.stop())

const wanting = (findings: Finding[]) => findings.filter((one) => one.state === 'attention').map((one) => one.check)

test('a house in order is well in every respect, and no mail was sent to find out', async () => {
  const findings = await examine(env)
  expect(findings.filter((one) => one.state === 'attention')).toEqual([])
  expect(findings.map((one) => one.check)).toEqual(
    [
      'settings',
      'address',
      'data folder',
      'database',
      'migrations',
      'walls',
      'role',
      'clock',
      'live updates',
      'jobs',
      'poison shelf',
    ].concat(['mails', 'failed mails', 'dead letters', 'web port', 'mail port', 'mail out']),
  )
  expect(world.smtp.mails).toEqual([])
})

test('each trouble is named, with what to do', async () => {
  const stranger = createServer((socket) => socket.end('hello\n')).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const taken = String((stranger.address() as { port: number }).port)
  const { pool } = world.world
  await pool.query('alter table ledger no force row level security')
  await world.as(team.ada).post('/api/mail', { raw: Buffer.from('\r\n').toString('base64'), recipient: team.mailbox })
  const { caseId } = (
    await world.as(team.ilse).post('/api/cases', { customer: { name: 'M', address: 'm@example.com' }, subject: 'Late', text: 'Late.' })
  ).body
  const body = 'Dear Marta,\n\nI am sorry. That is our mistake.\n\nIlse'
  await world.as(team.ilse).post(`/api/cases/${caseId}/letters`, { subject: 'Sorry', body })
  world.clock.forward(20_000)
  await beat(world.world)
  await pool.query(`update mails set state = 'unknown'`)
  // The world's own clock stands in March: to the doctor this job has waited since then.
  await pool.query(`update pgboss.job set start_after = $1, state = 'created' where name = 'work' and state < 'completed'`, [
    world.clock.now(),
  ])
  const findings = await examine({ ...env, PORT: taken, AMENDS_PROXYS: '1', SMTP_URL: 'smtp://127.0.0.1:1' })
  expect(wanting(findings)).toEqual(['settings', 'walls', 'jobs', 'mails', 'dead letters', 'web port', 'mail out'])
  expect(findings.filter((one) => one.state === 'attention' && !one.mend)).toEqual([])
  expect(findings.find((one) => one.check === 'settings')?.found).toContain('AMENDS_PROXYS')
  expect(findings.find((one) => one.check === 'walls')?.found).toContain('ledger')
  stranger.close()
})

test('a wrong setting, and a database that is not there, are findings and not a crash', async () => {
  expect(wanting(await examine({ PORT: 'eighty' }))).toEqual(['settings'])
  const gone = await examine({ ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(wanting(gone)).toEqual(['database'])
})
