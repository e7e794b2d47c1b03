// What notices hear from below: deadlines, promises, approvals; and whom they tell of it.

import type { ApprovalId, CaseId, ClockId, MemberId, PromiseId } from '#core/ids.ts'
import type { BrandId } from '#core/ids.ts'
import { listeners, standsFrom, type Step } from '#core/notices/escalation.ts'
import { clockRow, type ClockRow, promise } from '#server/clocks/queries.ts'
import { brand, calendarOf } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { approvalWithDeciders, colleagues, waitingApproval } from '#server/remedies/queries/approvals.ts'
import { settle, tellMembers } from '#server/notices/commands.ts'
import { caseOfNotice } from '#server/notices/queries.ts'
import { planEscalation } from '#server/notices/store.ts'

type AboutClock = { caseId: CaseId; clockId: ClockId; clock: string; dueAt: string }

export function hearWarning(ctx: Ctx, news: AboutClock): Promise<void> {
  return escalate(ctx, 'warned', news)
}

export async function hearBreach(ctx: Ctx, news: AboutClock): Promise<void> {
  await escalate(ctx, 'breached', news)
  await planEscalation(ctx, news.clockId, news.caseId, await standingTime(ctx, await clockRow(ctx, news.clockId)))
}

/** When this clock's deadline will have stood passed for too long. */
export async function standingTime(ctx: Ctx, clock: ClockRow): Promise<string> {
  const { brandId } = await caseOfNotice(ctx, clock.caseId)
  return standsFrom(clock, calendarOf(await brand(ctx, brandId as BrandId)))
}

/** A question to a colleague escalates from that colleague; every other deadline from the case's owner. */
export async function escalate(ctx: Ctx, level: Step, { caseId, clockId, clock, dueAt }: AboutClock): Promise<void> {
  if (clock === 'approve') return escalateApproval(ctx, level, caseId)
  const { ownerId } = await caseOfNotice(ctx, caseId)
  const told = listeners(level, ownerId as MemberId | null, await colleagues(ctx))
  await tellMembers(ctx, told, { kind: 'deadline', level, subject: `${clockId} ${dueAt}`, caseId, facts: { clock } })
}

async function escalateApproval(ctx: Ctx, level: Step, caseId: CaseId): Promise<void> {
  const row = await waitingApproval(ctx, caseId)
  if (!row) return
  const { deciders } = await approvalWithDeciders(ctx, row.id as ApprovalId)
  const told = listeners(level, row.approverId as MemberId, await colleagues(ctx), deciders).filter((id) => id !== row.askedBy)
  const facts = { amountMinor: row.amountMinor, currency: row.currency, who: row.askedBy }
  await tellMembers(ctx, told, { kind: 'approval', level, subject: row.id, caseId, facts })
}

/** Done in time: a warning about it needs no reading any more. A breach stays to be read. */
export function hearMet(ctx: Ctx, { clockId }: { clockId: ClockId }): Promise<void> {
  return settle(ctx, 'deadline', { startsWith: `${clockId} `, level: 'warned' })
}

export async function hearPromiseBroken(ctx: Ctx, { caseId, promiseId }: { caseId: CaseId; promiseId: PromiseId }): Promise<void> {
  const { ownerId } = await caseOfNotice(ctx, caseId)
  const told = listeners('breached', ownerId as MemberId | null, await colleagues(ctx))
  await tellMembers(ctx, told, { kind: 'promise', level: 'breached', subject: promiseId, caseId, facts: {} })
}

/** It was kept in its time, as somebody said only later: that it was broken needs no reading any more. One that is done late stays to be read. */
export async function hearPromiseKept(ctx: Ctx, { promiseId }: { promiseId: PromiseId }): Promise<void> {
  if ((await promise(ctx, promiseId)).brokenAt === null) await settle(ctx, 'promise', { is: promiseId })
}

type AboutApproval = { caseId: CaseId; approvalId: ApprovalId }

export async function hearAsked(ctx: Ctx, { caseId, approvalId }: AboutApproval): Promise<void> {
  const { row } = await approvalWithDeciders(ctx, approvalId)
  if (row.decidedAt || row.withdrawnAt) return
  const facts = { amountMinor: row.amountMinor, currency: row.currency, who: row.askedBy }
  await tellMembers(ctx, [row.approverId as MemberId], { kind: 'approval', level: 'told', subject: approvalId, caseId, facts })
}

export async function hearDecided(ctx: Ctx, { caseId, approvalId }: AboutApproval): Promise<void> {
  await settle(ctx, 'approval', { is: approvalId })
  const { row } = await approvalWithDeciders(ctx, approvalId)
  const facts = {
    decision: row.decision ?? '',
    amountMinor: row.allowedMinor ?? row.amountMinor,
    currency: row.currency,
    word: row.word,
    who: row.decidedBy ?? '',
  }
  await tellMembers(ctx, [row.askedBy as MemberId], { kind: 'decision', level: 'told', subject: approvalId, caseId, facts })
}

export function hearWithdrawn(ctx: Ctx, { approvalId }: AboutApproval): Promise<void> {
  return settle(ctx, 'approval', { is: approvalId })
}
