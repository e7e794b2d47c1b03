// What the desk says about approvals: the one that matters now with its clock, whom one could ask, and how soon they answer.

import type { Answer } from '#core/endpoint.ts'
import type { show } from '#core/cases/contract.ts'
import type { CaseId } from '#core/ids.ts'
import { limit, type Severity } from '#core/clocks/policy.ts'
import { may } from '#core/people/abilities.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import { openClocks } from '#server/clocks/queries.ts'
import { memberNames } from '#server/people/queries.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { approvalOfDesk, colleagues, shownApproval, shownClock } from '#server/remedies/queries/approvals.ts'
import type { Protocol } from '#server/cases/protocol.ts'

type Asked = { caseId: CaseId; severity: number; protocol: Protocol; calendar: BusinessCalendar }

export async function approvalsOfDesk(
  ctx: Ctx,
  { caseId, severity, protocol, calendar }: Asked,
): Promise<Answer<typeof show>['approvals']> {
  const [row, known] = await Promise.all([approvalOfDesk(ctx, caseId), colleagues(ctx)])
  const clock = row && !row.decidedAt ? (await openClocks(ctx, caseId)).find(({ name }) => name === 'approve') : undefined
  const current = row ? { ...shownApproval(row, await memberNames(ctx)), clock: clock ? shownClock(ctx, clock, calendar) : null } : null
  const approvers = known
    .filter(({ id, role }) => id !== actorName(ctx.actor) && may(role, 'remedies.approve'))
    .map(({ firstName, authorityMinor }) => ({ firstName, limitMinor: authorityMinor }))
    .toSorted((a, b) => a.limitMinor - b.limitMinor || (a.firstName < b.firstName ? -1 : 1))
  return { current, approvers, within: limit('approve', severity as Severity, protocol.limits).budget }
}
