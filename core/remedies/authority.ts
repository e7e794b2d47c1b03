// Authority: what a member may grant on one case without asking. It trusts: no approval inside the limit, and a way on above it.
// The limit counts what the case already got (the ledger's `used`), so that it cannot be passed in small steps.

import { inWords } from '#core/money.ts'

/** Minor units of the organisation's currency, for one case. */
export type Authority = { limitMinor: number; usedMinor: number }

/** What is left, in minor units; never less than nothing. */
export function left({ limitMinor, usedMinor }: Authority): number {
  return Math.max(0, limitMinor - usedMinor)
}

/** True when a cost (minor units) may be granted on top of what was used. What costs nothing is always within. */
export function isWithin(authority: Authority, costMinor: number): boolean {
  return costMinor === 0 || costMinor <= left(authority)
}

/** `name` as the colleague is called, `limitMinor` what they may grant on a case. */
export type Approver = { name: string; limitMinor: number }

/** Why a cost is above the authority: what it costs, what is left, and who can grant it. */
export function aboveAuthority(authority: Authority, costMinor: number, currency: string, approver: Approver | null): string {
  const money = (minor: number) => inWords({ minor, currency })
  const rest = left(authority)
  const remains =
    rest === 0
      ? `Your ${money(authority.limitMinor)} for this case are used up`
      : `${money(rest)} of your ${money(authority.limitMinor)} are left on this case`
  const way = approver
    ? `${approver.name} may grant up to ${money(approver.limitMinor)} and can do this one with you.`
    : 'Nobody here may grant this much; an administrator can raise a limit.'
  return `This costs ${money(costMinor)}. ${remains}. ${way}`
}
