// Clocks start, wait, go on, are met, or pass. What passed is told as a breach by whoever notices first: the heartbeat or the act.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, ClockId, MessageId, PromiseId } from '#core/ids.ts'
import * as clock from '#core/clocks/clock.ts'
import type * as contract from '#core/clocks/contract.ts'
import * as events from '#core/clocks/events.ts'
import { type ClockName, type ClockPolicy, fulfilPolicy } from '#core/clocks/policy.ts'
import { type DelayReason, delayReasons } from '#core/clocks/reasons.ts'
import { refuse } from '#core/refusal.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { clockRow, openClocks, promise } from '#server/clocks/queries.ts'
import { addChange, addClocks, addPromise, type ClockRow, keepClock, settlePromise } from '#server/clocks/store.ts'

/** A clock runs for its policy's budget, or towards a time that was already promised. */
export type Begin = { name: ClockName } & ({ policy: ClockPolicy } | { dueAt: Instant })

export async function start(
  ctx: Ctx,
  { caseId, calendar, clocks }: { caseId: CaseId; calendar: BusinessCalendar; clocks: Begin[] },
): Promise<void> {
  const rows = clocks.map((each): ClockRow => {
    const begun =
      'policy' in each ? clock.start(each.policy, calendar, ctx.now) : clock.startTowards(each.dueAt, fulfilPolicy, calendar, ctx.now)
    return { ...begun, id: ctx.id('clock'), caseId, name: each.name }
  })
  if (rows.length > 0) await addClocks(ctx, rows)
  for (const row of rows) ctx.tell(events.clockStarted, { ...about(row), dueAt: row.dueAt })
}

/** What was owed is done. Without such a running clock nothing happens. */
export async function meet(ctx: Ctx, { caseId, name }: { caseId: CaseId; name: ClockName }): Promise<void> {
  for (const before of await openClocks(ctx, caseId)) {
    if (before.name !== name) continue
    const after = await keep(ctx, before, clock.meet(before, ctx.now))
    ctx.tell(events.clockMet, { ...about(before), late: after.breachedAt !== null })
  }
}

/** The clocks (all, or these) are no longer owed: the case ended or the step fell away. */
export async function stop(ctx: Ctx, { caseId, names }: { caseId: CaseId; names?: ClockName[] }): Promise<void> {
  for (const before of await openClocks(ctx, caseId))
    if (!names || names.includes(before.name)) await keep(ctx, before, clock.stop(before, ctx.now))
}

export async function pause(
  ctx: Ctx,
  { caseId, calendar, reason }: { caseId: CaseId; calendar: BusinessCalendar; reason: DelayReason },
): Promise<void> {
  for (const before of await openClocks(ctx, caseId)) {
    if (before.name === 'approve') continue // a colleague's answer waits for no customer
    const after = clock.pause(before, calendar, ctx.now)
    if (after === before) continue
    await keep(ctx, before, after)
    await addChange(ctx, { clockId: before.id, change: 'paused', reason, dueBefore: before.dueAt, dueAfter: before.dueAt })
    ctx.tell(events.clockPaused, { ...about(before), reason })
  }
}

export async function resume(ctx: Ctx, { caseId, calendar }: { caseId: CaseId; calendar: BusinessCalendar }): Promise<void> {
  for (const before of await openClocks(ctx, caseId)) {
    const after = clock.resume(before, calendar, ctx.now)
    if (after === before) continue
    await keep(ctx, before, after)
    await addChange(ctx, { clockId: before.id, change: 'resumed', reason: 'it goes on', dueBefore: before.dueAt, dueAfter: after.dueAt })
    ctx.tell(events.clockResumed, { ...about(before), dueAt: after.dueAt })
  }
}

/** Another severity, another limit: every running clock with a limit of its own follows, from its start. */
export async function follow(
  ctx: Ctx,
  { caseId, calendar, policyOf }: { caseId: CaseId; calendar: BusinessCalendar; policyOf(name: ClockName): ClockPolicy | null },
): Promise<void> {
  for (const before of await openClocks(ctx, caseId)) {
    const policy = policyOf(before.name)
    if (policy) await move(ctx, before, clock.dueUnder(before, calendar, policy.budget, ctx.now), 'severity-changed', calendar)
  }
}

/** A change of severity is taken back: each clock that still runs is due when it was before. */
export async function followBack(
  ctx: Ctx,
  { caseId, calendar, dues }: { caseId: CaseId; calendar: BusinessCalendar; dues: Record<ClockId, Instant> },
): Promise<void> {
  for (const before of await openClocks(ctx, caseId)) await move(ctx, before, dues[before.id] ?? before.dueAt, 'severity-changed', calendar)
}

