// How options, choices and the ledger change. Money is granted when the customer chooses; authority was checked when it was offered,
// so a choice is never taken back. The ledger is only added to.

import type { BrandId, CaseId, LedgerId, OptionId, RemedyId } from '#core/ids.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { aboveAuthority, isWithin } from '#core/remedies/authority.ts'
import { seedCatalogue as seeds } from '#core/remedies/catalogue.ts'
import type { OfferedOption, ShownOption } from '#core/remedies/contract.ts'
import {
  entryReversed,
  optionChosen,
  optionsPrepared,
  optionsWithdrawn,
  perkGiven,
  remedyFulfilled,
  remedyGranted,
} from '#core/remedies/events.ts'
import { givenTwice, reversalFault, standing } from '#core/remedies/ledger.ts'
import { type BusinessCalendar, businessPlus } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import { memberNames, organisation } from '#server/people/queries.ts'
import { actorName, type Ctx, member } from '#server/platform/ctx.ts'
import { giveBackApprovals, withdrawApprovals } from '#server/remedies/commands/approving.ts'
import {
  approverOf,
  ledgerRow,
  type LedgerRow,
  ledgerRows,
  limitOfActor,
  type OptionRow,
  optionRows,
  remedies,
  shownEntry,
} from './queries.ts'
import { heedPerk, offersOf } from './offers.ts'
import { permit } from './permission.ts'
import { chooseOption, enterInLedger, holdOrganisation, insertOptions, insertRemedies, withdrawOptions } from './store.ts'

/** Fills the catalogue of a new organisation; one that has a catalogue already keeps it. */
export async function seedCatalogue(ctx: Ctx): Promise<void> {
  await holdOrganisation(ctx)
  if ((await remedies(ctx)).length > 0) return
  const { currency } = await organisation(ctx)
  await insertRemedies(
    ctx,
    currency,
    seeds(currency).map((fields) => ({ ...fields, id: ctx.id('remedy') })),
  )
}

/** Puts two to four options before the customer in place of earlier ones. Refused above the authority of who offers, and while a choice waits to be done. */
export async function prepare(
  ctx: Ctx,
  { caseId, brandId, options }: { caseId: CaseId; brandId: BrandId; options: readonly OfferedOption[] },
): Promise<OptionId[]> {
  if (options.length < 2 || options.length > 4)
    throw refuse('invalid', 'Offer two, three or four options, so that the customer has a choice.', 'options')
  const earlier = await optionRows(ctx, caseId, true)
  const lines = await ledgerRows(ctx, caseId)
  const waiting = earlier.find((option) => option.chosenAt && !isFulfilled(lines, option))
  if (waiting)
    throw refuse('already-done', `The customer chose ${waiting.letter} already: “${waiting.title}”. Carry it out first.`, 'options')
  const { currency } = await organisation(ctx)
  const offers = await offersOf(ctx, brandId, options)
  const fields = options.map(({ costMinor }, place) => ({ costMinor, field: `options.${place}.costMinor` }))
  const coveredBy = await permit(ctx, { caseId, kind: 'options', lines, currency, fields })
  await withdrawApprovals(ctx, { caseId, because: 'options-changed', kind: 'options' })
  await takeAway(ctx, caseId, earlier)
  const rows = offers.map((offer, place) => ({
    ...offer,
    id: ctx.id('option'),
    letter: 'abcd'.charAt(place),
    currency,
    approvalId: coveredBy(offer.costMinor),
  }))
  await insertOptions(ctx, caseId, member(ctx).id, rows)
  const optionIds = rows.map((row) => row.id)
  ctx.tell(optionsPrepared, { caseId, optionIds })
  return optionIds
}

/**
 * Takes away what stands on offer, also what was chosen but not done yet: its grant is reversed, for nothing will come of it.
 * For a case that opens again; `neverLeft`: for a letter that did not leave, and then an approval that it used may be used again. What was done stays in the ledger as it is.
 */
export async function withdraw(ctx: Ctx, { caseId, neverLeft = false }: { caseId: CaseId; neverLeft?: boolean }): Promise<void> {
  const options = await optionRows(ctx, caseId, true)
  const approvals = options.flatMap((option) => option.approvalId ?? [])
  await (neverLeft ? giveBackApprovals(ctx, approvals) : withdrawApprovals(ctx, { caseId, because: 'options-changed', kind: 'options' }))
  const lines = await ledgerRows(ctx, caseId)
  await takeAway(ctx, caseId, options)
  for (const option of options) {
    const grant = option.chosenAt && !isFulfilled(lines, option) ? entryOf(lines, 'granted', option) : undefined
    if (grant) await takeBack(ctx, grant, 'The option was withdrawn')
  }
}

async function takeAway(ctx: Ctx, caseId: CaseId, options: readonly OptionRow[]): Promise<void> {
  const optionIds = options.map((option) => option.id)
  if (optionIds.length === 0) return
  await withdrawOptions(ctx, optionIds)
  ctx.tell(optionsWithdrawn, { caseId, optionIds })
}

