// Two web and two worker processes on one database, as real processes: what one is told the other shows, nothing is done twice,
// and when one of each is killed without warning nothing that was acknowledged is lost.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openPool, type Pool } from '#server/platform/db.ts'
import { silentLog } from '#server/platform/log.ts'
import { captureSmtp, type SmtpCapture } from '#server/testing/smtp-capture.ts'
import { buildWeb } from '#server/web-build.ts'

const root = join(import.meta.dirname, '..')
const program = [join(root, 'node_modules', '.bin', 'node'), join(root, 'bin', 'amends')] as const
const mailbox = 'care@oak-and-lantern.localhost'
const children: ChildProcess[] = []
let smtp: SmtpCapture
let admin: Pool
let pool: Pool
let env: NodeJS.ProcessEnv
let name: string
let key: string
const ports: number[] = []

beforeAll(async () => {
  await buildWeb(silentLog)
  const template = inject('database')
  name = `processes_${randomBytes(6).toString('hex')}`
  admin = openPool({ ...template, database: 'postgres' }, 1, () => {})
  await admin.query(`create database ${name}`)
  pool = openPool({ ...template, database: name }, 2, () => {})
  smtp = await captureSmtp()
  ports.push(...(await freePorts(2)))
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_OPTIONS'].includes(name)))
  const url = `postgres://${template.user}@localhost:${template.port}/${name}?host=${encodeURIComponent(template.host)}`
  env = { ...rest, DATABASE_URL: url, SMTP_URL: smtp.url, UNDO_SECONDS: '0', LOG_LEVEL: 'error' }
}, 60_000)

afterAll(async () => {
  for (const child of children.filter((one) => one.exitCode === null && one.signalCode === null)) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await pool.end()
  await smtp.stop()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

test('two of each share the work, show each other’s acts, and stand in for one that is killed', async () => {
  // All at once on an empty database: one prepares it, the others wait.
  const [web1, , worker1] = [begin(['--web'], ports[0]), begin(['--web'], ports[1]), begin(['--worker']), begin(['--worker'])]
  await Promise.all(ports.map(isReady))
  key = await founded()
  const news = await watch(ports[1] ?? 0)

  const first = await call(ports[0], 'POST', '/api/cases', complaint(0))
  await until(() => news.heard.some((line) => line.includes('case.opened') && line.includes(first.caseId)))
  news.leave()

  const opened = [first.caseId]
  for (let n = 1; n <= 30; n++) {
    // Web 1 and a worker die in the middle; whoever asks goes to the other web, with the same key of the act.
    if (n === 15) for (const one of [web1, worker1]) one.kill('SIGKILL')
    const port = n >= 15 ? ports[1] : ports[n % 2]
    opened.push((await call(port, 'POST', '/api/cases', complaint(n))).caseId)
    await call(port, 'POST', '/api/mail', mail(n))
  }
  expect(new Set(opened).size).toBe(31)
  await until(isStill)

  const { rows: twice } = await pool.query(
    `select case_id, count(*) from messages where purpose in ('confirmation') group by case_id having count(*) > 1`,
  )
  expect(twice).toEqual([])
  const { rows: filed } = await pool.query(`select count(*) as n, count(distinct case_id) as cases from received where state = 'filed'`)
  expect(filed[0]).toEqual({ n: 30, cases: 30 })
  const { rows: fates } = await pool.query(
    `select m.rfc_id as id, o.state from mails o join messages m using (organisation_id) where m.id = o.message_id`,
  )
  const arrived = smtp.mails.map((one) => one.parsed.messageId)
  expect(new Set(arrived).size).toBe(arrived.length)
  // One that was leaving while its worker was killed may be of unknown fate, and then a person is asked; every other one left once.
  const sent = fates.filter((row) => row.state === 'sent')
  expect(fates.filter((row) => row.state !== 'sent' && row.state !== 'unknown')).toEqual([])
  expect(sent.map((row) => row.id).filter((id) => !arrived.includes(id))).toEqual([])
  const { rows: marks } = await pool.query(`select count(*) as n from pgboss.job where name = 'poison'`)
  expect(marks[0].n).toBe(0)
}, 60_000)

function begin(parts: string[], port?: number): ChildProcess {
  const child = spawn(program[0], [program[1], 'serve', ...parts], {
    env: { ...env, ...(port === undefined ? {} : { PORT: String(port) }) },
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.push(child)
  return child
}

async function founded(): Promise<string> {
  const founding = ['--email', 'ada@example.com', '--password', 'a lantern in the oak', '--organisation', 'Oak and Lantern']
  const child = spawn(program[0], [program[1], 'init', ...founding], { env, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'exit')
  return (JSON.parse(said.trim().split('\n').at(-1) ?? '') as { key: string }).key
}

async function isReady(port: number): Promise<void> {
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.status === 200)
}

async function call(port: number | undefined, method: string, path: string, body: object) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomBytes(8).toString('hex') }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: JSON.stringify(body) })
  expect(answer.status).toBe(201)
  return (await answer.json()) as { caseId: string }
}

function complaint(n: number): object {
  const address = `marta${n}@example.com`
  return { customer: { name: `Marta ${n}`, address }, subject: 'It is late', text: 'It should have come on Tuesday.' }
}

function mail(n: number): object {
  const head = `From: jonas${n}@example.com\r\nTo: ${mailbox}\r\nSubject: Where is it\r\nMessage-ID: <two-of-each-${n}@example.com>`
  return { raw: Buffer.from(`${head}\r\n\r\nIt did not come.\r\n`).toString('base64'), recipient: mailbox }
}

/** Listens to the live updates of one process. */
async function watch(port: number): Promise<{ heard: string[]; leave(): void }> {
  const over = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${port}/api/live`, { headers: { authorization: `Bearer ${key}` }, signal: over.signal })
  const heard: string[] = []
  const listen = async () => {
    for await (const chunk of answer.body ?? []) heard.push(Buffer.from(chunk).toString())
  }
  void listen().catch(() => undefined)
  await until(() => heard.join('').includes('hello'))
  return { heard, leave: () => over.abort() }
}

async function isStill(): Promise<boolean> {
  const { rows } = await pool.query<{ open: number }>(
    `select (select count(*) from received where state = 'waiting') + (select count(*) from mails where state in ('queued', 'sending'))
       + (select count(*) from pgboss.job where name in ('work', 'outside') and state in ('created', 'retry', 'active')) as open`,
  )
  return rows[0]?.open === 0
}

async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 500; looks++) {
    if (await happened()) return
    await pause(100)
  }
  throw new Error('it did not happen within fifty seconds')
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const free = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return free
}
