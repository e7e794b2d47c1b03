// The whole house in one process: database, jobs, live updates, web, inbound mail, worker and heartbeat. Opened in order, closed in the reverse.

import type { AddressInfo, Server } from 'node:net'
import { serve as listen } from '@hono/node-server'
import packageJson from '#package' with { type: 'json' }
import { areas, identify } from '#server/app.ts'
import { openDatabase } from '#server/database.ts'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { machineClock } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { startHeartbeat } from '#server/platform/heartbeat.ts'
import { openApp } from '#server/platform/http/app.ts'
import { openJobs, startWorking } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import type { Log } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { buildWeb } from '#server/web-build.ts'

export type House = { world: World; port: number; smtpPort: number; close(): Promise<void> }

export async function openHouse(config: Config, log: Log): Promise<House> {
  const [database] = await Promise.all([openDatabase(config, log), buildWeb(log)])
  const jobs = await openJobs(database.connection, database.pool, true, log)
  const world: World = {
    config,
    clock: machineClock,
    log,
    pool: database.pool,
    jobs,
    net: { smtpUrl: config.smtpUrl },
    identify,
    ...switchboard(areas),
  }
  const live = await openLive(database.direct, log)
  const http = await listening(openApp(world, live, packageJson.version).fetch, config)
  const smtp = await startSmtpIn(() => openPorch(world), config, log)
  await startWorking(world)
  const heartbeat = startHeartbeat(world)
  const closing = [
    () => smtp.stop(),
    () => closed(http),
    () => heartbeat.stop(),
    () => jobs.boss.stop({ graceful: true, timeout: 8000 }),
    () => live.stop(),
    () => database.close(),
  ]
  return {
    world,
    port: (http.address() as AddressInfo).port,
    smtpPort: smtp.port,
    close: async () => {
      for (const step of closing) await step().catch((error: unknown) => log.warn('closing', { error }))
    },
  }
}

function listening(fetch: (request: Request) => Response | Promise<Response>, config: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port: config.port, hostname: config.host }, () => resolve(server as Server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${config.port} is taken. Stop what runs there, or set PORT to another one.`) : error,
      ),
    )
  })
}

/** Milliseconds in which running requests may finish; live streams never end by themselves. */
const patience = 1500

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    setTimeout(() => (server as Server & { closeAllConnections(): void }).closeAllConnections(), patience).unref()
  })
}
