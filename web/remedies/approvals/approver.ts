// Whom one would ask for an amount, and how soon they answer. Pure; the server chooses by the same rule.

import { lengthOf } from '#web/platform/dates.ts'
import type { Got } from '#web/platform/call.ts'

type Desk = Got<'cases.show'>

/** First name of the colleague with the smallest limit that does; null when nobody may approve this much (minor units). */
export function approverFor(
  { approvers }: Desk['approvals'],
  { usedMinor }: Desk['proposal']['authority'],
  amountMinor: number,
): string | null {
  return approvers.find(({ limitMinor }) => limitMinor >= usedMinor + amountMinor)?.firstName ?? null
}

/** "Noor approves, answers within 1 h." */
export function answersWithin(approver: string, { within }: Pick<Desk['approvals'], 'within'>): string {
  return `${approver} approves, answers within ${lengthOf(within)}.`
}

/** Minor units approved for a perk here and not used yet; 0 without. */
export function approvedForPerk({ current }: Desk['approvals']): number {
  return current?.what.kind === 'perk' && current.decision === 'approved' ? (current.allowedMinor ?? 0) : 0
}
