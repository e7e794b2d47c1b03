// Which open promises of a case may have been kept by what happened since: letters that left, calls, remedies done. It only asks.

import type { Answer } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { type Happened, keptQuestions } from '#core/coach/kept.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import type { promisesOf } from '#server/clocks/queries.ts'
import type { messagesOf } from '#server/messages/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { recordOf } from '#server/remedies/queries/record.ts'

type Message = Awaited<ReturnType<typeof messagesOf>>[number]
type About = { caseId: CaseId; language: string; promises: Awaited<ReturnType<typeof promisesOf>>; messages: readonly Message[] }

export async function keptQuestionsOf(
  ctx: Ctx,
  { caseId, language, promises, messages }: About,
): Promise<Answer<typeof contract.show>['keptQuestions']> {
  const open = promises.filter(({ keptAt, releasedAt }) => keptAt === null && releasedAt === null)
  if (open.length === 0) return []
  const { done } = await recordOf(ctx, caseId)
  const happened = [
    ...messages.flatMap(saidIn),
    ...done.map(({ kind, title, at }) => ({ kind: 'remedy' as const, remedy: kind, title, at })),
  ]
  const questions = keptQuestions(
    open.map(({ dueAt, ...promise }) => ({ ...promise, due: dueAt })),
    happened,
    (words) => languageOf(languageRead(words, language)),
  )
  return questions.map(({ promise: { id, what }, because, at }) => ({ promiseId: id, what, because, at }))
}

/** A letter that can still be brought back, or never arrived, has kept nothing. */
function saidIn({ id, direction, channel, purpose, body, at, mail }: Message): (Happened & { messageId: string })[] {
  if (channel === ('call' as string)) return [{ kind: 'call', text: body, at, messageId: id }]
  const isLetter = direction === ('out' as string) && (['letter', 'explanation'] as string[]).includes(purpose)
  const hasLeft = mail?.state === 'sent' || mail?.state === 'previewed'
  return isLetter && hasLeft ? [{ kind: 'letter', text: body, at, messageId: id }] : []
}
