// Which remedies to propose: the resource is matched to the loss. What was lost as a thing is given back as a thing, what was lost in
// time or respect as attention and speed (Smith, Bolton & Wagner 1999, J. Marketing Research 36:356). The agent has the last word.

import type { BrandId, RemedyId } from '#core/ids.ts'
import { inWords } from '#core/money.ts'
import { type Authority, isWithin, left, leftOf } from './authority.ts'
import type { ProposedOption, RemedyFields, RemedyKind } from './contract.ts'
import { isForBrand } from './for-brand.ts'

export type CatalogueRemedy = RemedyFields & { id: RemedyId; currency: string }
export type Loss = 'outcome' | 'process'

export type Situation = {
  /** The live catalogue in its own order; perks in it are passed over, and what is for other brands. */
  catalogue: readonly CatalogueRemedy[]
  brandId: BrandId
  /** The kind of mistake, null while nobody knows it. */
  kind: string | null
  loss: Loss | null
  /** 1 (gravest) to 5. */
  severity: number
  /** The customer had another mistake of ours lately: then words and attention alone are too little, and a tangible remedy comes first. */
  repeat?: boolean
  authority: Authority
}

/** Two is the least that is a choice, and each one more is also a burden: three are proposed, an agent may offer four. */
const most = 3
const fewest = 2
const letters = ['a', 'b', 'c'] as const

/** How well each kind of remedy answers each kind of loss: 3 in kind, 2 nearly, 1 hardly. The order is the study's, the figures ours. */
const matches: Record<Loss, Record<RemedyKind, 1 | 2 | 3>> = {
  outcome: { replacement: 3, redo: 3, repair: 3, delivery: 3, refund: 2, credit: 2, service: 1, gift: 1 },
  process: { service: 3, redo: 3, delivery: 2, repair: 2, credit: 2, refund: 1, replacement: 1, gift: 1 },
}
/** Attention is right once; the second time something has to change hands. */
const tangible = (remedy: CatalogueRemedy): boolean => remedy.kind !== 'service' && remedy.costMinor > 0

const moneyKinds: readonly RemedyKind[] = ['refund', 'credit']

/**
 * Up to three options, lettered in order. What lies within the authority comes first, then on a repeat what is tangible, then what fits the kind, then the better match,
 * then the cheaper; equal ones keep the catalogue's order. One that is free or not money is always among them, if there is one.
 * A catalogue with fewer than two that fit is filled up with what fits the severity, and then with anything; it may still be short.
 */
export function propose(situation: Situation): ProposedOption[] {
  const offered = situation.catalogue.filter((remedy) => !remedy.perk && isForBrand(remedy, situation.brandId))
  const fitting = offered.filter((remedy) => fitsKind(remedy, situation.kind) && fitsHere(remedy, situation))
  const ranked = ranking(fitting, situation)
  for (const wider of [offered.filter((remedy) => fitsSeverity(remedy, situation.severity)), offered])
    if (ranked.length < fewest)
      ranked.push(
        ...ranking(wider, situation)
          .filter((remedy) => !ranked.includes(remedy))
          .slice(0, fewest - ranked.length),
      )
  return withoutMoneyToo(ranked).flatMap((remedy, place) => {
    const letter = letters[place]
    return letter ? [optionOf(remedy, letter, situation)] : []
  })
}

function fitsKind(remedy: CatalogueRemedy, kind: string | null): boolean {
  return remedy.fits.length === 0 || kind === null || remedy.fits.includes(kind)
}

function fitsSeverity(remedy: CatalogueRemedy, severity: number): boolean {
  return remedy.gravest <= severity && severity <= remedy.mildest
}

/** A repeat is a step graver by rule; that must not take away the tangible remedy that the milder case would have had. */
function fitsHere(remedy: CatalogueRemedy, { severity, repeat }: Situation): boolean {
  return fitsSeverity(remedy, severity) || (repeat === true && tangible(remedy) && fitsSeverity(remedy, severity + 1))
}

function ranking(remedies: readonly CatalogueRemedy[], situation: Situation): CatalogueRemedy[] {
  return remedies.toSorted((one, other) => {
    const [a, b] = [rank(one, situation), rank(other, situation)]
    return b.within - a.within || b.tangible - a.tangible || b.special - a.special || b.match - a.match || one.costMinor - other.costMinor
  })
}

function rank(remedy: CatalogueRemedy, { kind, loss, authority, repeat }: Situation) {
  return {
    within: Number(isWithin(authority, remedy.costMinor)),
    tangible: Number(repeat === true && tangible(remedy)),
    special: Number(kind !== null && remedy.fits.includes(kind)),
    match: loss === null ? 0 : matches[loss][remedy.kind],
  }
}

/** The first three; when all of them are money, the best that is not takes the last place. */
function withoutMoneyToo(ranked: readonly CatalogueRemedy[]): CatalogueRemedy[] {
  const first = ranked.slice(0, most)
  if (first.some(isNotMoney)) return first
  const other = ranked.slice(most).find(isNotMoney)
  return other ? [...first.slice(0, most - 1), other] : first
}

function isNotMoney(remedy: CatalogueRemedy): boolean {
  return remedy.costMinor === 0 || !moneyKinds.includes(remedy.kind)
}

function optionOf(remedy: CatalogueRemedy, letter: ProposedOption['letter'], situation: Situation): ProposedOption {
  const { id: remedyId, title, detail, costMinor, currency, within } = remedy
  const withinAuthority = isWithin(situation.authority, costMinor)
  return {
    remedyId,
    letter,
    title,
    detail,
    costMinor,
    currency,
    within,
    reason: reasonFor(remedy, situation, withinAuthority),
    withinAuthority,
  }
}

/** One sentence: why this one, and what stands in the way if something does. */
function reasonFor(remedy: CatalogueRemedy, situation: Situation, withinAuthority: boolean): string {
  const why =
    situation.repeat && tangible(remedy)
      ? `The second time asks for more than words. ${whyFor(remedy, situation)}`
      : whyFor(remedy, situation)
  if (withinAuthority) return `${why}.`
  const rest = inWords({ minor: left(situation.authority), currency: remedy.currency })
  return `${why}, but it is above the ${rest} that you have left ${isMonthTighter(situation.authority) ? 'this month' : 'on this case'}.`
}

function isMonthTighter({ month, ...ofCase }: Authority): boolean {
  return month !== null && month !== undefined && leftOf(month) < leftOf(ofCase)
}

function whyFor(remedy: CatalogueRemedy, { kind, loss }: Situation): string {
  if (kind !== null && !fitsKind(remedy, kind)) return 'Made for other mistakes, and here because little else fits'
  if (loss === null) return 'The kind of mistake is not set yet, so this is a general one'
  const match = matches[loss][remedy.kind]
  if (loss === 'outcome' && match === 3) return 'They lost the thing itself, and this gives it back in kind'
  if (loss === 'outcome' && match === 2) return 'They lost the thing itself, and this makes up for it in money'
  if (loss === 'process' && match === 3) return 'They lost time or respect, and this gives attention back'
  if (loss === 'process' && match === 2) return 'They lost time or respect, and this makes up for part of it'
  return loss === 'outcome'
    ? 'It adds care, and goes well with giving the thing back'
    : 'It pays for the loss, though time or respect is what was lost'
}
