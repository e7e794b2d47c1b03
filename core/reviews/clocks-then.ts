// Deadlines and promises as they stood at an instant. A row holds what came of them in the end; the changes beside it say what was due then.

import type { Instant } from '#core/time/instant.ts'
import { come, type Entry } from '#core/reviews/then.ts'

export type ClockRecord = {
  id: string
  name: string
  startedAt: Instant
  /** As it is due today. */
  dueAt: Instant
  metAt: Instant | null
  stoppedAt: Instant | null
}
export type ClockChange = { clockId: string; at: Instant; change: string; reason: string; dueBefore: Instant; dueAfter: Instant }
export type ClockState = 'running' | 'near' | 'over' | 'paused' | 'met' | 'metLate' | 'stopped'
export type ClockThen = { name: string; startedAt: Instant; dueAt: Instant; state: ClockState; endedAt: Instant | null; moved: number }

/** `changes` are those of this clock, oldest first. Null: it had not started. */
export function clockThen(clock: ClockRecord, changes: readonly ClockChange[], journal: readonly Entry[], at: Instant): ClockThen | null {
  if (clock.startedAt > at) return null
  const done = changes.filter((change) => change.at <= at)
  const dueAt = done.at(-1)?.dueAfter ?? changes[0]?.dueBefore ?? clock.dueAt
  const isPaused = done.findLast(({ change }) => change !== 'moved')?.change === 'paused'
  const metAt = come(clock.metAt, at)
  const stoppedAt = come(clock.stoppedAt, at)
  const told = (event: string) =>
    journal.filter((entry) => entry.event === event && entry.at <= at && entry.payload['clockId'] === clock.id).at(-1)
  const wasOver = told('clock.breached') !== undefined
  const warned = told('clock.warned')
  const state = (): ClockState => {
    if (metAt) return metAt > dueAt || wasOver ? 'metLate' : 'met'
    if (stoppedAt) return 'stopped'
    if (isPaused) return 'paused'
    if (at >= dueAt) return 'over'
    const turned = done.at(-1)
    return warned && !(turned && turned.at > warned.at) ? 'near' : 'running'
  }
  const moved = done.filter(({ change }) => change === 'moved').length
  return { name: clock.name, startedAt: clock.startedAt, dueAt, state: state(), endedAt: metAt ?? stoppedAt, moved }
}

export type PromiseRecord = {
  what: string
  madeAt: Instant
  dueAt: Instant
  keptAt: Instant | null
  releasedAt: Instant | null
}
export type PromiseThen = { what: string; madeAt: Instant; dueAt: Instant; state: 'open' | 'kept' | 'broken' | 'released' }

/** A promise is broken when its time passes, not when somebody notices; done after that it stays broken. */
export function promiseThen({ what, madeAt, dueAt, keptAt, releasedAt }: PromiseRecord, at: Instant): PromiseThen | null {
  if (madeAt > at) return null
  const kept = come(keptAt, at)
  const released = come(releasedAt, at)
  const open = at >= dueAt ? 'broken' : 'open'
  const letGo = released && released >= dueAt ? 'broken' : 'released'
  return { what, madeAt, dueAt, state: kept ? 'kept' : released ? letGo : open }
}
