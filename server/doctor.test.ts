// The doctor on a house that is well, and on one that is not.

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { plus } from '#core/time/instant.ts'
import type { Database } from '#server/database.ts'
import { examine } from '#server/doctor.ts'
import { skew } from '#server/doctor/database.ts'
import { dataFolder } from '#server/doctor/machine.ts'
import type { Finding } from '#server/doctor/finding.ts'
import { machineClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config.ts'
import { beat, mark } from '#server/platform/heartbeat.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let env: Record<string, string>

beforeAll(async () => {
  world = await testWorld({ smtp: true })
  team = await world.team()
  await world.settle()
  await mark({ ...world.world, clock: machineClock })
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
      'heartbeat',
      'jobs',
      'poison shelf',
    ].concat(['stuck mails', 'mails', 'failed mails', 'dead letters', 'meaning', 'web port', 'mail port', 'mail out']),
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
  const body = 'Dear Marta,\n\nI am sorry. That is our mistake.\n\nIlse'
  for (const address of ['marta@example.com', 'jonas@example.com']) {
    const opened = await world.as(team.ilse).post('/api/cases', { customer: { name: 'M', address }, subject: 'Late', text: 'Late.' })
    await world.as(team.ilse).post(`/api/cases/${opened.body.caseId}/letters`, { subject: 'Sorry', body })
  }
  world.clock.forward(20_000)
  await beat(world.world)
  await pool.query(`update mails set state = 'unknown'`)
  await pool.query(`update mails set state = 'queued' where ctid = (select ctid from mails limit 1)`)
  await pool.query(`update heartbeats set at = $1`, [world.clock.now()])
  await world.world.jobs.boss.send('poison', { job: 'intake.file' })
  // The world's own clock stands in March: to the doctor this job has waited since then.
  await pool.query(`update pgboss.job set start_after = $1, state = 'created' where name = 'work' and state < 'completed'`, [
    world.clock.now(),
  ])
  const findings = await examine({ ...env, PORT: taken, AMENDS_PROXYS: '1', SMTP_URL: 'smtp://127.0.0.1:1' })
  expect(wanting(findings)).toEqual(
    ['settings', 'walls', 'heartbeat', 'jobs', 'poison shelf', 'stuck mails', 'mails', 'dead letters'].concat(['web port', 'mail out']),
  )
  expect(findings.filter((one) => one.state === 'attention' && !one.mend)).toEqual([])
  expect(findings.find((one) => one.check === 'settings')?.found).toContain('AMENDS_PROXYS')
  expect(findings.find((one) => one.check === 'walls')?.found).toContain('ledger')
  stranger.close()
})

test('a clock that is wrong and a migration that is missing are told too', async () => {
  const { pool } = world.world
  const reached = { pool } as Database
  expect((await skew(reached, machineClock)).state).toBe('ok')
  const late = await skew(reached, { now: () => plus(machineClock.now(), 90_000) })
  expect(late).toMatchObject({ state: 'attention', found: expect.stringMatching(/differ by (89|90)\d\d\d ms/) })
  const { rows } = await pool.query(
    'delete from migrations.kysely_migration where name = (select max(name) from migrations.kysely_migration) returning *',
  )
  expect((await examine(env)).find((one) => one.check === 'migrations')).toMatchObject({
    state: 'attention',
    mend: expect.stringContaining('amends migrate'),
  })
  await pool.query('insert into migrations.kysely_migration values ($1, $2)', [rows[0].name, rows[0].timestamp])
})

test('a data folder says how much room its disk has, and what to do when that is little', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amends-room-'))
  expect(await dataFolder({ ...readConfig({}), dataDirectory: folder })).toMatchObject({
    check: 'data folder',
    found: expect.stringMatching(/has [\d.]+ [GM]B of room/),
  })
  await rm(folder, { recursive: true })
})

test('a wrong setting, and a database that is not there, are findings and not a crash', async () => {
  expect(wanting(await examine({ PORT: 'eighty' }))).toEqual(['settings'])
  const gone = await examine({ ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(wanting(gone)).toEqual(['database'])
})
