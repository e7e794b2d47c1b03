// What cases do about news from below: a mail that left, a promise that broke, a deadline that moved.

import type { CaseId, CustomerId, MessageId } from '#core/ids.ts'
import { endOf } from '#core/cases/file.ts'
import { coachOf } from '#server/messages/queries.ts'
import { customer } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { withdraw } from '#server/remedies/commands.ts'
import { reopenLoaded } from '#server/cases/commands/making-right.ts'
import { type LetterCoach, letterLeft } from '#server/cases/commands/writing.ts'
import { keep, load, refreshDue } from '#server/cases/keep.ts'
import { addWordsOfCustomer } from '#server/cases/store.ts'

type AboutMessage = { caseId: CaseId; messageId: MessageId }

export async function hearMailLeft(ctx: Ctx, { caseId, messageId }: AboutMessage): Promise<void> {
  const said = (await coachOf(ctx, messageId)) as LetterCoach | null
  if (said?.facts) await letterLeft(ctx, caseId, messageId, said)
}

/** A letter that never left offered nothing: its options go back. */
export async function hearMailCameBack(ctx: Ctx, { caseId, messageId }: AboutMessage): Promise<void> {
  const said = (await coachOf(ctx, messageId)) as LetterCoach | null
  if (said?.facts.includes('offered')) await withdraw(ctx, { caseId, neverLeft: true })
}

/** A broken promise is a mistake of its own: an ended case opens again for it. */
export async function hearPromiseBroken(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<void> {
  const loaded = await load(ctx, caseId)
  await (endOf(loaded.file) ? reopenLoaded(ctx, loaded, 'promise') : keep(ctx, loaded, loaded.file))
}

/** Their cases are found by the name and the addresses that they have now, and go on being found by those of before. */
export async function hearCustomerChanged(ctx: Ctx, { customerId, fields }: { customerId: CustomerId; fields?: string[] }): Promise<void> {
  if (fields && !fields.includes('name') && !fields.includes('addresses')) return
  const { id, name, addresses, alsoCalled } = await customer(ctx, customerId)
  await addWordsOfCustomer(ctx, id, [name, ...addresses, ...alsoCalled].join(' '))
}

export async function hearDeadline(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<void> {
  await refreshDue(ctx, caseId)
}
