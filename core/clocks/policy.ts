// The default limits of the recovery protocol as one table, written for severity 3; graver mistakes get less time, lighter ones more.
// Limits and factors are our own policy, not a finding, and an organisation may put its own in their place.

import { type Duration, day, hour, minute } from '#core/time/instant.ts'

/** `business` counts open hours of the brand's calendar, `calendar` counts every hour. */
export type Basis = 'business' | 'calendar'

/** `warnShare` is the share of the budget (0 to 1) after which a clock warns. */
export type ClockPolicy = { basis: Basis; budget: Duration; warnShare: number }

/** 1 is the gravest (harm, legal, safety), 5 the lightest (irritation). */
export type Severity = 1 | 2 | 3 | 4 | 5

export const clockNames = ['listen', 'apologise', 'offer', 'fulfil', 'explain', 'ask', 'learn', 'approve'] as const
export type ClockName = (typeof clockNames)[number]
/** Clocks that have a limit of their own. `fulfil` has none: its due time is what the chosen option promised. */
export type LimitedClockName = Exclude<ClockName, 'fulfil'>

export type LimitRow = {
  /** The step of the protocol that it belongs to. */
  step: 'listen' | 'apologise' | 'makeRight' | 'explain' | 'ask' | 'learn'
  /** The fact on which it starts; `opened` is the opening of the case, `approvalAsked` a question to a colleague. */
  startsOn: 'opened' | 'fulfilled' | 'explained' | 'approvalAsked'
  basis: Basis
  budget: Duration
}

export const defaultLimits: Record<LimitedClockName, LimitRow> = {
  listen: { step: 'listen', startsOn: 'opened', basis: 'business', budget: 30 * minute },
  apologise: { step: 'apologise', startsOn: 'opened', basis: 'business', budget: hour },
  offer: { step: 'makeRight', startsOn: 'opened', basis: 'business', budget: 4 * hour },
  explain: { step: 'explain', startsOn: 'fulfilled', basis: 'calendar', budget: day },
  ask: { step: 'ask', startsOn: 'explained', basis: 'calendar', budget: 3 * day },
  learn: { step: 'learn', startsOn: 'opened', basis: 'calendar', budget: 5 * day },
  approve: { step: 'makeRight', startsOn: 'approvalAsked', basis: 'business', budget: hour },
}

/** Warned with a quarter of the time left, there is still time to act. Ours and configurable. */
export const defaultWarnShare = 0.75

/** For the fulfil clock, which runs towards the option's promised time: a promise to a customer is meant literally. */
export const fulfilPolicy: Omit<ClockPolicy, 'budget'> = { basis: 'calendar', warnShare: defaultWarnShare }

/** What a limit may be, as it is set and as severity bends it. */
export const leastBudget: Duration = minute
export const mostBudget: Duration = 365 * day

/** How much of a limit remains at each severity: ours, simple on purpose (each step doubles), and configurable. */
export const severityFactors: Record<Severity, number> = { 1: 0.25, 2: 0.5, 3: 1, 4: 2, 5: 4 }

/** “Explained within a day” is told to everybody, and so is how soon a colleague answers: a light mistake does not stretch these. */
const neverLonger: ReadonlySet<LimitedClockName> = new Set(['explain', 'approve'])

/** The policy for a clock at a severity, from a minute to 365 days. `limits` and `factors` are an organisation's own, where it has some. */
export function limit(clock: LimitedClockName, severity: Severity, limits = defaultLimits, factors = severityFactors): ClockPolicy {
  // Protocols that were written down before a clock existed do not know it.
  const { basis, budget } = limits[clock] ?? defaultLimits[clock]
  const factor = neverLonger.has(clock) ? Math.min(1, factors[severity]) : factors[severity]
  return { basis, budget: Math.min(mostBudget, Math.max(leastBudget, Math.round(budget * factor))), warnShare: defaultWarnShare }
}