/** The endpoint behind it lives in cases, which knows the calendar. Refuses a time that has gone by and a reason that moves nothing. */
export async function moveDeadline(
  ctx: Ctx,
  { clockId, dueAt, reason, calendar }: Input<typeof contract.moveDeadline> & { calendar: BusinessCalendar },
): Promise<CaseId> {
  const before = await clockRow(ctx, clockId)
  if (dueAt <= ctx.now) throw refuse('invalid', 'A deadline can only move to a time that is still to come.', 'dueAt')
  if (!delayReasons[reason].moves) throw refuse('invalid', 'This reason does not move a deadline.', 'reason')
  if (before.metAt || before.stoppedAt) throw refuse('already-done', 'This clock has ended; its deadline cannot move any more.')
  await move(ctx, before, dueAt, reason, calendar)
  return before.caseId
}

async function move(ctx: Ctx, before: ClockRow, dueAt: Instant, reason: DelayReason, calendar: BusinessCalendar): Promise<void> {
  const after = clock.moveTo(before, calendar, dueAt, ctx.now)
  if (after === before) return
  await keep(ctx, before, after)
  await addChange(ctx, { clockId: before.id, change: 'moved', reason, dueBefore: before.dueAt, dueAfter: after.dueAt })
  ctx.tell(events.clockMoved, { ...about(before), dueAt: after.dueAt, reason })
}

async function keep(ctx: Ctx, before: ClockRow, after: clock.Clock): Promise<ClockRow> {
  const row = { ...before, ...after }
  if (after !== before) await keepClock(ctx, row)
  if (before.breachedAt === null && row.breachedAt !== null) ctx.tell(events.clockBreached, { ...about(row), dueAt: row.breachedAt })
  return row
}

export async function makePromise(
  ctx: Ctx,
  input: { caseId: CaseId; messageId: MessageId | null; what: string; dueAt: Instant },
): Promise<PromiseId> {
  const id = ctx.id('promise')
  await addPromise(ctx, { id, ...input })
  ctx.tell(events.promiseMade, {
    caseId: input.caseId,
    promiseId: id,
    dueAt: input.dueAt,
    ...(input.messageId ? { messageId: input.messageId } : {}),
  })
  return id
}

/** `at`: when it was done, where the record of the case shows it; cases, which knows the record, looks. Otherwise it is done now. */
export async function keepPromise(
  ctx: Ctx,
  { promiseId, at = ctx.now }: Input<typeof contract.keepPromise>,
): Promise<Answer<typeof contract.keepPromise>> {
  const before = await openPromise(ctx, promiseId)
  if (at <= before.dueAt) await settlePromise(ctx, promiseId, { keptAt: at, brokenAt: null })
  else {
    // Done after its time it stays broken; keeping it late is still worth a note in the journal.
    await noteBroken(ctx, before)
    await settlePromise(ctx, promiseId, { releasedAt: ctx.now, releasedBecause: 'done, but late' })
  }
  ctx.tell(events.promiseKept, { caseId: before.caseId, promiseId })
  return shown(ctx, promiseId)
}

/** It stays open; whoever looks is asked again only by what happens after. */
export async function doubtPromise(
  ctx: Ctx,
  { promiseId, until }: Input<typeof contract.doubtPromise>,
): Promise<Answer<typeof contract.doubtPromise>> {
  if (until > ctx.now) throw refuse('invalid', 'What is still to come can keep a promise.', 'until')
  const before = await openPromise(ctx, promiseId)
  if (before.doubtedUntil === null || before.doubtedUntil < until) {
    await settlePromise(ctx, promiseId, { doubtedUntil: until })
    ctx.tell(events.promiseDoubted, { caseId: before.caseId, promiseId })
  }
  return shown(ctx, promiseId)
}

export async function releasePromise(
  ctx: Ctx,
  { promiseId, reason }: Input<typeof contract.releasePromise>,
): Promise<Answer<typeof contract.releasePromise>> {
  const before = await openPromise(ctx, promiseId)
  await noteBroken(ctx, before)
  await settlePromise(ctx, promiseId, { releasedAt: ctx.now, releasedBecause: reason })
  ctx.tell(events.promiseReleased, { caseId: before.caseId, promiseId })
  return shown(ctx, promiseId)
}

/** One whose time has passed is broken from that instant on, whoever notices first: the heartbeat or the act. */
export async function noteBroken(
  ctx: Ctx,
  { id, caseId, dueAt, brokenAt }: { id: PromiseId; caseId: CaseId; dueAt: Instant; brokenAt: Instant | null },
): Promise<void> {
  if (brokenAt !== null || dueAt > ctx.now) return
  await settlePromise(ctx, id, { brokenAt: dueAt })
  ctx.tell(events.promiseBroken, { caseId, promiseId: id })
}

async function openPromise(ctx: Ctx, id: PromiseId) {
  const before = await promise(ctx, id, true)
  if (before.keptAt || before.releasedAt) throw refuse('already-done', 'This promise is settled already.')
  return before
}

async function shown(ctx: Ctx, id: PromiseId): Promise<Answer<typeof contract.keepPromise>> {
  const { caseId: _case, ...row } = await promise(ctx, id)
  return row
}

function about(row: ClockRow) {
  return { caseId: row.caseId, clockId: row.id, clock: row.name }
}
