// Approvals on a case: the case is held meanwhile, its brand's calendar runs the clock, and the queue learns of the new deadline.

import type { Answer, Input } from '#core/endpoint.ts'
import type { ApprovalId, CaseId } from '#core/ids.ts'
import { endOf } from '#core/cases/file.ts'
import { limit, type Severity } from '#core/clocks/policy.ts'
import { refuse } from '#core/refusal.ts'
import type * as contract from '#core/remedies/approval-shapes.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { askApproval, decideApproval, withdrawApproval } from '#server/remedies/commands/approving.ts'
import { approvalRow } from '#server/remedies/queries/approvals.ts'
import { own } from '#server/cases/commands/triage.ts'
import { keep, load } from '#server/cases/keep.ts'

export async function ask(ctx: Ctx, { caseId, ...asked }: Input<typeof contract.ask>): Promise<Answer<typeof contract.ask>> {
  const loaded = await load(ctx, caseId)
  if (endOf(loaded.file)) throw refuse('too-early', 'This case has ended. Open it again before anything is offered.')
  await own(ctx, loaded)
  const policy = limit('approve', loaded.severity as Severity, loaded.protocol.limits)
  const approval = await askApproval(ctx, { caseId, brandId: loaded.brand.id, ...asked, calendar: loaded.calendar, policy })
  await keep(ctx, loaded, loaded.file)
  return approval
}

export async function decide(ctx: Ctx, input: Input<typeof contract.decide>): Promise<Answer<typeof contract.decide>> {
  const loaded = await load(ctx, (await approvalRow(ctx, input.approvalId)).caseId as CaseId)
  const approval = await decideApproval(ctx, input)
  await keep(ctx, loaded, loaded.file)
  return approval
}

export async function withdraw(ctx: Ctx, { approvalId }: { approvalId: ApprovalId }): Promise<{ done: true }> {
  const loaded = await load(ctx, (await approvalRow(ctx, approvalId)).caseId as CaseId)
  await withdrawApproval(ctx, { approvalId })
  await keep(ctx, loaded, loaded.file)
  return { done: true }
}
