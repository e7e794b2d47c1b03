// Who owns the case, how grave it is, what was heard, and when its clocks rest.

import { isDeepStrictEqual } from 'node:util'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type { moveDeadline as moveContract } from '#core/clocks/contract.ts'
import type * as contract from '#core/cases/contract.ts'
import { caseHandedOver, caseHeardAgain, casePaused, caseResumed, caseSorted, caseTaken } from '#core/cases/events.ts'
import { current, endOf, record, sayFault } from '#core/cases/file.ts'
import type { DelayReason } from '#core/clocks/reasons.ts'
import { may } from '#core/people/abilities.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import { follow, moveDeadline as move, pause as pauseClocks, resume as resumeClocks } from '#server/clocks/commands.ts'
import { clockRow, openClocks } from '#server/clocks/queries.ts'
import { memberRow } from '#server/people/queries.ts'
import { actorName, type Ctx, member } from '#server/platform/ctx.ts'
import { sayParticulars } from '#server/cases/commands/particulars.ts'
import { sayRisks } from '#server/cases/commands/risks.ts'
import { factNow, keep, load, type Loaded, refreshDue } from '#server/cases/keep.ts'
import { policyUnder } from '#server/cases/protocol.ts'
import { refuseUntaken } from '#server/cases/queries/kinds.ts'
import { addHearing, addWords, changeCase, hearingOf } from '#server/cases/store.ts'

type Standing = Answer<typeof contract.take>

export async function take(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  if (endOf(loaded.file)) throw refuse('too-early', 'This case has ended. Open it again before somebody takes it.')
  const me = member(ctx).id
  if (loaded.ownerId && loaded.ownerId !== me) {
    const owner = await memberRow(ctx, loaded.ownerId)
    throw refuse('conflict', `${owner.firstName} owns this case already. Ask for it to be handed over.`)
  }
  await own(ctx, loaded)
  return keep(ctx, loaded, loaded.file)
}

/** Whoever acts on a case that nobody owns becomes its owner: there is one, and it is a person. */
export async function own(ctx: Ctx, loaded: Loaded): Promise<void> {
  if (loaded.ownerId || ctx.actor.kind !== 'member') return
  loaded.ownerId = ctx.actor.id
  await changeCase(ctx, loaded.id, { ownerId: loaded.ownerId, ownedSince: ctx.now })
  ctx.tell(caseTaken, { caseId: loaded.id, ownerId: loaded.ownerId })
}

export async function handOver(ctx: Ctx, { caseId, memberId, reason }: Input<typeof contract.handOver>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  const to = await memberRow(ctx, memberId).catch(insteadOfNotFound(refuse('invalid', 'This colleague is not a member here.', 'memberId')))
  const me = member(ctx)
  if (to.leftAt) throw refuse('invalid', `${to.firstName} has left. Choose somebody else.`, 'memberId')
  if (loaded.ownerId === memberId) throw refuse('already-done', `${to.firstName} owns this case already.`, 'memberId')
  if (loaded.ownerId && loaded.ownerId !== me.id && !may(me.role, 'cases.assign'))
    throw refuse('not-allowed', 'Only the owner or a lead hands a case over. Ask the owner for it.')
  await changeCase(ctx, caseId, { ownerId: memberId, ownedSince: ctx.now, handOffs: loaded.handOffs + (loaded.ownerId ? 1 : 0) })
  ctx.tell(caseHandedOver, { caseId, from: loaded.ownerId, to: memberId, reason })
  return keep(ctx, loaded, loaded.file)
}

export async function sort(
  ctx: Ctx,
  { caseId, severity, kind, faultOpen, risks, particulars }: Input<typeof contract.sort>,
): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await refuseUntaken(ctx, kind, loaded.kind ? [loaded.kind] : [])
  await sortLoaded(ctx, loaded, { severity: severity ?? loaded.severity, kind: kind ?? loaded.kind })
  const isNew = faultOpen !== undefined && faultOpen !== loaded.faultOpen
  if (isNew) await changeCase(ctx, caseId, { faultOpen })
  if (risks) await sayRisks(ctx, caseId, risks)
  if (particulars) await sayParticulars(ctx, caseId, particulars)
  return keep(ctx, loaded, isNew ? sayFault(loaded.file, faultOpen, ctx.now, actorName(ctx.actor), loaded.waitingSince) : loaded.file)
}

