// The heartbeat: asks each area “what is due at this instant?”, for each organisation. A test moves the clock and beats once.

import { day, msOf, plus } from '#core/time/instant.ts'
import { stopwatch } from '#server/platform/clock.ts'
import { isAway, isFull } from '#server/platform/db.ts'
import { metrics } from '#server/platform/metrics.ts'
import { throughDoor } from '#server/platform/door.ts'
import { organisations } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'

/** Milliseconds between beats; a mail leaves and a breach shows within about this time of its instant. */
const interval = 1000

export async function beat(world: World): Promise<void> {
  for (const organisation of await organisations(world))
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
