// The options that an agent prepares before they are offered: from the proposal, then in their own words. Pure; letters follow the order.

import { inWords } from '#core/money.ts'
import { isForBrand } from '#core/remedies/for-brand.ts'
import type { Got, Sent } from '#web/platform/call.ts'

export type Proposal = Got<'cases.show'>['proposal']
export type Proposed = Proposal['options'][number]
export type Offered = NonNullable<Sent<'cases.send'>['options']>[number]
/** `reason`: why it was proposed; empty when a person added it. `within` is in open hours, milliseconds. */
export type Prepared = Offered & { currency: string; within: number; reason: string }
export type Remedy = Got<'remedies.list'>['remedies'][number]

export type BrandId = Remedy['brands'][number]

export const fewest = 2
export const most = 4
const letters = ['a', 'b', 'c', 'd'] as const

/** What is proposed and within one's authority. What is not stands apart: see `beyond`. */
export function fromProposal(proposal: Proposal): Prepared[] {
  return proposal.options
    .filter(({ withinAuthority, costMinor }) => withinAuthority || costMinor <= proposal.authority.approvedMinor)
    .slice(0, most)
    .map(preparedOf)
}

export function beyond(proposal: Proposal): Proposed[] {
  return proposal.options.filter(({ withinAuthority }) => !withinAuthority)
}

function preparedOf({ remedyId, title, detail, costMinor, currency, within, reason }: Proposed): Prepared {
  return { remedyId, title, detail, costMinor, currency, within, reason }
}

/** A remedy of the catalogue in the words of the catalogue. */
export function fromRemedy(remedy: Remedy): Prepared {
  const { id, title, detail, costMinor, currency, within } = remedy
  return { remedyId: id, title, detail, costMinor, currency, within, reason: '' }
}

/** Remedies that can still be added for this brand and kind of mistake; a perk is never an option. */
export function addable(remedies: readonly Remedy[], brandId: BrandId, kind: string | null): Remedy[] {
  return remedies
    .filter(({ perk, retiredAt }) => !perk && retiredAt === null)
    .filter((remedy) => isForBrand(remedy, brandId))
    .toSorted((a, b) => Number(fits(b, kind)) - Number(fits(a, kind)) || a.title.localeCompare(b.title))
}

function fits(remedy: Remedy, kind: string | null): boolean {
  return remedy.fits.length === 0 || (kind !== null && remedy.fits.includes(kind))
}

export function letterAt(place: number): (typeof letters)[number] {
  return letters[place] ?? 'd'
}

/** "a, b, c" */
export function lettersOf(options: readonly unknown[]): string {
  return letters.slice(0, options.length).join(', ')
}

export function offeredOf(options: readonly Prepared[]): Offered[] {
  return options.map(({ remedyId, title, detail, costMinor }) => ({ remedyId, title: title.trim(), detail: detail.trim(), costMinor }))
}

/** What keeps these options from being offered, as a sentence; null when nothing does. Only one of them is chosen, so each counts alone. */
export function hindrance(options: readonly Prepared[], authority: Proposal['authority']): string | null {
  if (options.length < fewest) return 'Offer at least two options, so that there is a choice.'
  if (options.length > most) return 'Offer at most four options; more is a burden, not a choice.'
  const wordless = options.findIndex(({ title, detail }) => title.trim() === '' || detail.trim() === '')
  if (wordless >= 0) return `Option ${letterAt(wordless)} needs a name, and what happens.`
  const dear = options.findIndex(({ costMinor }) => costMinor > Math.max(authority.leftMinor, authority.approvedMinor))
  return dear < 0
    ? null
    : `Option ${letterAt(dear)} is above your authority: ${inWords({ minor: authority.leftMinor, currency: authority.currency })} are left.`
}

/** What a colleague would have to approve for these options (minor units); null when their words or number hinder, or nothing does. */
export function amountToApprove(options: readonly Prepared[], authority: Proposal['authority']): number | null {
  const dearest = Math.max(0, ...options.map(({ costMinor }) => costMinor))
  const isDear = dearest > Math.max(authority.leftMinor, authority.approvedMinor)
  return isDear && hindrance(options, { ...authority, leftMinor: dearest }) === null ? dearest : null
}

/** Options as they were asked for in an approval that waits or stands. */
export function fromApproval({ current }: Got<'cases.show'>['approvals']): Prepared[] | null {
  if (current === null || current.decision === 'declined' || current.what.kind !== 'options') return null
  return current.what.options.map((option) => ({ ...option, currency: current.currency, within: 0, reason: '' }))
}
