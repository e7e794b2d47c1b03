// A mail to a member as an example: to whoever asks, with a link that leads nowhere.

import type { Answer, Input } from '#core/endpoint.ts'
import { memberLetter } from '#core/messages/letters/member-letter.ts'
import type { memberLetter as contract } from '#core/messages/wording/contract.ts'
import { memberRow, organisation } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export async function exampleToMember(ctx: Ctx, { purpose }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const { firstName, email } = await memberRow(ctx, member(ctx).id)
  const { name } = await organisation(ctx)
  const colour = (await firstBrand(ctx))?.colour ?? null
  return memberLetter({ purpose, organisation: name, firstName, email, link: `${ctx.config.url}/join/example`, colour })
}
