// Everything the case desk shows, composed from what each area below knows. Reads only; nothing here decides.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type { BrandId, CaseId, CustomerId, MemberId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { type CaseFile, type Fact, stands, stepsOf, sympathyAlone } from '#core/cases/file.ts'
import { factsOf, factTable, type Step, stepTable } from '#core/cases/protocol.ts'
import { fill } from '#core/languages/fill.ts'
import { calledIn, languageFor, wordsOf } from '#core/languages/languages.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import { notFound } from '#core/refusal.ts'
import { day, plus } from '#core/time/instant.ts'
import { clocksOf, promisesOf } from '#server/clocks/queries.ts'
import { attached, draftsOf, messagesOf } from '#server/messages/queries.ts'
import { brand, type Brand, calendarOf, customer, memberNames, type Person } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { ledgerOf, optionsOf, proposal } from '#server/remedies/queries.ts'
import { aboutCase } from '#server/cases/about.ts'
import { pageAddress } from '#server/cases/page-address.ts'
import { fileOf } from '#server/cases/keep.ts'
import { policyUnder, type Protocol, protocolOf } from '#server/cases/protocol.ts'
import { lastAnswer } from '#server/cases/queries/customer-facts.ts'
import { approvalsOfDesk } from '#server/cases/queries/desk-approvals.ts'
import { hintsOf } from '#server/cases/queries/hints.ts'
import { kindsOf } from '#server/cases/queries/kinds.ts'
import { keptQuestionsOf } from '#server/cases/queries/kept-questions.ts'
import { mistake } from '#server/cases/queries/queue.ts'
import { hereOn } from '#server/cases/queries/presence.ts'
import { apologiesTo, repeatOf } from '#server/cases/queries/repeat.ts'
import { timelineOf } from '#server/cases/timeline.ts'

type Desk = Answer<typeof contract.show>
type Clocks = Awaited<ReturnType<typeof clocksOf>>
type Names = Map<MemberId, Person>

