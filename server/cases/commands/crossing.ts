// Letters that would cross, or go twice: before one leaves, its writer hears of what came since they last looked, and of the same words that
// are on their way already. Said once; they decide.

import type { MessageId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { msOf } from '#core/time/instant.ts'
import { newestSince, twinOf } from '#server/messages/queries/newer.ts'
import { customer, memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Loaded } from '#server/cases/keep.ts'

/** To send all the same is to say that this newer one was heard of: what comes after it is said again. */
export async function heedNewer(ctx: Ctx, loaded: Loaded, { seen }: { seen?: MessageId }): Promise<void> {
  if (!seen) return
  const newer = await newestSince(ctx, loaded.id, seen)
  if (!newer) return
  const { firstName } = await customer(ctx, loaded.customerId)
  const who = newer.authorId ? `${(await memberRow(ctx, newer.authorId)).firstName} wrote to ${firstName}` : `${firstName} wrote`
  throw refuse('conflict', `${who} ${agoInWords(msOf(ctx.now) - msOf(newer.at))}. Read it first, or send anyway.`, 'seen')
}

/** A second press, or a second window: the case is held meanwhile, so of two at once the second one hears of the first. */
export async function heedTwin(ctx: Ctx, loaded: Loaded, letter: { subject: string; body: string; anyway: boolean }): Promise<void> {
  if (letter.anyway) return
  const sentAt = await twinOf(ctx, loaded.id, letter)
  if (!sentAt) return
  const { firstName } = await customer(ctx, loaded.customerId)
  const sent = agoInWords(msOf(ctx.now) - msOf(sentAt))
  throw refuse('already-done', `You sent these very words to ${firstName} ${sent}. They need not be sent again.`, 'anyway')
}

function agoInWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`
}
