// Who owns the case, how grave it is, what was heard, and when its clocks rest.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId } from '#core/ids.ts'
import type { moveDeadline as moveContract } from '#core/clocks/contract.ts'
import type * as contract from '#core/cases/contract.ts'
import { caseHandedOver, casePaused, caseResumed, caseSorted, caseTaken } from '#core/cases/events.ts'
import { current, record } from '#core/cases/file.ts'
import { may } from '#core/people/abilities.ts'
import { refuse } from '#core/refusal.ts'
import { follow, moveDeadline as move, pause as pauseClocks, resume as resumeClocks } from '#server/clocks/commands.ts'
import { clockRow } from '#server/clocks/queries.ts'
import { memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { sayRisks } from '#server/cases/commands/risks.ts'
import { factNow, keep, load, type Loaded, refreshDue } from '#server/cases/keep.ts'
import { policyUnder } from '#server/cases/protocol.ts'
import { refuseUntaken } from '#server/cases/queries/kinds.ts'
import { addWords, changeCase } from '#server/cases/store.ts'

type Standing = Answer<typeof contract.take>

export async function take(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Standing> {
  const loaded = await load(ctx, caseId)
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
  const to = await memberRow(ctx, memberId).catch(() => {
    throw refuse('invalid', 'This colleague is not a member here.', 'memberId')
  })
  const me = member(ctx)
  if (to.leftAt) throw refuse('invalid', `${to.firstName} has left. Choose somebody else.`, 'memberId')
  if (loaded.ownerId === memberId) throw refuse('already-done', `${to.firstName} owns this case already.`, 'memberId')
  if (loaded.ownerId && loaded.ownerId !== me.id && !may(me.role, 'cases.assign'))
    throw refuse('not-allowed', 'Only the owner or a lead hands a case over. Ask the owner for it.')
  await changeCase(ctx, caseId, { ownerId: memberId, ownedSince: ctx.now, handOffs: loaded.handOffs + (loaded.ownerId ? 1 : 0) })
  ctx.tell(caseHandedOver, { caseId, from: loaded.ownerId, to: memberId, reason })
  return keep(ctx, loaded, loaded.file)
}

export async function sort(ctx: Ctx, { caseId, severity, kind, risks }: Input<typeof contract.sort>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await refuseUntaken(ctx, kind, loaded.kind ? [loaded.kind] : [])
  if (severity !== undefined && severity !== loaded.severity) {
    await changeCase(ctx, caseId, { severity })
    loaded.severity = severity
    await follow(ctx, { caseId, calendar: loaded.calendar, policyOf: (name) => policyUnder(loaded.protocol, severity, name) })
  }
  if (kind !== undefined) await changeCase(ctx, caseId, { kind })
  if (risks) await sayRisks(ctx, caseId, risks)
  if (severity !== undefined || kind !== undefined)
    ctx.tell(caseSorted, { caseId, ...(severity === undefined ? {} : { severity }), ...(kind === undefined ? {} : { kind }) })
  return keep(ctx, loaded, loaded.file)
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
  await changeCase(ctx, caseId, { crux, feeling: rest.feeling ?? null, wanted: rest.wanted ?? null, impact: rest.impact ?? null })
  await addWords(ctx, caseId, [crux, rest.wanted, rest.impact].join(' '))
  return keep(ctx, loaded, file)
}

export async function pause(ctx: Ctx, { caseId, reason }: Input<typeof contract.pause>): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await pauseClocks(ctx, { caseId, calendar: loaded.calendar, reason })
  loaded.waitingSince ??= ctx.now
  ctx.tell(casePaused, { caseId, reason })
  return keep(ctx, loaded, loaded.file)
}

export async function resume(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<Standing> {
  const loaded = await load(ctx, caseId)
  await resumeClocks(ctx, { caseId, calendar: loaded.calendar })
  const counts = current(loaded.file)
  loaded.waitingSince = counts.has('offered') && !counts.has('chosen') ? loaded.waitingSince : null
  ctx.tell(caseResumed, { caseId })
  return keep(ctx, loaded, loaded.file)
}

export async function moveDeadline(ctx: Ctx, input: Input<typeof moveContract>): Promise<{ done: true }> {
  const { caseId } = await clockRow(ctx, input.clockId)
  const { calendar } = await load(ctx, caseId)
  await move(ctx, { ...input, calendar })
  await refreshDue(ctx, caseId)
  return { done: true }
}
