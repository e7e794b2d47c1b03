// The heartbeat: asks each area “what is due at this instant?”, for each organisation. A test moves the clock and beats once.

import { msOf } from '#core/time/instant.ts'
import { stopwatch } from '#server/platform/clock.ts'
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
        world.log.error('the heartbeat missed', { area: area.name, organisation, error })
        if (world.config.logLevel === 'debug') throw error
      }
    }
}

/** Beats until stopped; beats never overlap. `stop` waits for the one under way. */
export function startHeartbeat(world: World): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const next = () => {
    if (stopped) return
    timer = setTimeout(() => {
      const took = stopwatch()
      const tell = (outcome: 'done' | 'missed') => metrics.beaten(msOf(world.clock.now()), took() / 1000, outcome)
      running = beat(world)
        .then(
          () => tell('done'),
          (error: unknown) => {
            tell('missed')
            world.log.error('the heartbeat missed', { error })
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
