// The catalogue that a new organisation starts with, in the words that customers read. A lead changes it freely afterwards.
// Costs are the same number of minor units in every currency (2000 is 20.00 EUR and 2000 JPY): a beginning, not a price list.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { type Language, languageNames } from '#core/languages/names.ts'
import type { Words } from '#core/languages/words.ts'
import { hour } from '#core/time/instant.ts'
import { amountAsSaid } from './amounts.ts'
import type { RemedyFields } from './contract.ts'

/** `words`: under this name every language has the title and the detail. */
type Row = Omit<RemedyFields, 'perk' | 'title' | 'detail' | 'brands'> & { words: keyof Words['remedies'] }

/** Remedies and perks for an organisation that counts in `currency`. “{cost}” in the words is the cost as people say it. */
export function seedCatalogue(currency: string, language: Language = 'en'): RemedyFields[] {
  const seed = ({ words, ...row }: Row, perk: boolean) => ({ ...row, ...said({ words, ...row }, currency, language), perk, brands: [] })
  return [...remedies.map((row) => seed(row, false)), ...perks.map((row) => seed(row, true))]
}

/** A remedy as this language says it, while its words are still the ones that we gave; what a team wrote itself stays as it is. */
export function inLanguage<R extends Pick<RemedyFields, 'title' | 'detail'>>(remedy: R, currency: string, language: Language): R {
  const isOurs = (row: Row) =>
    languageNames.some((name) => {
      const { title, detail } = said(row, currency, name)
      return title === remedy.title && detail === remedy.detail
    })
  const row = [...remedies, ...perks].find(isOurs)
  return row ? { ...remedy, ...said(row, currency, language) } : remedy
}

function said({ words, costMinor }: Row, currency: string, language: Language): { title: string; detail: string } {
  const { title, detail } = wordsOf(language).remedies[words]
  const cost = amountAsSaid({ minor: costMinor, currency }, language)
  return { title: fill(title, { cost }), detail: fill(detail, { cost }) }
}

const anyKind: string[] = []

const remedies: Row[] = [
  {
    kind: 'delivery',
    words: 'door',
    costMinor: 1800,
    within: 8 * hour,
    proof: 'signature',
    fits: ['unavailable', 'slow'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'refund',
    words: 'pickUp',
    costMinor: 2000,
    within: 4 * hour,
    proof: 'reference',
    fits: ['unavailable', 'slow'],
    gravest: 3,
    mildest: 5,
  },
  {
    kind: 'replacement',
    words: 'replacement',
    costMinor: 4000,
    within: 16 * hour,
    proof: 'reference',
    fits: ['unavailable', 'wrong', 'faulty'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'repair',
    words: 'visit',
    costMinor: 3500,
    within: 24 * hour,
    proof: 'signature',
    fits: ['wrong', 'faulty', 'special-need', 'preference'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'redo',
    words: 'firstInLine',
    costMinor: 1500,
    within: 16 * hour,
    proof: 'note',
    fits: ['slow', 'wrong', 'special-need', 'preference', 'customer-slip', 'others', 'policy'],
    gravest: 2,
    mildest: 5,
  },
  {
    kind: 'redo',
    words: 'corrected',
    costMinor: 0,
    within: 8 * hour,
    proof: 'reference',
    fits: ['billing', 'information', 'customer-slip', 'policy', 'privacy'],
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'refund',
    words: 'moneyBack',
    costMinor: 5000,
    within: 8 * hour,
    proof: 'reference',
    fits: ['unavailable', 'wrong', 'faulty', 'billing'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'refund',
    words: 'costs',
    costMinor: 5000,
    within: 16 * hour,
    proof: 'reference',
    fits: ['information', 'customer-slip', 'privacy', 'safety', 'promise', 'special-need'],
    gravest: 1,
    mildest: 3,
  },
  {
    kind: 'credit',
    words: 'credit',
    costMinor: 1500,
    within: 4 * hour,
    proof: 'reference',
    fits: ['slow', 'information', 'others', 'attention', 'manner', 'fairness', 'policy', 'response', 'promise'],
    gravest: 3,
    mildest: 5,
  },
  {
    kind: 'service',
    words: 'onePerson',
    costMinor: 0,
    within: 2 * hour,
    proof: 'note',
    fits: anyKind,
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'service',
    words: 'inCharge',
    costMinor: 0,
    within: 4 * hour,
    proof: 'note',
    fits: ['attention', 'manner', 'fairness', 'others', 'privacy', 'safety', 'policy', 'response', 'promise'],
    gravest: 1,
    mildest: 5,
  },
]

/** Personal gestures, over and above. They are made for this customer, so most of the words are the agent's. */
const perks: Row[] = [
  {
    kind: 'gift',
    words: 'card',
    costMinor: 300,
    within: 8 * hour,
    proof: 'note',
    fits: anyKind,
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'gift',
    words: 'gift',
    costMinor: 1500,
    within: 16 * hour,
    proof: 'note',
    fits: anyKind,
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'service',
    words: 'laterCall',
    costMinor: 0,
    within: 40 * hour,
    proof: 'note',
    fits: anyKind,
    gravest: 1,
    mildest: 4,
  },
]
