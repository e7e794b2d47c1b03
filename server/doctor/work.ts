// Whether the work gets done: jobs that wait, the poison shelf, mails of unknown fate, dead letters.

import { attention, type Finding, ok } from '#server/doctor/finding.ts'
import { lastBeat } from '#server/platform/heartbeat.ts'
import { organisations } from '#server/platform/porch.ts'
import { jobStock, stock, stuckMails } from '#server/platform/stock.ts'
import type { World } from '#server/platform/world.ts'
import { msOf } from '#core/time/instant.ts'

/** Seconds; a worker takes up a job within one. */
const waitedLong = 60

export async function jobs({ pool, clock }: World): Promise<Finding[]> {
  const now = clock.now()
  const made = await pool.query(`select to_regclass('pgboss.job') is not null as made`)
  if (!made.rows[0]?.made) return [ok('jobs', 'None yet; the first start makes their tables')]
  const { ready, active, poison, oldest } = await jobStock(pool, now)
  const seconds = oldest === null ? 0 : Math.round((msOf(now) - msOf(oldest)) / 1000)
  const words = `${ready} waiting, ${active} at work`
  return [
    seconds > waitedLong
      ? attention('jobs', `${words}; the oldest has waited for ${seconds} s`, 'Start a worker (“amends serve --worker”), or one more.')
      : ok('jobs', words),
    poison > 0
      ? attention('poison shelf', `${poison} failed again and again`, 'The log says why. Once it is mended, “amends redo” gives them back.')
      : ok('poison shelf', 'Empty'),
  ]
}

/** Seconds; a worker marks its heartbeat every five, and may have been started a moment ago. */
const silentFor = 60

export async function heartbeat(world: World): Promise<Finding> {
  if ((await organisations(world)).length === 0) return ok('heartbeat', 'Nobody to beat for yet')
  const last = await lastBeat(world)
  const seconds = last && Math.round((msOf(world.clock.now()) - msOf(last)) / 1000)
  if (seconds !== null && seconds <= silentFor) return ok('heartbeat', `The last one was ${Math.max(0, seconds)} s ago`)
  const words = last ? `None since ${last}` : 'None was ever written down'
  return attention(
    'heartbeat',
    `${words}, so deadlines, promises and outgoing mail stand still`,
    'Start “amends serve” (or “amends serve --worker”); where one runs its log says what is wrong.',
  )
}

export async function post(world: World): Promise<Finding[]> {
  const { mails, received } = await stock(world)
  const stuck = await stuckMails(world)
  return [
    stuck > 0
      ? attention('stuck mails', `${stuck} should have left by now`, 'Start a worker (“amends serve --worker”), or look into its log.')
      : ok('stuck mails', 'None'),
    mails.unknown > 0
      ? attention('mails', `${mails.unknown} may or may not have left`, 'A person decides for each, on the page “Mail”.')
      : ok('mails', 'None of unknown fate'),
    mails.failed > 0
      ? attention(
          'failed mails',
          `${mails.failed} could not be delivered`,
          'The page “Mail” says why; try them again there, or correct the address and write again.',
        )
      : ok('failed mails', 'None'),
    received.dead > 0
      ? attention('dead letters', `${received.dead} came in and could not be filed`, 'Read and retry them in the settings, under “Mail”.')
      : ok('dead letters', 'None'),
  ]
}
