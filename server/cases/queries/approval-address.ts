// The address at which one member decides on one approval, for the mail that tells them of it.

import type { ApprovalId, MemberId } from '#core/ids.ts'
import { organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { approvalLink } from '#server/cases/approval-link.ts'

export async function approvalAddress(ctx: Ctx, approvalId: ApprovalId, memberId: MemberId): Promise<string> {
  const { secret } = await organisation(ctx)
  return `${ctx.config.url}/approve/${approvalLink(secret, ctx.organisation, approvalId, memberId, ctx.now)}`
}
