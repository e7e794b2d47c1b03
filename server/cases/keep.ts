// Load and keep: how every command of cases reads the file of a case under lock and puts down what has become true.
// New facts drive everything else here: the clocks they meet and start, the events, where the case stands, and its end.

import type { BrandId, CaseId, CustomerId, MemberId, MistakeId } from '#core/ids.ts'
import { caseEnded, caseReopened, factEvents, faultSaid } from '#core/cases/events.ts'
import { type CaseFile, current, end, endOf, type Fact, isComplete, isEnd, stands, sympathyAlone, waitedSince } from '#core/cases/file.ts'
import { type FactName, factTable, openingClocks, type Reopening, reopenings } from '#core/cases/protocol.ts'
import { leadsOutside } from '#core/cases/outside.ts'
import { isSympathy } from '#core/cases/sympathy.ts'
import type { ClockName } from '#core/clocks/policy.ts'
import { notFound } from '#core/refusal.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import { type Begin, meet, start, stop } from '#server/clocks/commands.ts'
import { openClocks, owedPromises } from '#server/clocks/queries.ts'
import type { FireDrillMark } from '#core/people/fire-drill.ts'
import { factIn } from '#server/cases/queries/fact-rows.ts'
import { openCustomerMark } from '#server/people/commands/customers.ts'
import { brand, type Brand, calendarOf } from '#server/people/queries.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import { withdrawApprovals } from '#server/remedies/commands/approving.ts'
import { policyUnder, type Protocol, protocolOf } from '#server/cases/protocol.ts'
import { addFacts, changeCase } from '#server/cases/store.ts'

/** No clock runs: later than every deadline, so that the queue needs no special case. */
export const never: Instant = '9999-12-31T00:00:00.000Z'

/** Why a letter did something out of order: since it was written, an apology came to be owed. */
export const onItsWay = 'the letter was on its way when an apology came to be owed'

export type Loaded = {
  id: CaseId
  reference: string
  title: string
  crux: string | null
  brand: Brand
  calendar: BusinessCalendar
  customerId: CustomerId
  ownerId: MemberId | null
  ownedSince: Instant | null
  handOffs: number
  severity: number
  kind: string | null
  faultOpen: boolean
  mistakeId: MistakeId | null
  waitingSince: Instant | null
  /** Null on a real case. */
  fireDrill: FireDrillMark | null
  protocol: Protocol
  file: CaseFile
}

/** The case with its file, locked until the door closes, so that two who act at once act one after the other. */
export async function load(ctx: Ctx, caseId: CaseId): Promise<Loaded> {
  const row = await ctx.db
    .selectFrom('cases')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('case')
  const ofBrand = await brand(ctx, row.brandId as BrandId)
  return {
    id: caseId,
    reference: row.reference,
    title: row.title,
    crux: row.crux,
    brand: ofBrand,
    calendar: calendarOf(ofBrand),
    customerId: row.customerId as CustomerId,
    ownerId: row.ownerId as MemberId | null,
    ownedSince: row.ownedSince,
    handOffs: row.handOffs,
    severity: row.severity,
    kind: row.kind,
    faultOpen: row.faultOpen,
    mistakeId: row.mistakeId as MistakeId | null,
    waitingSince: row.waitingSince,
    fireDrill: row.fireDrill as FireDrillMark | null,
    protocol: await protocolOf(ctx, row.protocolVersion),
    file: await fileOf(ctx, caseId),
  }
}

