// Authority: what a member may grant without asking, on one case and, where one is set, in a calendar month. It trusts: no approval inside
// the limits, and a way on above them. They count what was granted already, so that they cannot be passed in small steps.

import { inWords } from '#core/money.ts'

/** A limit and what was used of it, in minor units of the organisation's currency. */
export type Limit = { limitMinor: number; usedMinor: number }
/** The limit of the case; `month` is null or left out where no monthly limit is set. */
export type Authority = Limit & { month?: Limit | null }

/** What may still be granted, in minor units: by both limits; never less than nothing. */
export function left({ month, ...ofCase }: Authority): number {
  return month ? Math.min(leftOf(ofCase), leftOf(month)) : leftOf(ofCase)
}

/** What is left of one limit, in minor units; never less than nothing. */
export function leftOf({ limitMinor, usedMinor }: Limit): number {
  return Math.max(0, limitMinor - usedMinor)
}

/** True when a cost (minor units) may be granted on top of what was used. What costs nothing is always within. */
export function isWithin(authority: Authority, costMinor: number): boolean {
  return costMinor === 0 || costMinor <= left(authority)
}

/** `name` as the colleague is called, `limitMinor` what they may grant on a case. */
export type Approver = { name: string; limitMinor: number }

/** Why a cost is above the authority: what it costs, what is left on the case or in the month, and who can grant it. */
export function aboveAuthority(authority: Authority, costMinor: number, currency: string, approver: Approver | null): string {
  const { month, ...ofCase } = authority
  const money = (minor: number) => inWords({ minor, currency })
  const remains = [
    leftOf(ofCase) < costMinor && remainder(ofCase, 'for this case', 'on this case', money),
    month && leftOf(month) < costMinor && remainder(month, 'for this month', 'this month', money),
  ]
  const way = approver
    ? `${approver.name} may grant up to ${money(approver.limitMinor)} and can do this one with you.`
    : 'Nobody here may grant this much; an administrator can raise a limit.'
  return [`This costs ${money(costMinor)}.`, ...remains.filter(Boolean), way].join(' ')
}

function remainder(limit: Limit, forIt: string, onIt: string, money: (minor: number) => string): string {
  const rest = leftOf(limit)
  return rest === 0
    ? `Your ${money(limit.limitMinor)} ${forIt} are used up.`
    : `${money(rest)} of your ${money(limit.limitMinor)} are left ${onIt}.`
}
