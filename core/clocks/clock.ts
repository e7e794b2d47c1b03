// One deadline: it starts, waits, goes on, is met, or passes. Every function returns a new clock, and the same act twice changes nothing.
// What surprises: whichever act comes first after the due time (meet, stop, move) writes the breach down itself, so nothing late can be tidied away.

import { businessBetween, businessPlus, type BusinessCalendar } from '#core/time/business.ts'
import { between, type Duration, earlier, type Instant, plus } from '#core/time/instant.ts'
import type { Basis, ClockPolicy } from './policy.ts'

export type Clock = {
  basis: Basis
  /** The whole limit in ms of `basis` time; moving the due time changes it. */
  budget: Duration
  startedAt: Instant
  /** While paused, dueAt and warnAt are those from before the pause and mean nothing. */
  dueAt: Instant
  warnAt: Instant
  pausedAt: Instant | null
  /** Time left (ms of `basis` time) when it was paused; null unless paused. */
  remaining: Duration | null
  metAt: Instant | null
  /** The due time that passed, not the moment at which it was noticed. Never taken back. */
  breachedAt: Instant | null
  warnedAt: Instant | null
  stoppedAt: Instant | null
}

export type Happening = 'warning' | 'breach'
export type Standing = 'far' | 'soon' | 'over' | 'paused' | 'met' | 'stopped'

/** A clock that runs from `now` for the policy's budget. */
export function start(policy: ClockPolicy, calendar: BusinessCalendar, now: Instant): Clock {
  return begun(policy, policy.budget, add(policy.basis, calendar, now, policy.budget), calendar, now)
}

/** A clock that runs from `now` towards a time already given to the customer (an option's own promise); its budget follows from that. */
export function startTowards(due: Instant, policy: Omit<ClockPolicy, 'budget'>, calendar: BusinessCalendar, now: Instant): Clock {
  return begun(policy, open(policy.basis, calendar, now, due), due, calendar, now)
}

/** Stops the time until `resume`. A clock that is already over has no time left to stop, and stays over. */
export function pause(clock: Clock, calendar: BusinessCalendar, now: Instant): Clock {
  if (!runs(clock) || now >= clock.dueAt) return clock
  return { ...clock, pausedAt: now, remaining: open(clock.basis, calendar, now, clock.dueAt) }
}

/** Goes on with the time that was left. The warning keeps its distance from the due time. */
export function resume(clock: Clock, calendar: BusinessCalendar, now: Instant): Clock {
  if (clock.pausedAt === null || clock.remaining === null || ended(clock)) return clock
  const beforeWarning = clock.remaining - open(clock.basis, calendar, clock.warnAt, clock.dueAt)
  return {
    ...clock,
    pausedAt: null,
    remaining: null,
    dueAt: add(clock.basis, calendar, now, clock.remaining),
    warnAt: beforeWarning > 0 ? add(clock.basis, calendar, now, beforeWarning) : now,
  }
}

/** What was owed has been done. At the due instant itself is in time; later, the breach stays written (see `breachedAt`). */
export function meet(clock: Clock, now: Instant): Clock {
  if (ended(clock)) return clock
  return { ...(now > clock.dueAt ? breach(clock, now) : clock), metAt: now }
}

/** It is no longer owed (the case was withdrawn, the step fell away). */
export function stop(clock: Clock, now: Instant): Clock {
  if (ended(clock)) return clock
  return { ...breach(clock, now), stoppedAt: now }
}

/**
 * Gives the clock another due time, earlier or later; what has been used stays used, and the warning keeps its share of the budget.
 * A breach that was written stays. A paused clock stays paused, with the time from `now` to `due` left.
 */
export function moveTo(clock: Clock, calendar: BusinessCalendar, due: Instant, now: Instant): Clock {
  if (ended(clock) || due === clock.dueAt) return clock
  const { basis } = clock
  const left = open(basis, calendar, now, due)
  const budget = clock.budget - timeLeft(clock, calendar, now) + left
  const tailShare = clock.budget > 0 ? open(basis, calendar, clock.warnAt, clock.dueAt) / clock.budget : 0
  const beforeWarning = left - Math.round(budget * tailShare)
  const warnAt = beforeWarning > 0 ? add(basis, calendar, now, beforeWarning) : now < due ? now : due
  return {
    ...breach(clock, now),
    budget,
    dueAt: due,
    warnAt,
    remaining: clock.pausedAt === null ? null : left,
    warnedAt: beforeWarning > 0 ? null : clock.warnedAt,
  }
}

