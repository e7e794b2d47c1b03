// The address of a customer's private page, signed afresh so that it works for the whole time from now.

import type { CaseId } from '#core/ids.ts'
import { organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { freshLink } from '#server/cases/customer-link.ts'

export async function pageAddress(ctx: Ctx, caseId: CaseId): Promise<string> {
  const { secret } = await organisation(ctx)
  return `${ctx.config.url}/c/${freshLink(secret, ctx.organisation, caseId, ctx.now)}`
}