export async function fileOf(ctx: Ctx, caseId: CaseId): Promise<CaseFile> {
  const rows = await ctx.db
    .selectFrom('caseFacts')
    .select(['fact', 'at', 'by', 'waived', 'evidence'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return { facts: rows.map(factIn) }
}

/** A fact as somebody puts it down now. */
export function factNow<F extends Fact['fact']>(
  ctx: Ctx,
  fact: F,
  rest: Omit<Partial<Fact>, 'fact' | 'at' | 'by'> = {},
): Fact & { fact: F } {
  return { fact, at: ctx.now, by: actorName(ctx.actor), ...rest }
}

/**
 * Keeps what the new file adds to the loaded one: facts, clocks, events, columns. A file that became complete ends as recovered.
 * `promisedFor` is when the chosen option will be done; the fulfil clock runs towards it.
 */
export async function keep(ctx: Ctx, loaded: Loaded, file: CaseFile, promisedFor?: Instant): Promise<{ caseId: CaseId; stands: string }> {
  const whole = completed(ctx, file)
  const added = whole.facts.slice(loaded.file.facts.length)
  if (added.length > 0) await addFacts(ctx, loaded.id, added)
  for (const fact of added) await follow(ctx, loaded, { whole, fact }, promisedFor)
  if (loaded.fireDrill === 'quiet' && leadsOutside(added)) await showDrill(ctx, loaded)
  const place = stands(whole)
  const waitingSince = waiting(ctx, loaded, whole, added)
  await changeCase(ctx, loaded.id, {
    stands: place,
    endedAt: isEnd(place) ? (whole.facts.at(-1)?.at ?? ctx.now) : null,
    waitingSince,
    ...(await dueOf(ctx, loaded.id, waitingSince !== null)),
  })
  loaded.file = whole
  loaded.waitingSince = waitingSince
  return { caseId: loaded.id, stands: place }
}

/** From now on everybody sees that it is a fire drill. */
export async function showDrill(ctx: Ctx, loaded: Loaded): Promise<void> {
  loaded.fireDrill = 'open'
  await changeCase(ctx, loaded.id, { fireDrill: 'open' })
  await openCustomerMark(ctx, loaded.customerId)
}

function completed(ctx: Ctx, file: CaseFile): CaseFile {
  if (!isComplete(file)) return file
  const ended = end(file, 'recovered', ctx.now, actorName(ctx.actor))
  return ended.file ?? file
}

type Added = { whole: CaseFile; fact: Fact }

async function follow(ctx: Ctx, loaded: Loaded, { whole, fact }: Added, promisedFor?: Instant): Promise<void> {
  const { id: caseId } = loaded
  if (fact.fact === 'reopened') return followReopening(ctx, loaded, fact)
  if (fact.fact === 'faultSaid') return followFault(ctx, loaded, { whole, fact })
  if (isEnd(fact.fact)) {
    await withdrawApprovals(ctx, { caseId, because: 'ended' })
    await stop(ctx, { caseId })
    return ctx.tell(caseEnded, { caseId, end: fact.fact })
  }
  const name = fact.fact as FactName
  const { meets, starts } = factTable[name]
  // Sympathy that left when the mistake was ours already: on file, and no apology.
  if (isSympathy(fact) && !current(whole).has(name)) return
  ctx.tell(factEvents[name], { caseId, ...mark('waived', fact.waived !== undefined), ...mark('sympathy', isSympathy(fact)) })
  if (meets) await (fact.waived ? stop(ctx, { caseId, names: [meets] }) : meet(ctx, { caseId, name: meets }))
  if (starts && !(starts === 'fulfil' && fact.waived)) await startClocks(ctx, loaded, [starts], promisedFor)
}

/** What was cleared is owed again: its clocks stop where they run and start anew where the protocol starts them at the opening. */
async function followReopening(ctx: Ctx, loaded: Loaded, fact: Fact): Promise<void> {
  const cause = fact.evidence?.['cause'] as Reopening
  const cleared = (reopenings[cause].clears as readonly FactName[]).flatMap((name) => factTable[name].meets ?? [])
  ctx.tell(caseReopened, { caseId: loaded.id, cause })
  await stop(ctx, { caseId: loaded.id, names: cleared.filter((name) => !openingClocks.includes(name)) })
  const running = new Set((await openClocks(ctx, loaded.id)).map((clock) => clock.name))
  const owed = cleared.filter((name) => openingClocks.includes(name))
  if (endOf(loaded.file) && !current(loaded.file).has('learned')) owed.push('learn')
  await startClocks(
    ctx,
    loaded,
    owed.filter((name) => !running.has(name)),
  )
}

/** Where only sympathy had gone out, the apology is owed from now on, or no longer. */
async function followFault(ctx: Ctx, loaded: Loaded, { whole, fact: { evidence } }: Added): Promise<void> {
  const { id: caseId } = loaded
  const open = evidence?.['open'] === true
  const decides = sympathyAlone(whole) && endOf(whole) === null
  ctx.tell(faultSaid, { caseId, open, ...mark('sympathy', decides) })
  if (!decides) return
  if (open) return stop(ctx, { caseId, names: ['apologise'] })
  const isRunning = (await openClocks(ctx, caseId)).some(({ name }) => name === 'apologise')
  if (!isRunning) await startClocks(ctx, loaded, ['apologise'])
}

function mark<N extends string>(name: N, is: boolean): { [name in N]?: true } {
  return is ? ({ [name]: true } as { [name in N]: true }) : {}
}

export async function startClocks(
  ctx: Ctx,
  loaded: Pick<Loaded, 'id' | 'calendar' | 'protocol' | 'severity'>,
  names: ClockName[],
  promisedFor?: Instant,
): Promise<void> {
  const clocks = names.flatMap((name): Begin[] => {
    const policy = policyUnder(loaded.protocol, loaded.severity, name)
    if (policy) return [{ name, policy }]
    return promisedFor ? [{ name, dueAt: promisedFor }] : []
  })
  await start(ctx, { caseId: loaded.id, calendar: loaded.calendar, clocks })
}

/** We wait for the customer from the offer until they choose, but not while an apology came to be owed; a pause and an answer change it elsewhere. */
function waiting(ctx: Ctx, loaded: Loaded, file: CaseFile, added: Fact[]): Instant | null {
  const counts = current(file)
  if (endOf(file) || counts.has('chosen')) return null
  if (added.some((fact) => fact.fact === 'reopened')) return null
  const offered = added.find((fact) => fact.fact === 'offered')
  if (offered) return offered.because === onItsWay ? null : ctx.now
  const wasSorry = current(loaded.file).has('apologised')
  if (sympathyAlone(loaded.file) && wasSorry !== counts.has('apologised'))
    return wasSorry ? null : (waitedSince(file) ?? loaded.waitingSince)
  return loaded.waitingSince
}

/** Clocks that mean nothing to do for us while the customer chooses. */
const resting: readonly ClockName[] = ['listen', 'apologise', 'offer', 'learn']

/** The soonest deadline for the queue: a running clock, or a promise that is still owed. */
export async function dueOf(ctx: Ctx, caseId: CaseId, isWaiting: boolean) {
  const running = (await openClocks(ctx, caseId)).filter((clock) => clock.pausedAt === null && !(isWaiting && resting.includes(clock.name)))
  const promises = (await owedPromises(ctx, caseId)).map((promise) => ({ name: 'promise', dueAt: promise.dueAt, warnAt: promise.dueAt }))
  const soonest = [...running, ...promises].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  return { dueAt: soonest?.dueAt ?? never, dueWarnAt: soonest?.warnAt ?? never, dueClock: soonest?.name ?? null }
}

/** Writes the soonest deadline anew, after something below moved it. */
export async function refreshDue(ctx: Ctx, caseId: CaseId): Promise<void> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('waitingSince')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (row) await changeCase(ctx, caseId, await dueOf(ctx, caseId, row.waitingSince !== null))
}