/** Only what changes is written and told. A kind can be taken off only where it was set by mistake. */
export async function sortLoaded(ctx: Ctx, loaded: Loaded, { severity, kind }: Pick<Loaded, 'severity' | 'kind'>): Promise<void> {
  const { id: caseId, calendar, protocol } = loaded
  const changed = {
    ...(severity === loaded.severity ? {} : { severity }),
    ...(kind === loaded.kind ? {} : { kind }),
  }
  if (Object.keys(changed).length === 0) return
  const was = {
    ...('severity' in changed ? { severity: loaded.severity } : {}),
    ...('kind' in changed ? { kind: loaded.kind } : {}),
  }
  await changeCase(ctx, caseId, changed)
  if ('severity' in changed) await follow(ctx, { caseId, calendar, policyOf: (name) => policyUnder(protocol, severity, name) })
  Object.assign(loaded, changed)
  ctx.tell(caseSorted, { caseId, ...changed, was })
}

/** Listening: what the customer said, in their words. Heard again it is corrected; the fact stays the first one. */
export async function hear(ctx: Ctx, { caseId, confirmed, crux, ...rest }: Input<typeof contract.hear>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await own(ctx, loaded)
  let file = loaded.file
  for (const fact of confirmed ? (['heard', 'confirmed'] as const) : (['heard'] as const)) {
    const outcome = record(file, factNow(ctx, fact))
    if (outcome.refusal) throw outcome.refusal
    file = outcome.file
  }
  const heard = { crux, feeling: rest.feeling ?? null, wanted: rest.wanted ?? null, impact: rest.impact ?? null }
  const before = await hearingOf(ctx, caseId)
  await changeCase(ctx, caseId, heard)
  await addHearing(ctx, caseId, heard)
  await addWords(ctx, caseId, [crux, rest.wanted, rest.impact].join(' '))
  if (before.crux !== null && !isDeepStrictEqual(before, heard)) ctx.tell(caseHeardAgain, { caseId })
  return keep(ctx, loaded, file)
}

export async function pause(ctx: Ctx, { caseId, reason }: Input<typeof contract.pause>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  if (endOf(loaded.file)) throw refuse('too-early', 'This case has ended; no clock of it runs.')
  if (await isPaused(ctx, caseId)) throw refuse('already-done', 'The clocks of this case pause already.')
  return pauseLoaded(ctx, loaded, reason)
}

export async function pauseLoaded(ctx: Ctx, loaded: Loaded, reason: DelayReason): Promise<Standing> {
  const { id: caseId, calendar } = loaded
  await pauseClocks(ctx, { caseId, calendar, reason })
  loaded.waitingSince ??= ctx.now
  ctx.tell(casePaused, { caseId, reason })
  return keep(ctx, loaded, loaded.file)
}

export async function resume(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  const counts = current(loaded.file)
  const isOffer = counts.has('offered') && !counts.has('chosen')
  if (!(await isPaused(ctx, caseId)) && (isOffer || loaded.waitingSince === null))
    throw refuse('already-done', 'No clock of this case pauses.')
  await resumeClocks(ctx, { caseId, calendar: loaded.calendar })
  loaded.waitingSince = isOffer ? loaded.waitingSince : null
  ctx.tell(caseResumed, { caseId })
  return keep(ctx, loaded, loaded.file)
}

async function isPaused(ctx: Ctx, caseId: CaseId): Promise<boolean> {
  return (await openClocks(ctx, caseId)).some((clock) => clock.pausedAt !== null)
}

export async function moveDeadline(ctx: Ctx, input: Input<typeof moveContract>): Promise<{ done: true }> {
  const { caseId } = await clockRow(ctx, input.clockId)
  const { calendar } = await load(ctx, caseId)
  await move(ctx, { ...input, calendar })
  await refreshDue(ctx, caseId)
  return { done: true }
}
