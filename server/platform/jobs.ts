// Jobs: pg-boss behind two functions. `ask` enqueues in the caller's transaction; `runJob` runs one job through the doors.
// At least once becomes once: the effect and a mark in `handled` are one transaction.

import { setTimeout as pause } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { OrganisationId } from '#core/ids.ts'
import type { OutsideJob } from '#server/platform/area.ts'
import type { Asked, Ctx } from '#server/platform/ctx.ts'
import { type Client, type Connection, isAway, isFull, type Pool } from '#server/platform/db.ts'
import { throughDoor } from '#server/platform/door.ts'
import { hear, type Hearing, hearingJob } from '#server/platform/journal.ts'
import { oneAtATime } from '#server/platform/one-at-a-time.ts'
import { metrics } from '#server/platform/metrics.ts'
import type { Log } from '#server/platform/log.ts'
import type { Jobs, World } from '#server/platform/world.ts'

type Order = { organisation: OrganisationId; job: string; input: object }
export const workQueue = 'work'
/** Jobs that wait for the network: a mail server that hangs holds up mails, and nothing inside. */
const outsideQueue = 'outside'
const queues = [workQueue, outsideQueue]
export const shelf = 'poison'
/** Five tries over about a minute; after that the job lies on the poison shelf, where `doctor` and the log show it. */
const queueOptions = {
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 10,
  deadLetter: shelf,
  /** Seconds that a finished job stays; the mark in `handled` is what keeps it done. */
  deleteAfterSeconds: 24 * 3600,
  notify: true,
}

/** Seconds between looks for jobs whose worker died (their sign of life is older than `heartbeatSeconds`): at pg-boss's own minute a mail would wait that long. */
const rounds = 5

/** Opens pg-boss on its own small pool. `working` false: this process only asks for jobs. */
export async function openJobs(connection: Connection, pool: Pool, working: boolean, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    ...connection,
    max: 4,
    useListenNotify: working,
    supervise: working,
    superviseIntervalSeconds: rounds,
    monitorIntervalSeconds: rounds,
    schedule: false,
    application_name: 'amends-jobs',
  })
  boss.on('error', (error) => log.warn('jobs', { error }))
  await oneAtATime(pool, async () => {
    await boss.start()
    await boss.createQueue(shelf)
    for (const queue of queues) await boss.createQueue(queue, queueOptions)
    await pool.query(
      'grant usage on schema pgboss to amends_app; grant select, insert, update on all tables in schema pgboss to amends_app',
    )
  })
  // Fills the queue cache, so that `ask` never looks outside its transaction.
  for (const queue of queues) await boss.findJobs(queue, { id: '00000000-0000-0000-0000-000000000000' })
  return { boss, ask: (client, organisation, asked) => ask(boss, client, organisation, asked) }
}

async function ask(boss: PgBoss, client: Client, organisation: OrganisationId, asked: Asked[]): Promise<void> {
  for (const queue of queues) {
    const orders = asked
      .filter(({ outside }) => (queue === outsideQueue) === (outside ?? false))
      .map(({ job, input }) => ({ data: { organisation, job, input } satisfies Order }))
    if (orders.length > 0) await boss.insert(queue, orders, { db: { executeSql: (text, values) => client.query(text, values) } })
  }
}

const briskly = { burstWhenBatchFull: true, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5, perJobResults: true } as const
/** Workers of each kind, and jobs that each takes at once: those inside are short and done in turn, those outside wait side by side. */
const inside = { ...briskly, localConcurrency: 3, batchSize: 10 } as const
const outside = { ...briskly, localConcurrency: 2, batchSize: 2 } as const

/** Lets this process work. Each job stands for itself: one that fails does not take its batch along. */
export async function startWorking(world: World): Promise<void> {
  await world.jobs.boss.work<Order, unknown, typeof inside>(workQueue, inside, async (jobs) => {
    const results = []
    for (const job of jobs) results.push(await result(world, job))
    return results
  })
  await world.jobs.boss.work<Order, unknown, typeof outside>(outsideQueue, outside, (jobs) =>
    Promise.all(jobs.map((job) => result(world, job))),
  )
}

