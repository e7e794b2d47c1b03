// The heartbeat: asks each area “what is due at this instant?”, for each organisation. A test moves the clock and beats once.

import { sql } from 'kysely'
import type { OrganisationId } from '#core/ids.ts'
import { day, type Instant, msOf, plus } from '#core/time/instant.ts'
import { stopwatch } from '#server/platform/clock.ts'
import { isAway, isFull } from '#server/platform/db.ts'
import { metrics } from '#server/platform/metrics.ts'
import { throughDoor } from '#server/platform/door.ts'
import { organisations } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'

/** Milliseconds between beats; a mail leaves and a breach shows within about this time of its instant. */
const interval = 1000

/** `of`: whose heart beats; everybody's otherwise. */
export async function beat(world: World, of?: (organisation: OrganisationId) => boolean): Promise<void> {
  const all = await organisations(world)
  for (const organisation of of ? all.filter(of) : all)
    for (const area of world.areas) {
      const { due } = area
      if (!due) continue
      try {
        await throughDoor(world, { organisation, actor: { kind: 'system' } }, due)
      } catch (error) {
        // Of a database that is away or full every other area would say the same.
        if (isAway(error) || isFull(error)) throw error
        world.log.error('the heartbeat missed', { area: area.name, organisation, error })
        if (world.config.logLevel === 'debug') throw error
      }
    }
}

/** Milliseconds that marks of handled jobs and of answered requests are kept: far longer than any retry. */
const keepMarksFor = 30 * day
/** Beats between two sweeps: about an hour. */
const sweepEvery = 3600

/** Removes marks that nobody can come back to. */
export async function sweep(world: World): Promise<void> {
  const before = plus(world.clock.now(), -keepMarksFor)
  for (const organisation of await organisations(world))
    await throughDoor(world, { organisation, actor: { kind: 'system' } }, async (ctx) => {
      for (const table of ['handled', 'answered'] as const)
        await ctx.db.deleteFrom(table).where('organisationId', '=', organisation).where('at', '<', before).execute()
    })
}

/** Beats between two marks: whoever looks from outside need not know it to the second. */
const markEvery = 5

/** Writes down that the heartbeat came round. */
export async function mark(world: World): Promise<void> {
  for (const organisation of await organisations(world))
    await throughDoor(world, { organisation, actor: { kind: 'system' } }, async (ctx) => {
      // By way of the organisation itself: it may have been removed a moment ago.
      await sql`insert into heartbeats (organisation_id, at) select organisation_id, ${ctx.now} from organisations where organisation_id = ${organisation}
        on conflict (organisation_id) do update set at = greatest(heartbeats.at, excluded.at)`.execute(ctx.db)
    })
}

/** When the heartbeat last came round everywhere; null where it never did, or nobody is there to beat for. */
export async function lastBeat(world: World): Promise<Instant | null> {
  const all: Instant[] = []
  for (const organisation of await organisations(world)) {
    const row = await throughDoor(world, { organisation, actor: { kind: 'system' }, readOnly: true }, (ctx) =>
      ctx.db.selectFrom('heartbeats').select('at').where('organisationId', '=', organisation).executeTakeFirst(),
    )
    if (!row) return null
    all.push(row.at as Instant)
  }
  return all.toSorted()[0] ?? null
}

/** Beats until stopped; beats never overlap. `stop` waits for the one under way. */
export function startHeartbeat(world: World): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let beats = 0
  let isMissing = false
  const next = () => {
    if (stopped) return
    timer = setTimeout(() => {
      const took = stopwatch()
      const tell = (outcome: 'done' | 'missed') => metrics.beaten(msOf(world.clock.now()), took() / 1000, outcome)
      running = (beats++ % sweepEvery === 0 ? sweep(world) : Promise.resolve())
        .then(() => beat(world))
        .then(() => (beats % markEvery === 1 ? mark(world) : undefined))
        .then(
          () => {
            tell('done')
            if (isMissing) world.log.warn('the heartbeat is back')
            isMissing = false
          },
          (error: unknown) => {
            tell('missed')
            if (!isMissing) world.log.error('the heartbeat misses, and tries again each second', { error })
            isMissing = true
          },
        )
        .then(next)
    }, interval)
  }
  next()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
