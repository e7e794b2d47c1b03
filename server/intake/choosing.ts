// A mail that is nothing but a letter, while options stand on offer, is the customer's choice. Only from an address of the customer.

import { letterChosenIn } from '#core/intake/choice.ts'
import type { CaseId } from '#core/ids.ts'
import { chooseFor } from '#server/cases/commands/making-right.ts'
import { pageFacts } from '#server/cases/queries/customer-facts.ts'
import type { Letter } from '#server/intake/letter.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function takeAsChoice(ctx: Ctx, caseId: CaseId, letter: Letter): Promise<void> {
  if (letter.attachments.length > 0) return
  const { facts, options, chosen, ended, addresses } = await pageFacts(ctx, caseId)
  if (ended || chosen || !facts.has('offered') || facts.has('chosen') || !addresses.includes(letter.from.address)) return
  const found = letterChosenIn(
    letter.body,
    options.map((option) => option.letter),
    letter.from.name,
  )
  if (found) await chooseFor({ ...ctx, actor: { kind: 'customer', caseId } }, { caseId, letter: found, via: 'mail' })
}
