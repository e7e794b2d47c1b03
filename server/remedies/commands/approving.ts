// Asking above one's authority, deciding, using and withdrawing. An approval is used once: by the offer or the perk that needs it.
// Approved, it stands in the ledger as an entry of its own; what is granted with it names it.

import type { Answer, Input } from '#core/endpoint.ts'
import type { ApprovalId, BrandId, CaseId, RemedyId } from '#core/ids.ts'
import type { ClockPolicy } from '#core/clocks/policy.ts'
import { inWords } from '#core/money.ts'
import { refuse } from '#core/refusal.ts'
import { amountOf, approversOf, decisionFault, wordingFault } from '#core/remedies/approval.ts'
import type { ask, AskedFor, decide, ShownApproval } from '#core/remedies/approval-shapes.ts'
import { isWithin } from '#core/remedies/authority.ts'
import { approvalAsked, approvalDecided, approvalWithdrawn } from '#core/remedies/events.ts'
import { used } from '#core/remedies/ledger.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import { meet, start, stop } from '#server/clocks/commands.ts'
import { memberNames, memberRow, organisation } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { heedBrandOf } from '#server/remedies/offers.ts'
import { authorityOf, ledgerRows } from '#server/remedies/queries.ts'
import { approvalRow, colleagues, liveApprovals, questionOf, shownApproval, waitingApproval } from '#server/remedies/queries/approvals.ts'
import { enterInLedger, insertApproval, updateApproval } from '#server/remedies/store.ts'

/** Sends the request to whoever has enough authority, and starts its clock. */
export async function askApproval(
  ctx: Ctx,
  {
    caseId,
    brandId,
    what,
    reason,
    calendar,
    policy,
  }: Input<typeof ask> & { brandId: BrandId; calendar: BusinessCalendar; policy: ClockPolicy },
): Promise<Answer<typeof ask>> {
  await heedBrandOf(ctx, brandId, remediesIn(what))
  const { currency } = await organisation(ctx)
  const amountMinor = amountOf(what)
  const lines = await ledgerRows(ctx, caseId)
  const usedMinor = used(lines)
  if (isWithin(await authorityOf(ctx, lines), amountMinor))
    throw refuse('conflict', 'This is within your own authority. Nobody has to be asked.', 'what')
  const waiting = await waitingApproval(ctx, caseId)
  if (waiting) throw refuse('already-done', 'An approval is asked for on this case already. Take it back first, or wait for the answer.')
  const askedBy = member(ctx).id
  const approver = approversOf(await colleagues(ctx), { askedBy, amountMinor, usedMinor, currency })[0]
  if (!approver) throw refuse('above-authority', 'Nobody here may approve this much; an administrator can raise a limit.', 'what')
  await withdrawApprovals(ctx, { caseId, because: 'asked-anew' })
  const id = ctx.id('approval')
  await insertApproval(ctx, { id, caseId, kind: what.kind, what, amountMinor, currency, reason, askedBy, approverId: approver.id })
  await start(ctx, { caseId, calendar, clocks: [{ name: 'approve', policy }] })
  ctx.tell(approvalAsked, { caseId, approvalId: id, amountMinor, currency })
  return shown(ctx, id)
}

function remediesIn(what: AskedFor): RemedyId[] {
  return what.kind === 'options' ? what.options.map(({ remedyId }) => remedyId) : what.perk.remedyId ? [what.perk.remedyId] : []
}

/** Of two who decide at once the second is told what the first said. */
export async function decideApproval(ctx: Ctx, { approvalId, ...said }: Input<typeof decide>): Promise<ShownApproval> {
  const row = await approvalRow(ctx, approvalId, true)
  if (row.withdrawnAt) throw refuse('gone', 'This approval is not needed any more. Nothing was changed.')
  if (row.decidedAt) throw refuse('already-done', await decidedAlready(ctx, approvalId))
  const fault = decisionFault(await memberRow(ctx, member(ctx).id), questionOf(row)) ?? wordingFault(said, row.amountMinor)
  if (fault) throw fault
  const { decision, word = null } = said
  const allowedMinor = decision === 'approved' ? (said.allowedMinor ?? row.amountMinor) : null
  await updateApproval(ctx, approvalId, { decidedAt: ctx.now, decidedBy: member(ctx).id, decision, allowedMinor, word })
  const caseId = row.caseId as CaseId
  const { currency } = row
  await meet(ctx, { caseId, name: 'approve' })
  if (allowedMinor !== null) await enterApproved(ctx, { ...row, id: approvalId, caseId }, allowedMinor, word)
  ctx.tell(approvalDecided, { caseId, approvalId, decision, allowedMinor, currency })
  return shown(ctx, approvalId)
}

