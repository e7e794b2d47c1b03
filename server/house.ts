// The house: database, jobs, live updates, web, inbound mail, worker and heartbeat, or those parts of it that this process plays.
// Opened in order, closed in the reverse; what one process does not play, others on the same database do.

import type { AddressInfo, Server } from 'node:net'
import { serve as listen } from '@hono/node-server'
import packageJson from '#package' with { type: 'json' }
import { areas, identify, noteUse } from '#server/app.ts'
import { openDatabase } from '#server/database.ts'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { allParts, type Parts } from '#server/parts.ts'
import { machineClock } from '#server/platform/clock.ts'
import { type Config, reachable } from '#server/platform/config.ts'
import { startHeartbeat } from '#server/platform/heartbeat.ts'
import { openApp } from '#server/platform/http/app.ts'
import { openMetrics } from '#server/platform/http/metrics-page.ts'
import { measurePressure } from '#server/platform/http/shedding.ts'
import { openJobs, startWorking } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import type { Log } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import { watchRoom } from '#server/platform/room.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { demoOf } from '#stories/demo/telling.ts'
import { buildWeb } from '#server/web-build.ts'

/** A port is null where this process does not play that part. */
export type House = { world: World; port: number | null; smtpPort: number | null; metricsPort: number | null; close(): Promise<void> }
type Closing = () => Promise<unknown> | void
type Opened = { world: World; log: Log; closing: Closing[] }

export async function openHouse(config: Config, log: Log, parts: Parts = allParts): Promise<House> {
  const closing: Closing[] = []
  const close = async () => {
    for (const step of closing.splice(0).toReversed())
      await Promise.resolve(step()).catch((error: unknown) => log.warn('closing', { error }))
  }
  try {
    const building = parts.has('web') ? buildWeb(log) : Promise.resolve()
    building.catch(() => undefined) // heard below, once the database is in `closing`
    const database = await openDatabase(config, log)
    closing.push(() => database.close())
    const room = watchRoom(config, log)
    closing.push(room.stop)
    await building
    const jobs = await openJobs(database.connection, database.pool, parts.has('worker'), log)
    closing.push(() => jobs.boss.stop({ graceful: true, timeout: 8000 }))
    const net = { smtpUrl: config.smtpUrl }
    const world: World = { config, clock: machineClock, log, pool: database.pool, jobs, net, identify, noteUse, ...switchboard(areas) }
    world.demo = demoOf(world)
    const opened = { world, log, closing }
    const metricsPort = config.metrics ? await openMetricsPort(opened, config.metrics) : null
    const port = parts.has('web') ? await openWeb(opened, database.direct) : null
    const smtpPort = parts.has('smtp') ? await openMailDoor(opened) : null
    if (parts.has('worker')) await openWorker(opened)
    return { world, port, smtpPort, metricsPort, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openWeb({ world, log, closing }: Opened, direct: Parameters<typeof openLive>[0]): Promise<number> {
  const live = await openLive(direct, log)
  const pressure = measurePressure()
  closing.push(() => live.stop(), pressure.stop)
  const { port, host } = world.config
  const http = await listening(openApp(world, live, packageJson.version, pressure).fetch, { port, host, name: 'PORT' })
  closing.push(() => closed(http))
  return (http.address() as AddressInfo).port
}

async function openMetricsPort({ world, closing }: Opened, place: { port: number; host: string }): Promise<number> {
  const page = openMetrics(world)
  closing.push(page.stop)
  const http = await listening(page.fetch, { ...place, name: 'METRICS_PORT' })
  closing.push(() => closed(http))
  return (http.address() as AddressInfo).port
}

async function openMailDoor({ world, log, closing }: Opened): Promise<number> {
  const smtp = await startSmtpIn(() => openPorch(world), world.config, log)
  closing.push(() => smtp.stop())
  world.net.mailDoor = { host: reachable(world.config.host), port: smtp.port }
  return smtp.port
}

async function openWorker({ world, closing }: Opened): Promise<void> {
  await startWorking(world)
  const heartbeat = startHeartbeat(world)
  closing.push(() => heartbeat.stop())
}

/** Milliseconds for the headers, and for a whole request; a raw mail handed in over a slow line needs some. */
const patient = { headersTimeout: 20_000, requestTimeout: 180_000 }

type Fetch = (request: Request) => Response | Promise<Response>

function listening(fetch: Fetch, { port, host, name }: { port: number; host: string; name: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host, serverOptions: patient }, () => resolve(server as Server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Stop what runs there, or set ${name} to another one.`) : error,
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