async function result(world: World, { id, data }: { id: string; data: Order }) {
  try {
    await patiently(isFull, () => runJob(world, id, data))
    metrics.jobRan(data.job, 'done')
    return { id, status: 'completed' as const }
  } catch (error) {
    metrics.jobRan(data.job, 'failed')
    world.log.error('a job failed and will be tried again', { job: data.job, id, error })
    return { id, status: 'failed' as const, output: { message: String(error) } }
  }
}

/** Runs every waiting job until none is left, in order, those inside first: what a test calls instead of waiting. Answers how many ran. */
export async function drainJobs(world: World): Promise<number> {
  for (let ran = 0; ;) {
    const before = ran
    for (const queue of queues) ran += await drain(world, queue)
    if (ran === before) return ran
  }
}

async function drain(world: World, queue: string): Promise<number> {
  for (let ran = 0; ;) {
    const jobs = await world.jobs.boss.fetch<Order>(queue, { batchSize: 50, ignoreStartAfter: true })
    if (jobs.length === 0) return ran
    const done: string[] = []
    try {
      for (const job of jobs) {
        await runJob(world, job.id, job.data)
        done.push(job.id)
      }
    } finally {
      if (done.length > 0) await world.jobs.boss.complete(queue, done)
    }
    ran += done.length
  }
}

export async function runJob(world: World, id: string, order: Order): Promise<void> {
  const entry = { organisation: order.organisation, actor: { kind: 'system' } } as const
  if (order.job === hearingJob) {
    const hearing = order.input as Hearing
    return throughDoor(world, entry, (ctx) => onlyOnce(ctx, `${hearing.entry} ${hearing.listener}`, () => hear(world, ctx, hearing)))
  }
  const job = world.jobKinds.get(order.job)
  if (!job) throw new Error(`nobody knows the job “${order.job}”`)
  if ('run' in job) return throughDoor(world, entry, (ctx) => onlyOnce(ctx, id, () => job.run(ctx, order.input)))
  await runOutside(world, id, order, job)
}

async function runOutside(world: World, id: string, order: Order, job: OutsideJob): Promise<void> {
  const entry = { organisation: order.organisation, actor: { kind: 'system' } } as const
  const prepared = await throughDoor(world, entry, (ctx) => job.prepare(ctx, order.input))
  if (prepared === null) return
  let hasBegun = false
  const begin = async () => (hasBegun = await throughDoor(world, entry, (ctx) => job.begin(ctx, order.input)))
  const found = await job.outside(world.net, prepared, begin)
  if (found === null) return
  // One that never began must not use up the mark: another process may carry the same job, and its end is the one that counts.
  const after = (ctx: Ctx) => job.after(ctx, order.input, found, hasBegun)
  await patiently(isBadDay, () => throughDoor(world, entry, (ctx) => (hasBegun ? onlyOnce(ctx, id, () => after(ctx)) : after(ctx))))
}

/** Seconds that a job waits in its worker for the database: long enough for somebody to make room on a full disk. */
const patience = 600
const isBadDay = (error: unknown) => isAway(error) || isFull(error)

/**
 * Waits out a bad day of the database. What was found outside is known only here, and lost it becomes a question to a person.
 * And a full disk would take up all tries of every job within a minute, and put what is asked of nobody on the poison shelf.
 */
async function patiently(passes: (error: unknown) => boolean, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited++) {
    try {
      return await work()
    } catch (error) {
      if (waited >= patience || !passes(error)) throw error
      await pause(1000)
    }
  }
}

async function onlyOnce(ctx: Ctx, job: string, effect: () => Promise<void>): Promise<void> {
  const mark = await ctx.db
    .insertInto('handled')
    .values({ organisationId: ctx.organisation, job, at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('job')
    .executeTakeFirst()
  if (mark) await effect()
}
