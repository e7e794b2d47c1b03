// A house to measure: a durable embedded database (fsync on) in a folder of its own, the real app in this process, and a history as long as wanted.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areas, identify } from '#server/app.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { makeKey } from '#server/people/commands/settings.ts'
import { brands } from '#server/people/queries.ts'
import { machineClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config.ts'
import { openPool } from '#server/platform/db.ts'
import { startEmbedded } from '#server/platform/embedded.ts'
import { openApp } from '#server/platform/http/app.ts'
import { drainJobs, openJobs } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import { silentLog } from '#server/platform/log.ts'
import { migrate } from '#server/platform/migrations.ts'
import { openPorch } from '#server/platform/porch.ts'
import { switchboard, type World } from '#server/platform/world.ts'

export type BenchHouse = Awaited<ReturnType<typeof benchHouse>>

export async function benchHouse() {
  const directory = await mkdtemp(join(tmpdir(), 'amends-bench-'))
  const embedded = await startEmbedded({ directory, log: () => {} })
  const pool = openPool(embedded.connection, 20, () => {})
  await migrate(pool)
  const jobs = await openJobs(embedded.connection, pool, false, silentLog)
  const config = readConfig({ AMENDS_URL: 'http://bench.test' })
  const world: World = { config, clock: machineClock, log: silentLog, pool, jobs, net: { smtpUrl: null }, identify, ...switchboard(areas) }
  const live = await openLive(embedded.connection, silentLog)
  const app = openApp(world, live, 'bench')
  const founder = await founded(world)
  const call = async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${founder.key}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const text = await answer.text()
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  return {
    world,
    app,
    pool,
    founder,
    call,
    connection: embedded.connection,
    close: async () => {
      await live.stop()
      await jobs.boss.stop({ graceful: false })
      await pool.end()
      await embedded.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function founded(world: World) {
  const founder = { organisation: '', key: '', mailbox: '', brandId: '', memberId: '' }
  await foundOrganisation(
    openPorch(world),
    {
      organisation: 'Bench',
      name: 'Ben Ch',
      email: 'ben@bench.test',
      password: 'a bench in the park',
      zone: 'Europe/Brussels',
      currency: 'EUR',
    },
    async (ctx, memberId) => {
      const brand = (await brands(ctx)).brands[0]
      const { token } = await makeKey(ctx, 'bench', memberId)
      Object.assign(founder, { organisation: ctx.organisation, key: token, mailbox: brand?.mailbox, brandId: brand?.id, memberId })
    },
  )
  await drainJobs(world)
  return founder
}

/** Ids that sort by `n` and collide with nobody's: a number behind a fixed front, as SQL. */
const idSql = (prefix: string, n: string) => `'${prefix}_00' || lpad(to_hex(${n}), 24, '0')`

/** Filling a million rows takes longer than any request may. */
const unhurried = { query_timeout: 900_000 }

/** Fills the organisation up to `cases` cases (a fifth of them open), with customers, clocks, facts and messages. */
export async function fillTo({ pool, founder }: BenchHouse, cases: number): Promise<void> {
  const { rows } = await pool.query('select count(*)::int as n from cases')
  const from = rows[0].n as number
  const [org, brand, owner] = [founder.organisation, founder.brandId, founder.memberId].map((id) => `'${id}'`)
  const series = `generate_series(${from + 1}, ${cases}) as n`
  const opened = `timestamptz '2026-01-01' + (n % 20000000) * interval '1.5 seconds'`
  const due = `timestamptz '2027-01-01' + (n % 1000) * interval '1 hour'`
  const isOpen = `n % 5 = 0`
  const statements = [
    `insert into customers select ${org}, ${idSql('customer', 'n')}, 'Customer ' || n, 'Customer', null, 'en', ${opened} from ${series}`,
    `insert into customer_addresses select ${org}, 'customer' || n || '@example.com', ${idSql('customer', 'n')}, ${opened} from ${series}`,
    `insert into cases (organisation_id, id, reference, brand_id, customer_id, owner_id, title, severity, kind, channel, protocol_version, stands, opened_at, ended_at, due_at, due_warn_at, due_clock, words)
     select ${org}, ${idSql('case', 'n')}, 'B' || n, ${brand}, ${idSql('customer', 'n')}, case when n % 3 = 0 then ${owner} end, 'Complaint number ' || n,
       1 + n % 5, 'slow', 'mail', 1, case when ${isOpen} then 'apologise' else 'recovered' end, ${opened}, case when not ${isOpen} then ${opened} + interval '2 days' end,
       ${due}, ${due}, case when ${isOpen} then 'apologise' end, to_tsvector('simple', 'complaint number ' || n || ' customer' || n || ' lamp' || (n % 977)) from ${series}`,
    `insert into clocks (organisation_id, id, case_id, name, basis, budget, started_at, due_at, warn_at, met_at)
     select ${org}, ${idSql('clock', 'n')}, ${idSql('case', 'n')}, 'apologise', 'business', 3600000, ${opened}, ${due}, ${due}, case when not ${isOpen} then ${opened} end from ${series}`,
    `insert into case_facts select ${org}, ${idSql('fact', 'n')}, ${idSql('case', 'n')}, 'heard', ${opened}, ${owner}, null, '{}' from ${series}`,
    `insert into messages (organisation_id, id, case_id, direction, channel, purpose, body, attachments, at)
     select ${org}, ${idSql('message', 'n')}, ${idSql('case', 'n')}, 'in', 'mail', 'complaint', 'It is late, number ' || n, '[]', ${opened} from ${series}`,
    `insert into journal select ${org}, ${idSql('entry', 'n')}, ${opened}, 'system', 'case.opened', ${idSql('case', 'n')}, '{}' from ${series}`,
  ]
  for (const text of [...statements, 'analyze']) await pool.query<Record<string, never>>({ text, ...unhurried })
}
