// The embedded database is started, shared, killed and brought back, for real.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded, type Embedded } from './embedded.ts'
import { account } from './embedded-account.ts'
import { binaries } from './embedded-binaries.ts'
import { pagesIn } from './embedded-cluster.ts'
import { isAlive, postmaster } from './embedded-postmaster.ts'
import { socketFolder } from './embedded-socket.ts'

let root = ''
let directory = ''
const running: Embedded[] = []
const said: string[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amends-embedded-'))
  // Everybody may walk through, so that a start as root can step down.
  chmodSync(root, 0o711)
  directory = join(root, 'database')
  said.length = 0
})

afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
  const left = postmaster(join(directory, 'cluster'))
  if (left && isAlive(left.pid)) process.kill(left.pid, 'SIGQUIT')
  rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

async function start(at = directory): Promise<Embedded> {
  const one = await startEmbedded({ directory: at, log: (sentence) => said.push(sentence) })
  running.push(one)
  return one
}

async function ask(one: Embedded, sql: string): Promise<unknown> {
  const client = new pg.Client(one.connection)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

function postmasterPid(): number {
  return postmaster(join(directory, 'cluster'))?.pid ?? 0
}

async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 400; looks++) {
    if (await happened()) return
    await pause(50)
  }
  throw new Error('it did not happen within twenty seconds')
}

test('a fresh folder becomes a safe database without a network port', async () => {
  const one = await start()
  expect(one.started).toBe(true)
  expect(await ask(one, 'select current_database()')).toBe('amends')
  expect(await ask(one, 'show listen_addresses')).toBe('')
  expect(await ask(one, 'show synchronous_commit')).toBe('on')
  expect(await ask(one, 'show fsync')).toBe('on')
  expect(await ask(one, 'show timezone')).toBe('UTC')
  expect(await ask(one, `select lower('É')`)).toBe('é')
})

test('what was written is there after a clean stop and a second start', async () => {
  const one = await start()
  await ask(one, 'create table kept as select 7 as n')
  await one.stop()
  expect(existsSync(join(directory, 'cluster', 'postmaster.pid'))).toBe(false)
  const again = await start()
  expect(again.started).toBe(true)
  expect(await ask(again, 'select n from kept')).toBe(7)
})

test('a second start attaches, and its stop leaves the database running', async () => {
  const one = await start()
  const guest = await start()
  expect(guest.started).toBe(false)
  await guest.stop()
  expect(await ask(one, 'select 1')).toBe(1)
})

test('whoever serves on keeps the database when its starter stops, and turns it off as the last', async () => {
  const [one, other] = [await start(), await start()]
  const serving = new pg.Client({ ...other.connection, application_name: 'amends' })
  await serving.connect()
  const pid = postmasterPid()
  await one.stop()
  expect((await serving.query<{ n: number }>('select 1 as n')).rows[0]?.n).toBe(1)
  expect(isAlive(pid)).toBe(true)
  await serving.end()
  // Its starter is this very process; as another's it would be gone by now.
  writeFileSync(join(directory, 'starter.pid'), '999999999')
  await other.stop()
  expect(isAlive(pid)).toBe(false)
})

test('pages are kept in an eighth of the memory, within reason', () => {
  const gigabyte = 1024 ** 3
  expect([0.5, 2, 4, 24].map((n) => pagesIn(n * gigabyte))).toEqual([128, 256, 512, 1024])
})

test('two starts at once on a fresh folder share one database', async () => {
  const both = await Promise.all([start(), start()])
  expect(both.filter((one) => one.started)).toHaveLength(1)
  await ask(both[0], 'create table seen as select 1 as n')
  expect(await ask(both[1], 'select n from seen')).toBe(1)
  expect(readdirSync(directory).filter((name) => name.startsWith('cluster-'))).toEqual([])
})

test('a killed database comes back with everything that was committed', async () => {
  const one = await start()
  await ask(one, 'create table kept as select 7 as n')
  const killed = postmasterPid()
  process.kill(killed, 'SIGKILL')
  await until(() =>
    ask(one, 'select n from kept').then(
      (n) => n === 7,
      () => false,
    ),
  )
  expect(postmasterPid()).not.toBe(killed)
  expect(said).toContain('The embedded database has gone away; starting it again.')
})

test('a killed Amends leaves the database running; the next start attaches and, alone, turns it off', async () => {
  const child = await amends()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const left = postmasterPid()
  expect(isAlive(left)).toBe(true)
  const one = await start()
  expect(one.started).toBe(false)
  await one.stop()
  expect(isAlive(left)).toBe(false)
})

test('a database that was killed together with Amends starts again', async () => {
  const child = await amends()
  const killed = postmasterPid()
  child.kill('SIGKILL')
  process.kill(killed, 'SIGKILL')
  await once(child, 'exit')
  const one = await start()
  expect(one.started).toBe(true)
  expect(await ask(one, 'select n from kept')).toBe(7)
})

test('a pid file that names some other program does not keep the database down', async () => {
  const one = await start()
  await one.stop()
  const file = join(directory, 'cluster', 'postmaster.pid')
  writeFileSync(file, `${process.pid}\n${join(directory, 'cluster')}\n1\n5432\n${one.connection.host}\n\n`)
  expect((await start()).started).toBe(true)
})

test('a pid file that was never written to its end does not keep the database down', async () => {
  const one = await start()
  await one.stop()
  writeFileSync(join(directory, 'cluster', 'postmaster.pid'), '')
  expect((await start()).started).toBe(true)
})

test('under a very deep folder the socket moves to a short private one', async () => {
  const deep = join(root, 'a-folder-name-of-some-length/'.repeat(4), 'database')
  expect(Buffer.byteLength(socketFolder(deep))).toBeLessThan(90)
  const one = await start(deep)
  expect(await ask(one, 'select 1')).toBe(1)
  const guest = await start(deep)
  expect(guest.started).toBe(false)
  await one.stop()
  rmSync(one.connection.host, { recursive: true })
})

test('a folder that PostgreSQL cannot read is refused with what it said', async () => {
  const one = await start()
  await one.stop()
  writeFileSync(join(directory, 'cluster', 'PG_VERSION'), '9\n')
  await expect(start()).rejects.toThrow(/PostgreSQL did not start.*incompatible/s)
})

test.runIf(process.getuid?.() === 0 && process.platform === 'linux')('root steps down to an account without rights', async () => {
  await start()
  expect(readFileSync(`/proc/${postmasterPid()}/status`, 'utf8')).toMatch(/^Uid:\s+65534\s/m)
})

const namespaces = await account('/root/none', '/root').then(
  () => true,
  () => false,
)
test.runIf(process.getuid?.() === 0 && namespaces)('in a folder that only root may enter it runs in a namespace of its own', async () => {
  const closed = join(root, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  directory = join(closed, 'database')
  const one = await start()
  expect(await ask(one, 'select 1')).toBe(1)
  await one.stop()
  expect((await start()).started).toBe(true)
})

test('programs for an unknown platform are a sentence, not a stack', async () => {
  expect(() => binaries('plan9-mips')).toThrow('No PostgreSQL comes with Amends for plan9-mips. Set DATABASE_URL')
})

/** Another process that starts the database, writes one row, and then only holds it. */
async function amends(): Promise<ChildProcess> {
  const program = `
    import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded.ts'))}
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    const one = await startEmbedded({ directory: ${JSON.stringify(directory)}, log: () => undefined })
    const client = new pg.Client(one.connection)
    client.on('error', () => undefined)
    await client.connect()
    await client.query('create table kept as select 7 as n')
    process.send('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[]
  expect(said).toBe('ready')
  return child
}
