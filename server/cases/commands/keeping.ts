// “Yes, this is the promise kept”: a call, a letter or a remedy kept it when it happened, not when somebody says so. Whether it did, the
// record of the case must show.

import type { Answer, Input } from '#core/endpoint.ts'
import type { keepPromise as contract } from '#core/clocks/contract.ts'
import type { PromiseId } from '#core/ids.ts'
import { languageFor } from '#core/languages/languages.ts'
import { refuse } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'
import { keepPromise as keepIt } from '#server/clocks/commands.ts'
import { promise, promisesOf } from '#server/clocks/queries.ts'
import { messagesOf } from '#server/messages/queries.ts'
import { customer } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { load } from '#server/cases/keep.ts'
import { keptQuestionsOf } from '#server/cases/queries/kept-questions.ts'

export async function keepPromise(ctx: Ctx, input: Input<typeof contract>): Promise<Answer<typeof contract>> {
  if (input.at !== undefined) await heedRecord(ctx, input.promiseId, input.at)
  return keepIt(ctx, input)
}

async function heedRecord(ctx: Ctx, promiseId: PromiseId, at: Instant): Promise<void> {
  const { caseId, keptAt, releasedAt } = await promise(ctx, promiseId)
  if (keptAt ?? releasedAt) return
  const { customerId, brand } = await load(ctx, caseId)
  const { language } = await customer(ctx, customerId)
  const [promises, messages] = [await promisesOf(ctx, caseId), await messagesOf(ctx, caseId)]
  const questions = await keptQuestionsOf(ctx, { caseId, language: languageFor(language, brand.language), promises, messages })
  if (!questions.some((question) => question.promiseId === promiseId && question.at === at))
    throw refuse('conflict', 'Nothing on this case shows any more that the promise was kept then. Look at it again.', 'at')
}