/** Asked at once wherever nothing waits for anything, so that the database is spoken to a few times and not thirty; long because the desk is one answer. */
export async function show(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Desk> {
  const [row, file, names, ofCase] = await Promise.all([caseRow(ctx, caseId), fileOf(ctx, caseId), memberNames(ctx), fromCase(ctx, caseId)])
  const customerId = row.customerId as CustomerId
  const [ofBrand, protocol, repeat, ofCustomer, ofMistake, kinds] = await Promise.all([
    brand(ctx, row.brandId as BrandId),
    protocolOf(ctx, row.protocolVersion),
    repeatOf(ctx, caseId, row.ownerId),
    fromCustomer(ctx, customerId, caseId),
    fromKind(ctx, row),
    kindsOf(ctx),
  ])
  const hints = hintsOf(row, kinds)
  // While nobody has said what kind it is, options that fit what its words suggest are better than any.
  const kind = row.kind ?? hints.kindSuggestion?.kind ?? null
  const language = languageFor(ofCustomer.customer.language, ofBrand.language)
  const calendar = calendarOf(ofBrand)
  const [clocks, timeline, here, ofProposal, approvals, coach, questions] = await Promise.all([
    clocksOf(ctx, caseId, calendar),
    timelineOf(ctx, caseId, names, file),
    hereOn(ctx, caseId, names),
    proposal(ctx, {
      caseId,
      brandId: ofBrand.id,
      kind,
      severity: row.severity,
      loss: kinds.find(({ name }) => name === kind)?.loss ?? null,
      repeat: repeat !== null,
      language,
    }),
    approvalsOfDesk(ctx, { caseId, severity: row.severity, protocol, calendar }),
    aboutCase(ctx, { ...row, id: caseId, file, customerId, brand: ofBrand, calendar }),
    keptQuestionsOf(ctx, { caseId, language, ...ofCase }),
  ])
  return {
    ...written(row),
    fireDrill: isMarked(ctx.actor.kind === 'member' ? ctx.actor.role : null, row.fireDrill),
    ...hints,
    ...standing(file, clocks),
    protocol: { name: protocol.name, version: protocol.version },
    brand: brandOnDesk(ofBrand),
    owner: row.ownerId ? (names.get(row.ownerId as MemberId) ?? null) : null,
    steps: stepsOf(file).map((step) => shownStep(step, clocks, protocol, row.severity, names)),
    language,
    greeting: fill(wordsOf(language).letters.begin, { customer: calledIn(language, ofCustomer.customer) }),
    timeline,
    here,
    proposal: ofProposal,
    approvals,
    repeat,
    coach,
    keptQuestions: questions,
    ...ofCase,
    ...ofCustomer,
    ...ofMistake,
  }
}

/** What hangs on the case alone. */
async function fromCase(ctx: Ctx, caseId: CaseId) {
  const [promises, messages, drafts, files, options, ledger, customerPage] = await Promise.all([
    promisesOf(ctx, caseId),
    messagesOf(ctx, caseId),
    draftsOf(ctx, caseId),
    attached(ctx, caseId),
    optionsOf(ctx, caseId),
    ledgerOf(ctx, caseId),
    pageAddress(ctx, caseId),
  ])
  return { promises, messages, drafts, attached: files, options, ledger, customerPage }
}

async function fromCustomer(ctx: Ctx, customerId: CustomerId, caseId: CaseId) {
  const [whole, earlier, apologies] = await Promise.all([
    customer(ctx, customerId),
    earlierCases(ctx, customerId, caseId),
    apologiesTo(ctx, customerId),
  ])
  return { customer: whole, earlier, apologies }
}

async function fromKind(ctx: Ctx, { kind, mistakeId }: Row) {
  const [ofMistake, alike] = await Promise.all([mistakeId ? mistake(ctx, mistakeId as MistakeId) : null, kind ? sameKind(ctx, kind) : null])
  return { mistake: ofMistake, sameKind: alike }
}

function brandOnDesk({ id, name, zone, mailbox, retiredAt, voice, signature }: Brand): Desk['brand'] {
  return { id, name, zone, mailbox, retiredAt, voice, signature }
}

type Row = Awaited<ReturnType<typeof caseRow>>

/** What stands in the case's own row. */
function written(row: Row) {
  const {
    reference,
    title,
    crux,
    feeling,
    wanted,
    impact,
    severity,
    kind,
    faultOpen,
    channel,
    openedAt,
    endedAt,
    waitingSince,
    ownedSince,
    handOffs,
    product,
    place,
    processStep,
  } = row
  const words = { reference, title, crux, feeling, wanted, impact, severity, kind, faultOpen, channel }
  return {
    ...words,
    particulars: { product, place, step: processStep },
    openedAt,
    endedAt,
    waitingSince,
    ownedSince,
    handOffs,
    id: row.id as CaseId,
  }
}

/** What the facts on file say. */
function standing(file: CaseFile, clocks: Clocks) {
  return {
    stands: stands(file),
    paused: clocks.some((clock) => clock.standing === 'paused'),
    reopened: file.facts.some((fact) => fact.fact === 'reopened'),
    sympathyAlone: sympathyAlone(file),
    answer: lastAnswer(file),
  }
}

async function caseRow(ctx: Ctx, caseId: CaseId) {
  const row = await ctx.db
    .selectFrom('cases')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw notFound('case')
  return row
}

type StepHere = ReturnType<typeof stepsOf>[number]
function shownStep(
  { step, state, facts }: StepHere,
  clocks: Clocks,
  protocol: Protocol,
  severity: number,
  names: Names,
): Desk['steps'][number] {
  const own = clocksOfStep(step)
  const policy = own[0] ? policyUnder(protocol, severity, own[0]) : null
  return {
    step,
    state,
    ...stepTable[step],
    facts: facts.map((fact) => shownFact(fact, names)),
    clocks: clocks.filter((clock) => own.includes(clock.name) && clock.standing !== 'stopped'),
    limit: policy ? { budget: policy.budget, basis: policy.basis } : null,
  }
}

function clocksOfStep(step: Step) {
  return factsOf(step).flatMap((name) => factTable[name].meets ?? [])
}

function shownFact(fact: Fact, names: Names) {
  return { fact: fact.fact, at: fact.at, by: nameOf(names, fact.by), waived: fact.waived ?? null, because: fact.because ?? null }
}

/** A member's first name, or what else may stand in the record. */
function nameOf(names: Names, by: string): string {
  return names.get(by as MemberId)?.firstName ?? (by === 'customer' ? 'customer' : 'Amends')
}

async function earlierCases(ctx: Ctx, customerId: string, caseId: CaseId): Promise<Desk['earlier']> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['id', 'title', 'crux', 'openedAt', 'stands'])
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .where('id', '<', caseId)
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
  return rows.map((row) => ({
    id: row.id as CaseId,
    title: row.crux ?? row.title,
    openedAt: row.openedAt,
    stands: row.stands as Desk['stands'],
  }))
}

/**
 * How often this kind of mistake came in the last six weeks. The newest first, so that they are read from their index: in no order, a thousand of
 * them would be looked for anywhere in the table, and now and then all of what is older be read before they are found.
 */
async function sameKind(ctx: Ctx, kind: string): Promise<Desk['sameKind']> {
  const since = plus(ctx.now, -42 * day)
  const found = await sql<{ n: number }>`select count(*)::int as n from (select from cases
    where organisation_id = ${ctx.organisation} and kind = ${kind} and opened_at >= ${since} and fire_drill is null
    order by opened_at desc limit 1000) few`.execute(ctx.db)
  return { cases: found.rows[0]?.n ?? 0, since }
}