/** When the clock would be due, had its whole limit been `budget` from the start; `now` when that much is used already. For `moveTo`. */
export function dueUnder(clock: Clock, calendar: BusinessCalendar, budget: Duration, now: Instant): Instant {
  const left = budget - clock.budget + timeLeft(clock, calendar, now)
  return left > 0 ? add(clock.basis, calendar, now, left) : now
}

/**
 * What is due now and not yet written down; the due instant itself counts as passed.
 * A clock that went by both while nobody looked gives 'breach', once. Paused and ended clocks give null.
 */
export function happening(clock: Clock, now: Instant): Happening | null {
  if (!runs(clock)) return null
  if (now >= clock.dueAt) return clock.breachedAt === null ? 'breach' : null
  return now >= clock.warnAt && clock.warnedAt === null ? 'warning' : null
}

/** Writes the warning down, once it is due. */
export function warn(clock: Clock, now: Instant): Clock {
  return runs(clock) && now >= clock.warnAt && clock.warnedAt === null ? { ...clock, warnedAt: now } : clock
}

/** Writes the breach down, once it is due: `breachedAt` is the due time, whenever it was noticed. */
export function breach(clock: Clock, now: Instant): Clock {
  return runs(clock) && now >= clock.dueAt && clock.breachedAt === null ? { ...clock, breachedAt: clock.dueAt } : clock
}

/** The share of the budget that is used, 0 to 1, for the ring. It stands still while paused and after the end. */
export function used(clock: Clock, calendar: BusinessCalendar, now: Instant): number {
  const at = clock.metAt ?? clock.stoppedAt ?? now
  if (clock.pausedAt === null && at >= clock.dueAt) return 1
  if (clock.budget <= 0) return at < clock.dueAt ? 0 : 1
  return Math.min(1, Math.max(0, 1 - timeLeft(clock, calendar, at) / clock.budget))
}

export function standing(clock: Clock, now: Instant): Standing {
  if (clock.metAt !== null) return 'met'
  if (clock.stoppedAt !== null) return 'stopped'
  if (clock.pausedAt !== null) return 'paused'
  if (now >= clock.dueAt) return 'over'
  return now >= clock.warnAt ? 'soon' : 'far'
}

function begun(policy: Omit<ClockPolicy, 'budget'>, budget: Duration, due: Instant, calendar: BusinessCalendar, now: Instant): Clock {
  return {
    basis: policy.basis,
    budget,
    startedAt: now,
    dueAt: due,
    // Towards a time when we are closed, the opening at which it would warn may come too late.
    warnAt: earlier(due, add(policy.basis, calendar, now, Math.round(budget * policy.warnShare))),
    pausedAt: null,
    remaining: null,
    metAt: null,
    breachedAt: null,
    warnedAt: null,
    stoppedAt: null,
  }
}

function timeLeft(clock: Clock, calendar: BusinessCalendar, now: Instant): Duration {
  return clock.remaining ?? open(clock.basis, calendar, now, clock.dueAt)
}

function ended(clock: Clock): boolean {
  return clock.metAt !== null || clock.stoppedAt !== null
}

function runs(clock: Clock): boolean {
  return clock.pausedAt === null && !ended(clock)
}

function add(basis: Basis, calendar: BusinessCalendar, from: Instant, duration: Duration): Instant {
  return basis === 'business' ? businessPlus(calendar, from, duration) : plus(from, duration)
}

/** Time of the basis from one instant to another; never negative. */
function open(basis: Basis, calendar: BusinessCalendar, from: Instant, to: Instant): Duration {
  return basis === 'business' ? businessBetween(calendar, from, to) : Math.max(0, between(from, to))
}
