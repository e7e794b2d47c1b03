// Reading a draft for editors and scripts of others: about a case with all that is known of it, or with the context that they send along.
// And a finding that is called wrong, so that neither the customer of its case nor a colleague is named in what is kept.

import type { Answer, Input } from '#core/endpoint.ts'
import type { Known } from '#core/coach/about.ts'
import { coach, reader } from '#core/coach/coach.ts'
import type { read as readContract } from '#core/coach/contract.ts'
import type { wrong as wrongContract } from '#core/coach/wrong-shapes.ts'
import { promiseTold } from '#core/coach/questions.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import type { BrandId, CaseId, CustomerId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { keepExample } from '#server/coach/commands/examples.ts'
import { houseOf, ownNames } from '#server/coach/queries.ts'
import { brand, calendarOf, customer, memberNames, memberRow } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { aboutCase } from '#server/cases/about.ts'
import { fileOf } from '#server/cases/keep.ts'
import { strangersTo } from '#server/cases/queries/strangers.ts'

type Read = Input<typeof readContract>
/** Of these steps on, what was wrong has been made right. */
const afterwards: readonly Read['step'][] = ['explain', 'delight', 'ask', 'learn']

export async function read(ctx: Ctx, input: Read): Promise<Answer<typeof readContract>> {
  const { language: wished, ...about } = input.caseId ? await ofCase(ctx, input.caseId, input) : await ofContext(ctx, input)
  const language = languageOf(input.language ?? languageRead(input.text, wished))
  const { findings, parts, components, promises, evidence } = coach(input.text, about, reader(language))
  return {
    language: language.code,
    findings: findings.map(({ rule, severity, start, end, title, reason, better, replacement }) => ({
      rule,
      severity,
      start,
      end,
      title,
      reason,
      better,
      replacement,
    })),
    parts: parts.map(({ id, title, there }) => ({ id, title, there })),
    components: components.map(({ span = null, ...component }) => ({ ...component, span })),
    promises: promises.map(promiseTold),
    evidence,
  }
}

type KnownIn = Known & { language: string }

async function ofCase(ctx: Ctx, caseId: CaseId, { text, kind, step }: Read): Promise<KnownIn> {
  const row = await caseRow(ctx, caseId)
  const [ofBrand, file] = await Promise.all([brand(ctx, row.brandId as BrandId), fileOf(ctx, caseId)])
  const loaded = { ...row, id: caseId, customerId: row.customerId as CustomerId, brand: ofBrand, calendar: calendarOf(ofBrand), file }
  const about = await aboutCase(ctx, loaded, { kind, words: text })
  return { ...about, ...(step ? { step } : {}) }
}

async function ofContext(ctx: Ctx, input: Read): Promise<KnownIn> {
  const { kind, step = 'apologise', customerName, crux, customerWords, earlier, faultKnown, repeat, hasOptions } = input
  const [first, names, house, author] = await Promise.all([firstBrand(ctx), ownNames(ctx), houseOf(ctx), memberRow(ctx, member(ctx).id)])
  return {
    kind,
    step,
    customerName,
    crux,
    customerWords,
    earlier,
    faultKnown,
    repeat,
    hasOptions,
    madeRight: input.madeRight ?? afterwards.includes(step),
    language: first?.language ?? 'en',
    ownNames: names,
    ...house,
    author: author.firstName,
    now: ctx.now,
    calendar: first ? calendarOf(first) : null,
  }
}

export async function wrong(ctx: Ctx, { caseId, names, ...example }: Input<typeof wrongContract>): Promise<Answer<typeof wrongContract>> {
  const colleagues = [...(await memberNames(ctx)).values()].flatMap(({ name, firstName }) => [name, firstName])
  return keepExample(ctx, example, [...(caseId ? await customersIn(ctx, caseId) : []), ...colleagues, ...names])
}

/** Whom a letter about this case may name: its customer, and by mistake those whom its writer had to do with lately. */
async function customersIn(ctx: Ctx, caseId: CaseId): Promise<string[]> {
  const customerId = (await caseRow(ctx, caseId)).customerId as CustomerId
  const [{ name, firstName }, others] = await Promise.all([customer(ctx, customerId), strangersTo(ctx, customerId, '')])
  return [name, firstName, ...others.flatMap(({ kind, text }) => (kind === 'name' ? [text] : []))]
}

async function caseRow(ctx: Ctx, caseId: CaseId) {
  const row = await ctx.db
    .selectFrom('cases')
    .select(['reference', 'crux', 'customerId', 'brandId', 'handOffs', 'faultOpen'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw refuse('invalid', 'There is no such case.', 'caseId')
  return row
}
