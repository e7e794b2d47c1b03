// A mail to a member as an example: to whoever asks, with a link that leads nowhere and a new address that nobody has.

import type { Answer, Input } from '#core/endpoint.ts'
import type { memberLetter as contract } from '#core/messages/wording/contract.ts'
import { letterOf } from '#server/messages/member-words.ts'
import { memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export async function exampleToMember(ctx: Ctx, { purpose }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const { id } = member(ctx)
  const { email } = await memberRow(ctx, id)
  const change = { emailWas: email, email: 'new.address@example.com', by: null }
  return letterOf(ctx, id, { purpose, link: `${ctx.config.url}/join/example`, change })
}
