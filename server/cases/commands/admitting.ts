// Admitting a mistake before a customer notices. Under protection everything but one row is written without a name:
// the journal says 'system', and who reported stands in a table that only an administrator's question reads.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId, CustomerId, MistakeId } from '#core/ids.ts'
import { mistakeNamed, reportMade } from '#core/cases/events.ts'
import { suggestedKind } from '#core/cases/kind-words.ts'
import type { admit as contract } from '#core/cases/report-shapes.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import { brand, customer } from '#server/people/queries.ts'
import { brandForNew } from '#server/people/queries/brands-in-use.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { unread } from '#server/cases/commands/opening.ts'
import { startCase } from '#server/cases/commands/starting.ts'
import { take } from '#server/cases/commands/triage.ts'
import { kindsOf, refuseUntaken } from '#server/cases/queries/kinds.ts'
import { count } from '#server/cases/queries/reports.ts'
import { addMistake, addReport } from '#server/cases/store.ts'

type Admission = Input<typeof contract>

export async function admit(ctx: Ctx, input: Admission): Promise<Answer<typeof contract>> {
  if (input.protect && input.take)
    throw refuse('invalid', 'Whoever takes the case is seen by everybody. Leave it to the team, or let your name be seen.', 'take')
  const { id: memberId } = member(ctx)
  await refuseUntaken(ctx, input.kind)
  const suggested = input.kind ?? suggestedKind(input.sentence, await kindsOf(ctx))?.kind ?? null
  const open = input.protect ? ctx.unnamed() : ctx
  const reportId = ctx.id('report')
  const caseId = input.customerId ? await openAdmitted(open, input, input.customerId) : null
  const mistakeId = caseId ? null : await nameMistake(open, input.sentence, suggested)
  const { sentence, own, protect } = input
  await addReport(ctx, { id: reportId, memberId, kind: suggested, sentence, own, protected: protect, caseId, mistakeId })
  open.tell(reportMade, { reportId, own, ...(caseId ? { caseId } : {}), ...(mistakeId ? { mistakeId } : {}) })
  if (caseId && input.take) await take(ctx, { caseId })
  return { reportId, caseId, mistakeId, thisMonth: (await count(ctx)).thisMonth }
}

/** The customer has said nothing yet: the case begins with our own sentence and no message. */
async function openAdmitted(ctx: Ctx, { sentence, kind, brandId }: Admission, customerId: CustomerId): Promise<CaseId> {
  await customer(ctx, customerId).catch(
    insteadOfNotFound(refuse('invalid', 'There is no such customer here. Choose one from the list, or leave it empty.', 'customerId')),
  )
  const { caseId } = await startCase(ctx, {
    brandId: await brandFor(ctx, customerId, brandId),
    customerId,
    channel: 'admitted',
    title: sentence,
    said: '',
    severity: unread,
    kind: kind ?? null,
  })
  return caseId
}

async function brandFor(ctx: Ctx, customerId: CustomerId, wished: BrandId | undefined): Promise<BrandId> {
  const last = wished ?? (await lastBrand(ctx, customerId))
  const isGone = !wished && last !== undefined && !isInUse(await brand(ctx, last))
  const because = isGone ? 'The brand of their last case is retired.' : 'There is more than one brand.'
  return (await brandForNew(ctx, isGone ? undefined : last, `${because} Say which one it was.`)).id
}

async function lastBrand(ctx: Ctx, customerId: CustomerId): Promise<BrandId | undefined> {
  const last = await ctx.db
    .selectFrom('cases')
    .select('brandId')
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.brandId as BrandId | undefined
}

async function nameMistake(ctx: Ctx, sentence: string, kind: string | null): Promise<MistakeId> {
  if (!kind) throw refuse('invalid', 'Say what kind of mistake it is. Nothing in the sentence tells it.', 'kind')
  const id = ctx.id('mistake')
  await addMistake(ctx, { id, kind, title: sentence.slice(0, 200) })
  ctx.tell(mistakeNamed, { mistakeId: id, kind })
  return id
}
