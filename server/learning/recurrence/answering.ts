// A person's word about a pair: yes links the case, no is kept, and an earlier no can be taken back.

import type { Input } from '#core/endpoint.ts'
import type * as contract from '#core/learning/recurrence/contract.ts'
import { recurrenceAnswered } from '#core/learning/recurrence/events.ts'
import { refuse } from '#core/refusal.ts'
import { learn } from '#server/cases/commands/ending.ts'
import { mistake } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { index } from '#server/learning/recurrence/indexing.ts'
import { addAnswer } from '#server/learning/recurrence/store.ts'
import { textsOf } from '#server/learning/recurrence/texts.ts'

export async function answerCandidate(
  ctx: Ctx,
  { caseId, mistakeId, answer }: Input<typeof contract.answerCandidate>,
): Promise<{ done: true }> {
  const [[text], known] = await Promise.all([textsOf(ctx, [caseId]), mistake(ctx, mistakeId)])
  if (!text) throw refuse('not-found', 'There is no such case here.')
  if (!known) throw refuse('invalid', 'There is no such mistake here. Choose one from the list, or name a new one.', 'mistakeId')
  if (answer === 'no' && text.mistakeId === mistakeId)
    throw refuse('conflict', 'This case is linked to that mistake. Link it to another one first.', 'answer')
  await addAnswer(ctx, { caseId, mistakeId, answer })
  if (answer === 'yes') await learn(ctx, { caseId, mistakeId })
  ctx.tell(recurrenceAnswered, { caseId, mistakeId, answer })
  await index(ctx, [caseId])
  return { done: true }
}
