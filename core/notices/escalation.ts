// Who is told when a deadline comes near, passes, and stands: one step up each time, so that nobody above hears of what is in good hands.
// The steps are our own policy. The same holds for a question to a colleague: there the colleague is the owner.

import type { Clock } from '#core/clocks/clock.ts'
import type { Role } from '#core/people/abilities.ts'
import { type BusinessCalendar, businessPlus } from '#core/time/business.ts'
import { type Instant, plus } from '#core/time/instant.ts'

export const levels = ['told', 'warned', 'breached', 'standing'] as const
export type Level = (typeof levels)[number]
export type Step = Exclude<Level, 'told'>
type Listener = 'owner' | 'leads' | 'managers'

export const escalation: Record<Step, readonly Listener[]> = {
  warned: ['owner'],
  breached: ['owner', 'leads'],
  standing: ['managers'],
}

/** Share of the limit for which a deadline may stand passed before managers hear of it. */
export const standingShare = 0.5

/** Where a house has nobody in a role, the next one up is told. */
const climb: Record<'leads' | 'managers', readonly Role[]> = { leads: ['lead', 'manager', 'admin'], managers: ['manager', 'admin'] }

export type Here<Id extends string> = { id: Id; role: Role }

/** The members to tell, each once. Without an owner (or when the owner has left) the leads are told instead: they may give it to somebody. */
export function listeners<Id extends string>(step: Step, owner: Id | null, members: readonly Here<Id>[], leads?: readonly Id[]): Id[] {
  const isHere = owner !== null && members.some((one) => one.id === owner)
  const found = escalation[step].flatMap((listener) => {
    if (listener === 'owner') return isHere ? [owner] : (leads ?? inRole('leads', members))
    return listener === 'leads' ? (leads ?? inRole('leads', members)) : inRole('managers', members)
  })
  return [...new Set(found)]
}

function inRole<Id extends string>(listener: 'leads' | 'managers', members: readonly Here<Id>[]): Id[] {
  const role = climb[listener].find((one) => members.some((member) => member.role === one))
  return members.filter((member) => member.role === role).map((member) => member.id)
}

/** From when on a passed deadline counts as standing: another half of its limit later, in the clock's own kind of time. */
export function standsFrom(clock: Pick<Clock, 'basis' | 'budget' | 'dueAt'>, calendar: BusinessCalendar): Instant {
  const grace = Math.round(clock.budget * standingShare)
  return clock.basis === 'business' ? businessPlus(calendar, clock.dueAt, grace) : plus(clock.dueAt, grace)
}
