// What somebody may offer or give: within their own authority, or with an approval that a colleague gave for it.

import type { ApprovalId, CaseId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { aboveAuthority, isWithin } from '#core/remedies/authority.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { useApproval } from '#server/remedies/commands/approving.ts'
import { approverOf, authorityOf, type LedgerRow } from '#server/remedies/queries.ts'

type Wanted = {
  caseId: CaseId
  kind: 'options' | 'perk'
  lines: readonly LedgerRow[]
  currency: string
  fields: { costMinor: number; field: string }[]
}

/** Refuses what is above the authority, unless it was approved: that approval is used up. Answers by which approval a cost is covered. */
export async function permit(
  ctx: Ctx,
  { caseId, kind, lines, currency, fields }: Wanted,
): Promise<(costMinor: number) => ApprovalId | null> {
  const authority = await authorityOf(ctx, lines, true)
  const above = fields.find(({ costMinor }) => !isWithin(authority, costMinor))
  if (!above) return () => null
  const approval = await useApproval(ctx, { caseId, kind, costMinor: Math.max(...fields.map(({ costMinor }) => costMinor)) })
  if (approval) return (costMinor) => (isWithin(authority, costMinor) ? null : approval)
  const approver = await approverOf(ctx, authority.usedMinor + above.costMinor, above.costMinor)
  throw refuse('above-authority', aboveAuthority(authority, above.costMinor, currency, approver), above.field)
}
