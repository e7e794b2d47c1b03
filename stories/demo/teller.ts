// A teller: the same world with a clock of its own, and with jobs that run here and now instead of in the queue. No mail leaves it.

import { sql } from 'kysely'
import type { OrganisationId } from '#core/ids.ts'
import { type Instant, instant, msOf } from '#core/time/instant.ts'
import type { Actor, Asked, Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { runJob } from '#server/platform/jobs.ts'
import { hear, type Hearing, hearingJob } from '#server/platform/journal.ts'
import { switchboard, type World } from '#server/platform/world.ts'

export type Teller = {
  world: World
  /** Does this at that instant, and everything that follows from it at once. */
  act<T>(at: Instant, actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  /** Asks one area what is due at that instant. */
  due(at: Instant, area: string): Promise<void>
  enter(organisation: OrganisationId): void
  moveTo(at: Instant): void
}

/** What is counted at the end for all cases at once, and what nobody would read any more after a week. */
const restingAreas = ['insights', 'notices']
const system: Actor = { kind: 'system' }

/** Without waiting for the disk: a demo that a power cut takes away is told anew. Holds for this transaction only. */
async function quickly<T>(ctx: Ctx, work: () => Promise<T>): Promise<T> {
  await sql`set local synchronous_commit = off`.execute(ctx.db)
  return work()
}

export function openTeller(real: World, from: Instant): Teller {
  let now = msOf(from)
  let inside: OrganisationId | null = null
  let done = 0
  const waiting: (Asked & { organisation: OrganisationId })[] = []
  const world: World = {
    ...real,
    ...switchboard(real.areas.filter((area) => !restingAreas.includes(area.name))),
    clock: { now: () => instant(now) },
    config: { ...real.config, smtpUrl: null },
    net: { smtpUrl: null },
    jobs: {
      ...real.jobs,
      ask: async (_client, organisation, asked) => void waiting.push(...asked.map((one) => ({ ...one, organisation }))),
    },
  }
  const settle = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const order = next
      const entry = { organisation: order.organisation, actor: system }
      if (order.job === hearingJob) await throughDoor(world, entry, (ctx) => quickly(ctx, () => hear(world, ctx, order.input as Hearing)))
      else await runJob(world, `demo ${++done}`, order)
    }
  }
  const act: Teller['act'] = async (at, actor, work) => {
    if (!inside) throw new Error('the demo has no organisation yet')
    now = msOf(at)
    const answer = await throughDoor(world, { organisation: inside, actor }, (ctx) => quickly(ctx, () => work(ctx)))
    await settle()
    return answer
  }
  return {
    world,
    act,
    due: async (at, name) => {
      const { due } = real.areas.find((area) => area.name === name) ?? {}
      if (due) await act(at, system, due)
    },
    enter: (organisation) => void (inside = organisation),
    moveTo: (at) => void (now = msOf(at)),
  }
}