type Decided = { id: ApprovalId; caseId: CaseId; what: unknown; currency: string }
async function enterApproved(ctx: Ctx, { id, caseId, what, currency }: Decided, amountMinor: number, word: string | null): Promise<void> {
  const asked = what as AskedFor
  const title = asked.kind === 'perk' ? asked.perk.title : 'One of the options'
  const entry = { caseId, entry: 'approved', title, amountMinor, currency, approvalId: id, by: member(ctx).id } as const
  await enterInLedger(ctx, { ...entry, ...(word ? { proof: word } : {}) })
}

async function decidedAlready(ctx: Ctx, id: ApprovalId): Promise<string> {
  const { decidedBy, decision, allowedMinor, currency } = await shown(ctx, id)
  return decision === 'approved'
    ? `${decidedBy} was quicker and has approved it already, up to ${inWords({ minor: allowedMinor ?? 0, currency })}.`
    : `${decidedBy} was quicker and has declined it already.`
}

/** Who asked takes it back; so may whoever could decide. */
export async function withdrawApproval(ctx: Ctx, { approvalId }: { approvalId: ApprovalId }): Promise<CaseId> {
  const row = await approvalRow(ctx, approvalId, true)
  if (row.withdrawnAt || row.usedAt || row.decision === 'declined') throw refuse('already-done', 'This approval is settled already.')
  if (row.askedBy !== member(ctx).id && decisionFault(await memberRow(ctx, member(ctx).id), questionOf(row)))
    throw refuse('not-allowed', 'Whoever asked can take this back.')
  await takeBack(ctx, { id: approvalId, caseId: row.caseId as CaseId }, 'taken-back')
  return row.caseId as CaseId
}

/** What is asked or approved and not used falls away: the case ended, or the options are other ones now. */
export async function withdrawApprovals(
  ctx: Ctx,
  { caseId, because, kind }: { caseId: CaseId; because: 'ended' | 'options-changed' | 'asked-anew'; kind?: 'options' | 'perk' },
): Promise<void> {
  for (const row of await liveApprovals(ctx, caseId))
    if (!kind || row.kind === kind) await takeBack(ctx, { id: row.id as ApprovalId, caseId }, because)
}

async function takeBack(ctx: Ctx, { id, caseId }: { id: ApprovalId; caseId: CaseId }, because: string): Promise<void> {
  await updateApproval(ctx, id, { withdrawnAt: ctx.now, withdrawnBecause: because })
  await stop(ctx, { caseId, names: ['approve'] })
  ctx.tell(approvalWithdrawn, { caseId, approvalId: id, because })
}

/** An approved one that covers this cost (minor units) is used up by it; null when there is none. */
export async function useApproval(ctx: Ctx, { caseId, kind, costMinor }: { caseId: CaseId; kind: 'options' | 'perk'; costMinor: number }) {
  const row = (await liveApprovals(ctx, caseId)).find((one) => one.kind === kind && (one.allowedMinor ?? 0) >= costMinor)
  if (!row) return null
  await updateApproval(ctx, row.id as ApprovalId, { usedAt: ctx.now })
  return row.id as ApprovalId
}

/** The offer never left: what it had used up may be used again. */
export async function giveBackApprovals(ctx: Ctx, ids: readonly ApprovalId[]): Promise<void> {
  for (const id of new Set(ids)) await updateApproval(ctx, id, { usedAt: null })
}

async function shown(ctx: Ctx, id: ApprovalId): Promise<ShownApproval> {
  return shownApproval(await approvalRow(ctx, id), await memberNames(ctx))
}
