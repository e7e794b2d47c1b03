// Two web and two worker processes and a mail door on one database, as real processes: what one is told the other shows, nothing is done
// twice, and whichever is killed without warning, nothing that was acknowledged is lost and the others go on.

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { silentLog } from '#server/platform/log.ts'
import { castPassword, type Player } from '#server/testing/cast.ts'
import { buildWeb } from '#server/web-build.ts'
import { type Capture, openCapture } from '#tools/crash/capture.ts'
import { chanceFrom } from '#tools/crash/chance.ts'
import { beginLoad } from '#tools/crash/load.ts'
import { stillness } from '#tools/crash/stillness.ts'
import { verdict } from '#tools/crash/verdict.ts'
import { type Many, type Name, names, openMany, until } from './processes/many.ts'

let capture: Capture
let many: Many

beforeAll(async () => {
  await buildWeb(silentLog)
  capture = await openCapture(chanceFrom(1))
  many = await openMany(capture.url)
}, 150_000)

afterAll(async () => {
  await many.stop()
  await capture.stop()
}, 60_000)

// First, because it counts every case there is.
test('whichever is killed under load, nothing acknowledged is lost, nothing is done twice, and the others go on', async () => {
  const chance = chanceFrom(7)
  let turn = 0
  // Whoever finds one web gone asks the other, with the same key of the act.
  const doors = {
    key: many.key,
    smtpPort: many.smtpPort,
    get address() {
      return address(turn++ % 2 === 0 ? 'web 1' : 'web 2', '')
    },
  }
  const load = beginLoad(doors, 7, { mailPrograms: 1, writers: 1 })
  await until(() => load.acknowledged.mails.size > 5)
  for (const worker of ['worker 1', 'worker 2'] as const) await until(async () => (await many.jobsOf(worker)) > 0)
  for (const victim of inAnyOrder(chance)) {
    const before = load.acknowledged.letters.size
    await many.kill(victim)
    const dead = new Date().toISOString()
    if (victim !== 'mail door') await until(() => load.acknowledged.letters.size > before + 2) // the others go on
    if (victim.startsWith('worker')) await until(() => beatsSince(dead))
    many.start(victim)
    await many.ready(victim)
    await pause(chance.between(100, 800))
  }
  await until(async () => (await effects()) > 200)
  await load.stop()
  const still = await stillness(many.pool, 100_000)
  const found = await verdict(many.pool, load.acknowledged, capture)
  expect({ isStill: still !== null, open: await open(), violations: found.violations }).toEqual({ isStill: true, open: [], violations: [] })
  expect(load.acknowledged.cases.size).toBeGreaterThan(0)
}, 300_000)

test('what one web is told the other shows: news, who is there, letters that would cross, who is signed in', async () => {
  const { ilse, tomas, ada } = await many.team()
  const news = await watch('web 2', ilse)
  const complaint = { customer: { name: 'Marta', address: 'marta@example.com' }, subject: 'Late', text: 'It should have come on Tuesday.' }
  const path = `/api/cases/${String((await call('web 1', tomas, 'POST', '/api/cases', complaint)).body['caseId'])}`
  const caseId = path.split('/').at(-1) ?? ''
  await until(() => news.heard().includes(`["case.opened","${caseId}"]`))
  await call('web 1', tomas, 'PUT', `${path}/hearing`, { crux: 'By Saturday.' })

  await call('web 1', tomas, 'POST', `${path}/presence`, { doing: 'writing' })
  await until(() => news.heard().includes(`["presence.changed","${caseId}"]`))
  const seen = (await call('web 2', ilse, 'GET', path)).body as { here: unknown; messages: { id: string }[] }
  expect(seen.here).toEqual([{ id: tomas.id, firstName: 'Tomas', doing: 'writing' }])

  const letter = { subject: 'Sorry', body: 'Dear Marta,\n\nI am sorry. We are late, and that is our mistake.\n\nTomas' }
  expect((await call('web 1', tomas, 'POST', `${path}/letters`, letter)).status).toBe(201)
  const crossing = await call('web 2', ilse, 'POST', `${path}/letters`, { ...letter, seen: seen.messages.at(-1)?.id })
  expect([crossing.status, crossing.body['detail']]).toEqual([409, expect.stringMatching(/^Tomas wrote to Marta/)])
  news.leave()

  const signedIn = await fetch(address('web 1', '/api/session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ada.email, password: castPassword }),
  })
  const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const me = (web: Name) => fetch(address(web, '/api/me'), { headers: { cookie } }).then((answer) => answer.status)
  expect(await me('web 2')).toBe(200)
  const out = await fetch(address('web 2', '/api/session'), { method: 'DELETE', headers: { cookie, 'x-amends': '1' } })
  expect(out.status).toBe(200)
  expect(await me('web 1')).toBe(401)
}, 90_000)

/** How many effects of jobs there are: each leaves one mark. */
async function effects(): Promise<number> {
  return (await many.pool.query('select count(*) as n from handled')).rows[0].n
}

/** Jobs that are not done, if it is not still: what they are and how often they were tried. */
async function open(): Promise<object[]> {
  const { rows } = await many.pool.query(
    `select state, retry_count, start_after, heartbeat_on, data->>'job' as job, data->'input'->>'event' as event, output from pgboss.job where name in ('work', 'outside') and state < 'completed'`,
  )
  return rows
}

/** Each of them once. */
function inAnyOrder(chance: ReturnType<typeof chanceFrom>): Name[] {
  return names
    .map((name) => ({ name, place: chance.between(0, 1_000_000) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ name }) => name)
}

/** Whether the heartbeat came round in every organisation after this instant: somebody else beats. */
async function beatsSince(instant: string): Promise<boolean> {
  const { rows } = await many.pool.query(
    'select count(*) as n from organisations o left join heartbeats h using (organisation_id) where h.at is null or h.at <= $1',
    [instant],
  )
  return rows[0].n === 0
}

function address(web: Name, path: string): string {
  return `http://127.0.0.1:${many.ports[web]}${path}`
}

async function call(web: Name, player: Player, method: string, path: string, body?: object) {
  const headers = { authorization: `Bearer ${player.key}`, ...(body ? { 'content-type': 'application/json' } : {}) }
  const answer = await fetch(address(web, path), { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** Listens to the live updates of one process. */
async function watch(web: Name, player: Player): Promise<{ heard(): string; leave(): void }> {
  const over = new AbortController()
  const answer = await fetch(address(web, '/api/live'), { headers: { authorization: `Bearer ${player.key}` }, signal: over.signal })
  let heard = ''
  const listen = async () => {
    for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString()
  }
  void listen().catch(() => undefined)
  await until(() => heard.includes('hello'))
  return { heard: () => heard, leave: () => over.abort() }
}
