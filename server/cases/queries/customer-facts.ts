// What a customer's page shows, read from the record: never a note, never a cost, never a colleague's family name,
// and of our letters only the explanation, once it has left.

import { calledIn, languageFor } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type { BrandId, CaseId, CustomerId, MemberId } from '#core/ids.ts'
import { type CaseFile, current, endOf, type Fact } from '#core/cases/file.ts'
import type { FactName, Reopening } from '#core/cases/protocol.ts'
import { notFound } from '#core/refusal.ts'
import type { ShownOption } from '#core/remedies/contract.ts'
import type { Instant } from '#core/time/instant.ts'
import { fileOf } from '#server/cases/keep.ts'
import { openClocks } from '#server/clocks/queries.ts'
import { brand, type Brand, customer, memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { optionsOf } from '#server/remedies/queries.ts'

export type PageFacts = {
  caseId: CaseId
  reference: string
  openedAt: Instant
  ended: boolean
  brand: Brand
  /** `called`: as this page addresses them. */
  customer: { firstName: string; name: string; called: string; address: string }
  language: Language
  /** Every address that is known of the customer, in small letters. */
  addresses: readonly string[]
  /** First name; null while nobody owns the case. */
  owner: string | null
  /** The hearing; shown once it is on file. */
  words: { crux: string | null; wanted: string | null; impact: string | null }
  facts: ReadonlyMap<FactName, Fact>
  /** The last time the case opened again, and why. */
  reopened: { cause: Reopening; at: Instant } | null
  options: ShownOption[]
  chosen: ShownOption | null
  letter: { body: string; at: Instant } | null
  explainBy: Instant | null
  /** The last answer, also when it opened the case again. */
  answer: { rating: number; at: Instant } | null
}

/** `token` is the link's own, `expiresAt` the instant until which it works. */
export type Shown = { page: PageFacts; token: string; expiresAt: Instant; now: Instant }

export async function pageFacts(ctx: Ctx, caseId: CaseId): Promise<PageFacts> {
  const row = await ctx.db
    .selectFrom('cases')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw notFound('case')
  const file = await fileOf(ctx, caseId)
  const facts = current(file)
  const options = await optionsOf(ctx, caseId)
  const { firstName, name, addresses, language: own } = await customer(ctx, row.customerId as CustomerId)
  const ofBrand = await brand(ctx, row.brandId as BrandId)
  const language = languageFor(own, ofBrand.language)
  const explain = (await openClocks(ctx, caseId)).find((clock) => clock.name === 'explain')
  return {
    caseId,
    reference: row.reference,
    openedAt: row.openedAt,
    ended: endOf(file) !== null,
    brand: ofBrand,
    customer: { firstName, name, called: calledIn(language, { firstName, name }), address: addresses[0] ?? '' },
    language,
    addresses,
    owner: row.ownerId ? (await memberRow(ctx, row.ownerId as MemberId)).firstName : null,
    words: { crux: row.crux, wanted: row.wanted, impact: row.impact },
    facts,
    reopened: lastReopening(file),
    options,
    chosen: options.find((option) => option.chosenAt) ?? null,
    letter: facts.has('explained') && !facts.get('explained')?.waived ? await explanation(ctx, caseId) : null,
    explainBy: explain?.dueAt ?? null,
    answer: lastAnswer(file),
  }
}

/** The newest explanation that has left; one that still waits, failed or was brought back is nobody's to read. */
async function explanation(ctx: Ctx, caseId: CaseId): Promise<PageFacts['letter']> {
  const row = await ctx.db
    .selectFrom('messages as m')
    .innerJoin('mails as l', (j) => j.onRef('l.organisationId', '=', 'm.organisationId').onRef('l.messageId', '=', 'm.id'))
    .select(['m.body', 'm.at'])
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where('m.direction', '=', 'out')
    .where('m.purpose', '=', 'explanation')
    .where('l.state', 'in', ['sent', 'previewed'])
    .orderBy('m.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

function lastReopening(file: CaseFile): PageFacts['reopened'] {
  const fact = file.facts.findLast((one) => one.fact === 'reopened')
  return fact ? { cause: fact.evidence?.['cause'] as Reopening, at: fact.at } : null
}

/** Also when it opened the case again. */
export function lastAnswer(file: CaseFile): PageFacts['answer'] {
  const fact = file.facts.findLast((one) => one.fact === 'answered' && !one.waived)
  const rating = fact?.evidence?.['rating']
  return fact && typeof rating === 'number' ? { rating, at: fact.at } : null
}
