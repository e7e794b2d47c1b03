// Letters that would cross, or go twice: before one leaves, its writer hears of what came since they last looked, and of the same words that
// are on their way already; so also of a note or a call that would be kept twice. Said once; they decide.

import type { MessageId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { msOf } from '#core/time/instant.ts'
import { newestSince, type Said, twinOf } from '#server/messages/queries/newer.ts'
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

/** A second press, a second window, or once more after an answer that was lost: the case is held meanwhile, so of two at once the second one hears of the first. */
export async function heedTwin(ctx: Ctx, loaded: Loaded, said: Said & { anyway: boolean }): Promise<void> {
  if (said.anyway) return
  const at = await twinOf(ctx, loaded.id, said)
  if (!at) return
  const { firstName } = await customer(ctx, loaded.customerId)
  throw refuse('already-done', alreadySaid[said.purpose](firstName, agoInWords(msOf(ctx.now) - msOf(at))), 'anyway')
}

const alreadySaid: Record<Said['purpose'], (firstName: string, ago: string) => string> = {
  letter: (firstName, ago) => `You sent these very words to ${firstName} ${ago}. They need not be sent again.`,
  note: (_, ago) => `You kept this very note here ${ago}. It need not be kept again.`,
  call: (firstName, ago) => `You kept this very call with ${firstName} ${ago}. It need not be kept again.`,
}

function agoInWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`
}
