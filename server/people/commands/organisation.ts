// The name of the organisation. Its currency stays: every ledger is counted in it.

import type { Answer, Input } from '#core/endpoint.ts'
import type { changeOrganisation } from '#core/people/account/contract.ts'
import { organisationRenamed } from '#core/people/events.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { organisation } from '#server/people/queries.ts'
import { renameOrganisation } from '#server/people/store.ts'

export async function rename(ctx: Ctx, { name }: Input<typeof changeOrganisation>): Promise<Answer<typeof changeOrganisation>> {
  const { id, name: nameWas, currency } = await organisation(ctx)
  if (name !== nameWas) {
    await renameOrganisation(ctx, name)
    ctx.tell(organisationRenamed, { nameWas })
  }
  return { id, name, currency }
}