/** The customer picks, exactly once. From now on a promise runs: `promisedFor`, in open hours of `calendar`. */
export async function choose(
  ctx: Ctx,
  input: { caseId: CaseId; letter: string; via: string; calendar: BusinessCalendar },
): Promise<ShownOption & { promisedFor: Instant }> {
  const options = await optionRows(ctx, input.caseId, true)
  const before = options.find((option) => option.chosenAt)
  if (before)
    throw refuse(
      'already-done',
      `${ctx.actor.kind === 'customer' ? 'You' : 'The customer'} chose ${before.letter} already: “${before.title}”. We keep to it.`,
      'letter',
    )
  if (options.length === 0) throw refuse('conflict', 'These options are not on offer any more.', 'letter')
  const option = options.find((one) => one.letter === input.letter)
  if (!option)
    throw refuse('invalid', `There is no option ${input.letter} here; there is ${options.map((one) => one.letter).join(', ')}.`, 'letter')
  const promisedFor = businessPlus(input.calendar, ctx.now, option.within)
  await chooseOption(ctx, option.id, input.via, promisedFor)
  const { caseId } = input
  const { offeredBy, approvalId, ...shown } = option
  const grant = { amountMinor: option.costMinor, currency: option.currency }
  const ledgerId = await enterInLedger(ctx, {
    caseId,
    entry: 'granted',
    optionId: option.id,
    remedyId: option.remedyId,
    title: option.title,
    ...grant,
    by: offeredBy,
    approvalId,
  })
  ctx.tell(optionChosen, { caseId, optionId: option.id, via: input.via })
  ctx.tell(remedyGranted, { caseId, ledgerId, ...grant })
  return { ...shown, chosenAt: ctx.now, chosenVia: input.via, promisedFor, fulfilledAt: null }
}

/** What was chosen is done; `proof` says by what one can see it. */
export async function fulfil(ctx: Ctx, { caseId, proof }: { caseId: CaseId; proof: string }): Promise<void> {
  const option = (await optionRows(ctx, caseId, true)).find((one) => one.chosenAt)
  if (!option) throw refuse('too-early', 'The customer has not chosen yet. Note their choice first.')
  if (proof.trim() === '') throw refuse('invalid', 'Please say what proves it: a reference, a photo, a signature, a note.', 'proof')
  const lines = await ledgerRows(ctx, caseId)
  if (isFulfilled(lines, option)) throw refuse('already-done', `“${option.title}” was done already.`)
  const grant = entryOf(lines, 'granted', option)
  if (!grant || lines.some((line) => line.entry === 'fulfilled' && line.optionId === option.id))
    throw refuse('conflict', `“${option.title}” was reversed. Offer options again.`)
  const { title, amountMinor, currency, remedyId } = grant
  const ledgerId = await enterInLedger(ctx, {
    caseId,
    entry: 'fulfilled',
    optionId: option.id,
    remedyId,
    title,
    amountMinor,
    currency,
    proof,
    by: actorName(ctx.actor),
  })
  ctx.tell(remedyFulfilled, { caseId, optionId: option.id, ledgerId })
}

/** A personal gesture over and above, within the authority of who gives it; `remedyId` when it comes from the catalogue, `brandId` of the case. */
export async function givePerk(
  ctx: Ctx,
  input: { caseId: CaseId; brandId: BrandId; title: string; costMinor: number; remedyId?: RemedyId },
): Promise<LedgerId> {
  const { caseId, title, costMinor: amountMinor, remedyId } = input
  if (remedyId) await heedPerk(ctx, input.brandId, remedyId)
  const { currency } = await organisation(ctx)
  const lines = await ledgerRows(ctx, caseId)
  const fields = [{ costMinor: amountMinor, field: 'costMinor' }]
  const coveredBy = await permit(ctx, { caseId, kind: 'perk', lines, currency, fields })
  const again = givenTwice(lines, { title, amountMinor }, ctx.now)
  if (again) throw again
  const perk = {
    caseId,
    entry: 'perk',
    remedyId,
    title,
    amountMinor,
    currency,
    approvalId: coveredBy(amountMinor),
    by: actorName(ctx.actor),
  } as const
  const ledgerId = await enterInLedger(ctx, perk)
  ctx.tell(perkGiven, { caseId, ledgerId, amountMinor, currency })
  return ledgerId
}

/** Takes an entry back by a counter-entry with its reason, once, and only by somebody who might have granted it. */
export async function reverse(ctx: Ctx, { ledgerId, reason }: { ledgerId: LedgerId; reason: string }) {
  const line = await ledgerRow(ctx, ledgerId)
  if (!line) throw notFound('entry')
  await holdOrganisation(ctx) // a perk has no option to hold, and reversals are rare
  await optionRows(ctx, line.caseId, true)
  const fault = reversalFault(await ledgerRows(ctx, line.caseId), line)
  if (fault) throw fault
  const authority = { limitMinor: await limitOfActor(ctx), usedMinor: 0 }
  if (!isWithin(authority, line.amountMinor))
    throw refuse(
      'above-authority',
      aboveAuthority(authority, line.amountMinor, line.currency, await approverOf(ctx, line.amountMinor, 0)),
      'ledgerId',
    )
  const counter = await takeBack(ctx, line, reason)
  return shownEntry(counter, (await memberNames(ctx)).get(member(ctx).id)?.firstName)
}

async function takeBack(ctx: Ctx, line: LedgerRow, reason: string): Promise<LedgerRow> {
  const { caseId, optionId, remedyId, title, amountMinor, currency } = line
  const entry = {
    caseId,
    optionId,
    remedyId,
    title,
    amountMinor,
    currency,
    entry: 'reversed',
    proof: reason,
    reverses: line.id,
    by: actorName(ctx.actor),
  } as const
  const id = await enterInLedger(ctx, entry)
  ctx.tell(entryReversed, { caseId, ledgerId: id, reverses: line.id })
  return { ...entry, id, at: ctx.now }
}

function entryOf(lines: readonly LedgerRow[], entry: 'granted' | 'fulfilled', option: { id: OptionId }): LedgerRow | undefined {
  return (standing(lines) as LedgerRow[]).find((line) => line.entry === entry && line.optionId === option.id)
}

function isFulfilled(lines: readonly LedgerRow[], option: { id: OptionId }): boolean {
  return entryOf(lines, 'fulfilled', option) !== undefined
}
