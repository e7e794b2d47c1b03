// The metrics port of a process: what Prometheus reads, and the two health pages for processes that have no web port.
// A port of its own, closed unless asked for, because a proxy in front of the web port would make a stranger look like a neighbour.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Hono } from 'hono'
import { msOf } from '#core/time/instant.ts'
import { serveHealth } from '#server/platform/http/health.ts'
import { gauge, metrics, printed, type Sample } from '#server/platform/metrics.ts'
import { roomOf } from '#server/platform/room.ts'
import { jobStock, mailStates, receivedStates, stock } from '#server/platform/stock.ts'
import type { World } from '#server/platform/world.ts'

/** Milliseconds in which the counts from the database are not asked for again. */
const fresh = 10_000

export function openMetrics(world: World): { fetch(request: Request): Response | Promise<Response>; stop(): void } {
  const app = new Hono()
  const delays = monitorEventLoopDelay({ resolution: 20 })
  delays.enable()
  let known: { at: number; samples: Sample[] } | null = null
  app.get('/metrics', async (c) => {
    const now = msOf(world.clock.now())
    if (!known || now - known.at > fresh || now < known.at) known = { at: now, samples: await fromDatabase(world) }
    const samples = [...metrics.samples(now), ...ofProcess(world, delays.max / 1e9), ...(await ofDisk(world)), ...known.samples]
    delays.reset()
    return c.body(printed(samples), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  serveHealth(app, world)
  return { fetch: app.fetch as (request: Request) => Promise<Response>, stop: () => delays.disable() }
}

function ofProcess({ pool }: World, delay: number): Sample[] {
  const { rss, heapUsed } = process.memoryUsage()
  return [
    gauge('process_resident_memory_bytes', 'Memory of the process', rss),
    gauge('nodejs_heap_used_bytes', 'Memory that the program uses', heapUsed),
    gauge('amends_event_loop_delay_max_seconds', 'Longest lag of the event loop since the last scrape', Number.isFinite(delay) ? delay : 0),
    gauge('amends_database_connections', 'Connections of the pool', pool.totalCount),
    gauge('amends_database_waiting', 'Requests that wait for a connection', pool.waitingCount),
  ]
}

async function ofDisk({ config }: World): Promise<Sample[]> {
  const room = await roomOf(config)
  return room ? [gauge('amends_disk_free_bytes', 'Room on the disk of the embedded database', room.bytes)] : []
}

/** One database behind all processes, so each of them reports the same; a rule should take the maximum, not the sum. */
async function fromDatabase(world: World): Promise<Sample[]> {
  try {
    const now = world.clock.now()
    const [lying, jobs] = [await stock(world), await jobStock(world.pool, now)]
    const waited = jobs.oldest === null ? 0 : (msOf(now) - msOf(jobs.oldest)) / 1000
    return [
      gauge('amends_database_up', 'Whether the database answered', 1),
      states('amends_mails', 'Mails to customers that are not done with', mailStates, lying.mails),
      states('amends_received', 'What came in and is not filed', receivedStates, lying.received),
      gauge('amends_jobs_ready', 'Jobs that wait for a worker', jobs.ready),
      gauge('amends_jobs_active', 'Jobs that a worker holds', jobs.active),
      gauge('amends_jobs_oldest_seconds', 'Seconds that the oldest ready job has waited', Math.max(0, waited)),
      gauge('amends_jobs_poison', 'Jobs on the poison shelf', jobs.poison),
    ]
  } catch (error) {
    world.log.warn('no counts for the metrics', { error })
    return [gauge('amends_database_up', 'Whether the database answered', 0)]
  }
}

function states<S extends string>(name: string, help: string, of: readonly S[], counts: Record<S, number>): Sample {
  return { name, kind: 'gauge', help, values: of.map((state) => ({ labels: { state }, value: counts[state] })) }
}
