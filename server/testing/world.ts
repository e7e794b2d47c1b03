// A world for tests: a database of its own from the template, a clock that moves, the real app, and a named cast.

import type { Hono } from 'hono'
import { onTestFinished, TestRunner } from 'vitest'
import { areas, identify, noteUse } from '#server/app.ts'
import type { CaseId, OrganisationId } from '#core/ids.ts'
import { readConfig } from '#server/platform/config.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { openPool } from '#server/platform/db.ts'
import { throughDoor } from '#server/platform/door.ts'
import { beat } from '#server/platform/heartbeat.ts'
import { openApp } from '#server/platform/http/app.ts'
import { drainJobs, openJobs } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import { openLog, silentLog } from '#server/platform/log.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { type MovableClock, movableClock } from '#server/testing/clock.ts'
import { gather, type Player, type Team } from '#server/testing/cast.ts'
import { ownDatabase } from '#server/testing/own-database.ts'
import { captureSmtp, type SmtpCapture } from '#server/testing/smtp-capture.ts'

export type Reply = { status: number; body: any; text: string; headers: Headers } // oxlint-disable-line no-explicit-any -- seam: a test reads whatever came
type Send = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>
export type Caller = Record<'get' | 'post' | 'put' | 'patch' | 'delete', Send>

export type TestWorld = {
  world: World
  app: Hono
  clock: MovableClock
  smtp: SmtpCapture
  /** A fresh team. One that a test asks for is that test's: when it is over, the heart beats for it no more. */
  team(): Promise<Team>
  as(player: Player): Caller
  /** Somebody who is not signed in; a body is sent as a form. */
  anyone: { get(path: string): Promise<Reply>; post(path: string, form: Record<string, string>): Promise<Reply> }
  enter<T>(team: Team, work: (ctx: Ctx) => Promise<T>): Promise<T>
  settle(): Promise<void>
  /** One heartbeat, then jobs until all is still. */
  beat(): Promise<void>
  journal(team: Team, caseId?: CaseId): Promise<{ event: string; payload: Record<string, unknown>; at: string; actor: string }[]>
  stop(): Promise<void>
}

/** `smtp`: mail leaves to a real SMTP server that keeps it; without it mail stays in the preview. `loud` shows the log. */
export async function testWorld(options: { smtp?: boolean; loud?: boolean; env?: Record<string, string> } = {}): Promise<TestWorld> {
  const { connection, drop } = await ownDatabase()
  const smtp = await captureSmtp()
  const clock = movableClock()
  const log = options.loud ? openLog(clock, 'debug') : silentLog
  const config = readConfig({
    ...(options.smtp ? { SMTP_URL: smtp.url } : {}),
    LOG_LEVEL: 'debug',
    AMENDS_URL: 'http://amends.test',
    ...options.env,
  })
  const pool = openPool(connection, 10, () => {})
  const jobs = await openJobs(connection, pool, false, log)
  const world: World = { config, clock, log, pool, jobs, net: { smtpUrl: config.smtpUrl }, identify, noteUse, ...switchboard(areas) }
  const live = await openLive(connection, log)
  const app = openApp(world, live, 'test')
  const asleep = new Set<OrganisationId>()
  const settle = async () => void (await drainJobs(world))
  return {
    world,
    app,
    clock,
    smtp,
    settle,
    team: async () => {
      const team = await gather(world)
      if (TestRunner.getCurrentTest()) onTestFinished(() => void asleep.add(team.organisation))
      return team
    },
    as: (player) => caller(app, { authorization: `Bearer ${player.key}` }),
    anyone: visitor(app),
    enter: (team, work) => throughDoor(world, { organisation: team.organisation, actor: { kind: 'system' } }, work),
    beat: async () => {
      await settle()
      await beat(world, (organisation) => !asleep.has(organisation))
      await settle()
    },
    journal: (team, caseId) => journal(world, team, caseId),
    stop: async () => {
      await live.stop()
      await jobs.boss.stop({ graceful: false })
      await pool.end()
      await smtp.stop()
      await drop()
    },
  }
}

async function reply(answer: Response): Promise<Reply> {
  const text = await answer.text()
  const json = /[/+]json\b/.test(answer.headers.get('content-type') ?? '')
  return { status: answer.status, body: json ? JSON.parse(text) : null, text, headers: answer.headers }
}

function caller(app: Hono, credentials: Record<string, string>): Caller {
  const send =
    (method: string): Send =>
    async (path, body, headers = {}) =>
      reply(
        await app.request(path, {
          method,
          headers: { ...credentials, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
  return { get: send('GET'), post: send('POST'), put: send('PUT'), patch: send('PATCH'), delete: send('DELETE') }
}

function visitor(app: Hono): TestWorld['anyone'] {
  return {
    get: async (path) => reply(await app.request(path)),
    post: async (path, form) =>
      reply(
        await app.request(path, {
          method: 'POST',
          body: new URLSearchParams(form).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      ),
  }
}

async function journal(world: World, team: Team, caseId?: CaseId) {
  const found = await world.pool.query(
    'select event, payload, at, actor from journal where organisation_id = $1 and ($2::text is null or case_id = $2) order by id',
    [team.organisation, caseId ?? null],
  )
  return found.rows
}
