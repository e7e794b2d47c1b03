// Fire drills: planned, begun by the real mail door, walked by the script of their customer, and over. It can be called off before it begins, and ended early while it runs.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/anticipation/drill-shapes.ts'
import * as events from '#core/anticipation/events.ts'
import { mailOf, waits } from '#core/anticipation/script.ts'
import type { CaseId, FireDrillId } from '#core/ids.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import { plus } from '#core/time/instant.ts'
import { endDrillCase } from '#server/cases/commands/drill-cases.ts'
import { refuseUntaken } from '#server/cases/queries/kinds.ts'
import { keepMail } from '#server/intake/commands.ts'
import { inventCustomer } from '#server/people/commands/customers.ts'
import { brand } from '#server/people/queries.ts'
import { brandForNew } from '#server/people/queries/brands-in-use.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { addressFor, refuseAddress } from '#server/anticipation/drill-address.ts'
import { type DrillRow, drillOfCase, drillRow } from '#server/anticipation/drill-rows.ts'
import { showDrill } from '#server/anticipation/queries/fire-drills.ts'
import { anticipatedRow } from '#server/anticipation/rows.ts'
import { addFireDrill, changeFireDrill } from '#server/anticipation/store.ts'

type Shown = Answer<typeof contract.showDrill>

export async function plan(ctx: Ctx, input: Input<typeof contract.planDrill>): Promise<Shown> {
  const { beginsAt = ctx.now, brandId: wished, anticipatedId, ...fields } = input
  const none = refuse('invalid', 'There is no such entry in the register. Choose one from the list.', 'anticipatedId')
  if (anticipatedId) await anticipatedRow(ctx, anticipatedId).catch(insteadOfNotFound(none))
  await refuseUntaken(ctx, fields.kind)
  await refuseAddress(ctx, fields.script)
  refusePast(ctx, beginsAt)
  const id = ctx.id('firedrill')
  const orElse = 'There is more than one brand. Say which one the customer writes to.'
  const { id: brandId } = await brandForNew(ctx, wished, orElse)
  const by = member(ctx).id
  await addFireDrill(ctx, { ...fields, id, anticipatedId, brandId, beginsAt, plannedBy: by, plannedAt: ctx.now, isCalledOff: false })
  ctx.tell(events.fireDrillPlanned, { fireDrillId: id, announced: fields.announced, by })
  if (beginsAt <= ctx.now) await begin(ctx, await drillRow(ctx, id, true))
  return showDrill(ctx, { fireDrillId: id })
}

export async function change(ctx: Ctx, { fireDrillId, ...asked }: Input<typeof contract.changeDrill>): Promise<Shown> {
  const row = await drillRow(ctx, fireDrillId, true)
  if (row.begunAt !== null || row.endedAt !== null) throw refuse('too-early', 'This drill has begun; its plan does not change any more.')
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const fields = Object.keys(given).filter((field) => JSON.stringify(given[field]) !== JSON.stringify(row[field as keyof DrillRow]))
  if (fields.length === 0) return showDrill(ctx, { fireDrillId })
  await refuseUntaken(ctx, asked.kind)
  if (asked.script) await refuseAddress(ctx, asked.script)
  if (asked.beginsAt) refusePast(ctx, asked.beginsAt)
  await changeFireDrill(ctx, fireDrillId, given)
  ctx.tell(events.fireDrillChanged, { fireDrillId, fields })
  return showDrill(ctx, { fireDrillId })
}

/** A minute's grace, for a clock that goes a little behind. */
const grace = 60_000
function refusePast(ctx: Ctx, beginsAt: string): void {
  if (beginsAt < plus(ctx.now, -grace)) throw refuse('invalid', 'Choose a time that is still to come, or begin it now.', 'beginsAt')
}

export async function beginNow(ctx: Ctx, { fireDrillId }: { fireDrillId: FireDrillId }): Promise<Shown> {
  const row = await drillRow(ctx, fireDrillId, true)
  if (row.begunAt !== null || row.endedAt !== null) throw refuse('already-done', 'This drill has begun already, or is over.')
  const { name, retiredAt } = await brand(ctx, row.brandId)
  if (retiredAt) throw refuse('conflict', `${name} is retired. Plan this drill with another brand.`)
  await begin(ctx, row)
  return showDrill(ctx, { fireDrillId })
}

