// `amends serve`: web, worker, heartbeat and inbound mail in one process. Ctrl-C stops it in order: no new work, finish what runs, then the database.

import type { AddressInfo, Server } from 'node:net'
import { serve as listen } from '@hono/node-server'
import packageJson from '#package' with { type: 'json' }
import { areas, identify } from '#server/app.ts'
import { openDatabase } from '#server/database.ts'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { machineClock, stopwatch } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { startHeartbeat } from '#server/platform/heartbeat.ts'
import { openApp } from '#server/platform/http/app.ts'
import { openJobs, startWorking } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import { openLog } from '#server/platform/log.ts'
import { openPorch, organisations } from '#server/platform/porch.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { firstLink } from '#server/people/first-link.ts'
import { buildWeb } from '#server/web-build.ts'

export async function serve(config: Config): Promise<void> {
  const took = stopwatch()
  const log = openLog(machineClock, config.logLevel)
  const [database] = await Promise.all([openDatabase(config, log), buildWeb(log)])
  const jobs = await openJobs(database.connection, database.pool, true, log)
  const world: World = { config, clock: machineClock, log, pool: database.pool, jobs, net: { smtpUrl: config.smtpUrl }, identify, ...switchboard(areas) }
  const live = await openLive(database.direct, log)
  const http = await listening(openApp(world, live, packageJson.version).fetch, config)
  const smtp = await startSmtpIn(() => openPorch(world), config, log)
  await startWorking(world)
  const heartbeat = startHeartbeat(world)
  await greet(world, (http.address() as AddressInfo).port, smtp.port, took())
  onStop(log, [
    () => smtp.stop(),
    () => closed(http),
    () => heartbeat.stop(),
    () => jobs.boss.stop({ graceful: true, timeout: 8000 }),
    () => live.stop(),
    () => database.close(),
  ])
}

function listening(fetch: (request: Request) => Response | Promise<Response>, config: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port: config.port, hostname: config.host }, () => resolve(server as Server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${config.port} is taken. Stop what runs there, or set PORT to another one.`) : error),
    )
  })
}

/** Lets running requests finish; live streams are told to go, because they would never end. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    setTimeout(() => (server as Server & { closeAllConnections(): void }).closeAllConnections(), 1500).unref()
  })
}

async function greet(world: World, port: number, smtpPort: number, ms: number): Promise<void> {
  const { config } = world
  const address = `http://localhost:${port}`
  const isNew = (await organisations(world)).length === 0
  const lines = [
    '', `  Amends is ready (${(ms / 1000).toFixed(1)} s):  ${address}`,
    `  Mail comes in on port ${smtpPort}. ${config.smtpUrl ? 'Mail leaves through the SMTP server.' : 'No SMTP server is set, so all mail stays in the mail preview.'}`,
    ...(isNew ? ['', '  Open this link once to become the first administrator:', `  ${address}/start/${firstLink()}`] : []), '',
  ]
  console.log(lines.join('\n'))
}

function onStop(log: ReturnType<typeof openLog>, steps: (() => Promise<unknown>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info('stopping')
    for (const step of steps) await step().catch((error: unknown) => log.warn('stopping', { error }))
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}
