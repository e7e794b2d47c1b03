// A teller: the same world with a clock of its own, and with jobs that run here and now instead of in the queue. No mail leaves it.

import type { CaseId, OrganisationId } from '#core/ids.ts'
import { type Instant, instant, msOf } from '#core/time/instant.ts'
import { openClocks } from '#server/clocks/queries.ts'
import type { Actor, Asked, Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { runJob } from '#server/platform/jobs.ts'
import { hear, type Hearing, hearingJob } from '#server/platform/journal.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { openLane } from './lane.ts'

export type Teller = {
  /** Does this at that instant, and everything that follows from it at once. */
  act<T>(at: Instant, actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  /** Asks one area what is due at that instant. */
  due(at: Instant, area: string): Promise<void>
  /** Lets time pass: what runs out on this case meanwhile is noted at its own time, as the heartbeat of a running Amends does. */
  pass(caseId: CaseId, from: Instant, until: Instant): Promise<void>
  /** One case in one piece. */
  whole<T>(work: () => Promise<T>): Promise<T>
}

/**
 * What is counted or read at the end for all cases at once, and what nobody would read any more after a week. Learning would also hold its
 * counts until the end of a case, while another lane holds sentences that the case's next letter has in common with it.
 */
const restingAreas = ['insights', 'notices', 'learning']
const system: Actor = { kind: 'system' }

/** The world at an instant, from which no mail leaves; `ask` is what becomes of the jobs that are asked for. */
export function worldAt(real: World, now: () => Instant, ask: World['jobs']['ask']): World {
  return {
    ...real,
    ...switchboard(real.areas.filter((area) => !restingAreas.includes(area.name))),
    clock: { now },
    config: { ...real.config, smtpUrl: null },
    net: { smtpUrl: null },
    jobs: { ...real.jobs, ask },
  }
}

/** `waiting` are jobs that were asked for before; the first act is followed by them. */
export function openTeller(real: World, organisation: OrganisationId, name: string, waiting: Asked[] = []): Teller {
  let now = 0
  let done = 0
  const lane = openLane(real.pool, organisation)
  const world: World = {
    ...worldAt(
      real,
      () => instant(now),
      async (_client, _organisation, asked) => void waiting.push(...asked),
    ),
    pool: lane.pool,
  }
  const settle = async () => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      const { job, input } = order
      if (job === hearingJob) await throughDoor(world, { organisation, actor: system }, (ctx) => hear(world, ctx, input as Hearing))
      else await runJob(world, `${name} ${++done}`, { organisation, job, input })
    }
  }
  const act: Teller['act'] = async (at, actor, work) => {
    now = msOf(at)
    const answer = await throughDoor(world, { organisation, actor }, work)
    await settle()
    return answer
  }
  const due: Teller['due'] = async (at, name) => {
    const area = real.areas.find((one) => one.name === name)
    if (area?.due) await act(at, system, area.due)
  }
  return {
    act,
    due,
    pass: async (caseId, from, until) => {
      const clocks = await act(from, system, (ctx) => openClocks(ctx, caseId))
      const passing = clocks.filter(({ dueAt, breachedAt, pausedAt }) => dueAt <= until && breachedAt === null && pausedAt === null)
      for (const { dueAt } of passing.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))) await due(dueAt, 'clocks')
    },
    whole: lane.whole,
  }
}
