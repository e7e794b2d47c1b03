// Asking and answering: one question after the explanation, asked once; the first rating stays, a word may be added to it.
// An unhappy answer opens the case again in the same breath.

import type { CaseId } from '#core/ids.ts'
import { surveyAnswered, surveyAsked, surveyCommented } from '#core/feedback/events.ts'
import { isHappy, isRating } from '#core/feedback/policy.ts'
import { fill } from '#core/languages/fill.ts'
import { refuse, refuseCustomer } from '#core/refusal.ts'
import { recordFact, reopenFor } from '#server/cases/commands/making-right.ts'
import { pageFacts, type PageFacts } from '#server/cases/queries/customer-facts.ts'
import { questionFrame } from '#server/cases/queries/frame.ts'
import { receive, write } from '#server/messages/commands.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { lastSurvey, type SurveyRow } from './queries.ts'
import { addSurvey, writeAnswer, writeWord } from './store.ts'

/** Asks the customer by mail whether it was put right. Refused before the explanation, and a second time. */
export async function ask(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<SurveyRow> {
  const id = ctx.id('survey')
  await recordFact(ctx, { caseId, fact: 'asked', evidence: { surveyId: id } })
  const page = await pageFacts(ctx, caseId)
  const asked = page.facts.get('asked')
  if (asked?.waived) throw refuse('already-done', 'Asking was left out here, with a reason. There is nothing to ask any more.')
  if (asked?.evidence?.['surveyId'] !== id)
    throw refuse('already-done', `${page.customer.firstName} was asked already. Silence is an answer too; asking twice would be a burden.`)
  const messageId = await mail(ctx, page)
  await addSurvey(ctx, { id, caseId, messageId })
  ctx.tell(surveyAsked, { caseId, surveyId: id })
  return { id, caseId, askedAt: ctx.now, answeredAt: null, rating: null, word: null }
}

/** When the clock for asking comes near and nobody has asked, Amends asks by itself: a question that waits for somebody is not asked. */
export async function askInTime(ctx: Ctx, { caseId, clock }: { caseId: CaseId; clock: string }): Promise<void> {
  if (clock !== 'ask') return
  const { facts, ended, customer } = await pageFacts(ctx, caseId)
  if (!ended && customer.address && facts.has('explained') && !facts.has('asked')) await ask(ctx, { caseId })
}

/** The customer's answer: a rating from 1 to 5 with or without a word, or a word after the rating. */
export async function answer(ctx: Ctx, { caseId, rating, word }: { caseId: CaseId; rating?: number; word?: string }): Promise<void> {
  const page = await pageFacts(ctx, caseId)
  const survey = await lastSurvey(ctx, caseId)
  if (!survey) throw refuseCustomer('too-early', ({ refusals }) => refusals.notAsked)
  if (rating === undefined) return comment(ctx, page, survey, word)
  const first = survey.rating
  if (first !== null) throw refuseCustomer('already-done', ({ refusals }) => fill(refusals.ratedAlready, { rating: first }), 'rating')
  if (!isRating(rating)) throw refuseCustomer('invalid', ({ refusals }) => refusals.tapNumber, 'rating')
  if (page.ended || !page.facts.has('asked')) throw refuseCustomer('conflict', ({ refusals }) => refusals.workingAgain)
  const happy = isHappy(rating)
  await writeAnswer(ctx, survey.id, rating, word || null)
  if (word) await hearWord(ctx, page, word)
  ctx.tell(surveyAnswered, { caseId, surveyId: survey.id, rating, happy })
  await recordFact(ctx, { caseId, fact: 'answered', evidence: { rating, surveyId: survey.id } })
  if (!happy) await reopenFor(ctx, { caseId, cause: 'unhappy' })
}

async function comment(ctx: Ctx, page: PageFacts, survey: SurveyRow, word: string | undefined): Promise<void> {
  if (!word) throw refuseCustomer('invalid', ({ refusals }) => refusals.tapOrWrite, 'word')
  if (survey.rating === null) throw refuseCustomer('too-early', ({ refusals }) => refusals.numberToo, 'rating')
  if (survey.word !== null) throw refuseCustomer('already-done', ({ refusals }) => refusals.haveWord, 'word')
  await writeWord(ctx, survey.id, word)
  await hearWord(ctx, page, word)
  ctx.tell(surveyCommented, { caseId: survey.caseId, surveyId: survey.id })
}

/** Words that come with an answer are the customer's, so they stand in the conversation where everybody reads them. */
async function hearWord(ctx: Ctx, { caseId, customer }: PageFacts, body: string): Promise<void> {
  const nobody = { toAddress: null, subject: null, quoted: null, attachments: [], rfcId: null, inReplyTo: null }
  await receive(ctx, {
    ...nobody,
    caseId,
    purpose: 'answer',
    channel: 'page',
    fromName: customer.name,
    fromAddress: customer.address,
    body,
  })
}

async function mail(ctx: Ctx, page: PageFacts) {
  const { caseId, customer } = page
  if (!customer.address)
    throw refuse('conflict', `${customer.firstName} has no e-mail address here. Ask on the phone, or leave it out and say why.`)
  const frame = await questionFrame(ctx, caseId)
  const { messageId } = await write(ctx, { caseId, purpose: 'survey', subject: '', body: '', frame, authorId: null, coach: null, delay: 0 })
  return messageId
}
