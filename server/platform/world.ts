// What a running Amends consists of. Made once in main.ts (or by a test), handed to the doors; it knows areas only as data.

import type { Area, InsideJob, Net, OutsideJob, Reaction } from '#server/platform/area.ts'
import type { Clock } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import type { PgBoss } from 'pg-boss'
import type { Actor, Asked, Ctx } from '#server/platform/ctx.ts'
import type { Client, Pool } from '#server/platform/db.ts'
import type { Telling } from '#server/platform/telling.ts'
import type { Log } from '#server/platform/log.ts'
import type { OrganisationId } from '#core/ids.ts'

/** Who somebody is by what they carry; the people area answers it inside the door. */
export type Identify = (ctx: Ctx, carried: { kind: 'session' | 'key'; token: string }) => Promise<(Actor & { kind: 'member' }) | null>

/** The way to ask for a job inside a transaction; pg-boss stands behind it. */
export type Jobs = {
  boss: PgBoss
  ask(client: Client, organisation: OrganisationId, asked: Asked[]): Promise<void>
}

export type World = {
  config: Config
  clock: Clock
  log: Log
  pool: Pool
  jobs: Jobs
  net: Net
  areas: Area[]
  reactions: Map<string, Reaction[]>
  jobKinds: Map<string, OutsideJob | InsideJob>
  identify: Identify
  /** Writes down that a key is in use; where it is absent nobody does. */
  noteUse?: (ctx: Ctx, token: string) => Promise<void>
  /** The demo, where this process can tell one. */
  demo?: Telling
}

/** Sorts what the areas declare, and refuses two of one name. */
export function switchboard(areas: Area[]): Pick<World, 'areas' | 'reactions' | 'jobKinds'> {
  const reactions = new Map<string, Reaction[]>()
  const jobKinds = new Map<string, OutsideJob | InsideJob>()
  for (const area of areas) {
    for (const reaction of area.reactions ?? []) {
      const others = reactions.get(reaction.event) ?? []
      if (others.some((other) => other.name === reaction.name)) throw new Error(`two listeners “${reaction.name}” on ${reaction.event}`)
      reactions.set(reaction.event, [...others, reaction])
    }
    for (const job of area.jobs ?? []) {
      if (jobKinds.has(job.kind.name)) throw new Error(`two jobs “${job.kind.name}”`)
      jobKinds.set(job.kind.name, job)
    }
  }
  return { areas, reactions, jobKinds }
}