/** Its mail comes in by the mail door like any other. What makes it a drill is its customer, who was marked before. */
export async function begin(ctx: Ctx, drill: DrillRow): Promise<void> {
  const { id, script, brandId, announced } = drill
  const { mailbox } = await brand(ctx, brandId)
  const address = await addressFor(ctx, drill, mailbox)
  const customerId = await inventCustomer(ctx, { name: script.name, address, mark: announced ? 'open' : 'quiet' })
  const raw = Buffer.from(mailOf({ script, drillId: id, from: address, mailbox, at: ctx.now }))
  await keepMail(ctx, { brandId, recipient: mailbox, envelopeFrom: address, raw })
  await changeFireDrill(ctx, id, { begunAt: ctx.now, customerId })
  ctx.tell(events.fireDrillBegun, { fireDrillId: id })
}

/** Ended by hand: before it began it is called off, while it runs it ends early, and its case with it. */
export async function end(ctx: Ctx, { fireDrillId, because }: Input<typeof contract.endDrill>): Promise<Shown> {
  const row = await drillRow(ctx, fireDrillId, true)
  if (row.endedAt !== null) throw refuse('already-done', 'This drill is over.')
  await endByHand(ctx, row, because ?? null)
  return showDrill(ctx, { fireDrillId })
}

/** `isCalledOff` on its row says that a person ended it; whether it had begun stands beside that. */
export async function endByHand(ctx: Ctx, { id, caseId, begunAt }: DrillRow, because: string | null): Promise<void> {
  await changeFireDrill(ctx, id, { endedAt: ctx.now, endedBecause: because, isCalledOff: true, choosesAt: null, answersAt: null })
  if (caseId) await endDrillCase(ctx, caseId, 'early')
  const how = begunAt === null ? { calledOff: true } : { calledOff: false, early: true as const }
  ctx.tell(events.fireDrillEnded, { fireDrillId: id, ...(caseId ? { caseId } : {}), ...how })
}

type About = { caseId: CaseId }

/** The mail of a drill has become a case. Where the drill was ended meanwhile, the case ends at once. */
export async function hearOpened(ctx: Ctx, { caseId }: About): Promise<void> {
  const row = await drillOfCase(ctx, caseId)
  if (!row || row.caseId !== null) return
  await changeFireDrill(ctx, row.id, { caseId })
  ctx.tell(events.fireDrillArrived, { fireDrillId: row.id, caseId })
  if (row.endedAt !== null) await endDrillCase(ctx, caseId, 'early')
}

/** Options lie before the customer of the script: they choose after a while. */
export async function hearOffered(ctx: Ctx, { caseId }: About): Promise<void> {
  const row = await runningDrill(ctx, caseId)
  if (row?.script.chooses) await changeFireDrill(ctx, row.id, { choosesAt: plus(ctx.now, waits(row.script)) })
}

export async function hearAsked(ctx: Ctx, { caseId }: About): Promise<void> {
  const row = await runningDrill(ctx, caseId)
  if (row?.script.rating) await changeFireDrill(ctx, row.id, { answersAt: plus(ctx.now, waits(row.script)) })
}

/** The recovery came to its end: so did the drill. Everybody may know now. */
export async function hearEnded(ctx: Ctx, { caseId }: About): Promise<void> {
  const row = await runningDrill(ctx, caseId)
  if (!row) return
  await changeFireDrill(ctx, row.id, { endedAt: ctx.now, choosesAt: null, answersAt: null })
  await endDrillCase(ctx, caseId, 'over')
  ctx.tell(events.fireDrillEnded, { fireDrillId: row.id, caseId, calledOff: false })
}

async function runningDrill(ctx: Ctx, caseId: CaseId): Promise<DrillRow | undefined> {
  const row = await drillOfCase(ctx, caseId)
  return row?.begunAt !== null && row?.endedAt === null ? row : undefined
}
