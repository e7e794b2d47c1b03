// A review begins: by hand from any case, or by a rule. One case has one review.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import { used } from '#core/remedies/ledger.ts'
import type * as contract from '#core/reviews/contract.ts'
import { reviewDropped, reviewOpened, reviewRulesChanged, type ReviewId } from '#core/reviews/events.ts'
import { chanceOf, type Happened, noRules, type Rules, ruleFor } from '#core/reviews/opening.ts'
import type { Why } from '#core/reviews/review.ts'
import { rolesAt } from '#core/reviews/roles.ts'
import { isFireDrill } from '#server/cases/queries/facts.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { ledgerRows } from '#server/remedies/queries.ts'
import { read, reviewOf, whyMayNotDrop } from '#server/reviews/reading.ts'
import { rulesOf } from '#server/reviews/queries/rules.ts'
import { recordOf } from '#server/reviews/record.ts'
import { addReview, dropReview, nextNumber, putRules } from '#server/reviews/store.ts'

export async function open(ctx: Ctx, { caseId, well, title }: Input<typeof contract.open>): Promise<Answer<typeof contract.open>> {
  const me = member(ctx)
  const called = await titleOf(ctx, caseId).catch(insteadOfNotFound(refuse('invalid', 'There is no such case here.', 'caseId')))
  if (await reviewOf(ctx, caseId)) throw refuse('already-done', 'This case has a review already.', 'caseId')
  const facilitatorId = may(me.role, 'reviews.lead') ? me.id : null
  return { reviewId: await begin(ctx, { caseId, why: well ? 'well' : 'hand', title: title ?? called, facilitatorId, openedBy: me.id }) }
}

type Beginning = { caseId: CaseId; why: Why; title: string; facilitatorId: string | null; openedBy: string | null }

async function begin(ctx: Ctx, begins: Beginning): Promise<ReviewId> {
  const number = await nextNumber(ctx)
  const id = ctx.id('review')
  await addReview(ctx, {
    ...begins,
    id,
    number,
    state: 'preparing',
    openedAt: ctx.now,
  })
  ctx.unnamed().tell(reviewOpened, { reviewId: id, why: begins.why })
  return id
}

/** What the case is called, with roles where names stand. */
async function titleOf(ctx: Ctx, caseId: CaseId): Promise<string> {
  const { title, people, customer, journal } = await recordOf(ctx, caseId)
  return rolesAt(people, customer, journal, ctx.now).said(title).slice(0, 200)
}

/** Something happened to a case: does a rule open a review of it? A fire drill has its debrief when somebody asks for one. */
async function heed(ctx: Ctx, caseId: CaseId, happened: Happened): Promise<void> {
  const why = ruleFor(await rulesOf(ctx), happened)
  if (why === null || (await isFireDrill(ctx, caseId)) || (await reviewOf(ctx, caseId))) return
  await begin(ctx, { caseId, why, title: await titleOf(ctx, caseId), facilitatorId: null, openedBy: null })
}

type About = { caseId: CaseId }
export const hearSorted = (ctx: Ctx, { caseId, severity }: About & { severity?: number }) =>
  severity === undefined ? Promise.resolve() : heed(ctx, caseId, { what: 'sorted', severity })
export const hearRepeated = (ctx: Ctx, { caseId }: About) => heed(ctx, caseId, { what: 'repeated' })
export const hearBroken = (ctx: Ctx, { caseId }: About) => heed(ctx, caseId, { what: 'broken' })
export const hearEnded = (ctx: Ctx, { caseId }: About) => heed(ctx, caseId, { what: 'ended', chance: chanceOf(caseId) })
export async function hearGranted(ctx: Ctx, { caseId }: About): Promise<void> {
  if ((await rulesOf(ctx)).costMinor === null) return
  await heed(ctx, caseId, { what: 'granted', totalMinor: used(await ledgerRows(ctx, caseId)) })
}

/** Taken back by whoever started or leads it, before anybody was asked to write in earnest. */
export async function drop(ctx: Ctx, { reviewId }: { reviewId: ReviewId }): Promise<{ done: true }> {
  const no = whyMayNotDrop(ctx, await read(ctx, reviewId, true))
  if (no) throw no
  await dropReview(ctx, reviewId)
  ctx.unnamed().tell(reviewDropped, { reviewId })
  return { done: true }
}

export async function changeRules(ctx: Ctx, rules: Rules): Promise<Rules> {
  const before = await rulesOf(ctx)
  const next = { ...noRules, ...rules }
  const fields = (Object.keys(noRules) as (keyof Rules)[]).filter((name) => before[name] !== next[name])
  if (fields.length === 0) return before
  await putRules(ctx, next)
  ctx.tell(reviewRulesChanged, { fields })
  return next
}
