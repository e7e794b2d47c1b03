// Remedies on the wire: the catalogue, options, the ledger, authority.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { languageNames } from '#core/languages/names.ts'
import { done, idOf, instantShape, line, minorShape, prose } from '#core/shapes.ts'

export const remedyKinds = ['refund', 'redo', 'replacement', 'delivery', 'credit', 'repair', 'service', 'gift'] as const
export const proofKinds = ['reference', 'photo', 'note', 'signature'] as const

const severity = z.number().int().min(1, 'Severity starts at 1, the gravest.').max(5, 'Severity ends at 5, the mildest.')
const remedyFields = {
  kind: z.enum(remedyKinds),
  title: line(120).describe('What the customer reads: “Pick it up, and get 20 euros back”'),
  detail: prose(600).describe('What happens and when, in the customer’s words'),
  costMinor: minorShape,
  within: z.number().int().min(60_000).max(31_536_000_000).describe('Open hours within which we do it once it is chosen, in milliseconds'),
  fits: z.array(z.string().max(60)).max(40).describe('Kinds of mistake that it fits; empty fits every kind'),
  gravest: severity,
  mildest: severity,
  proof: z.enum(proofKinds).describe('What proves that it was done'),
  perk: z.boolean().describe('A personal gesture over and above; never offered as an option'),
  brands: z.array(idOf('brand')).max(100).describe('Brands that it is meant for; empty is for every brand, also those to come'),
}

export const remedyShape = z
  .object({ id: idOf('remedy'), ...remedyFields, currency: z.string(), retiredAt: instantShape.nullable() })
  .meta({ id: 'Remedy' })

export const optionShape = z
  .object({
    id: idOf('option'),
    letter: z.enum(['a', 'b', 'c', 'd']),
    remedyId: idOf('remedy'),
    title: z.string(),
    detail: z.string(),
    costMinor: z.number(),
    currency: z.string(),
    within: z.number(),
    proof: z.enum(proofKinds),
    offeredAt: instantShape,
    chosenAt: instantShape.nullable(),
    chosenVia: z.string().nullable(),
    promisedFor: instantShape.nullable(),
    fulfilledAt: instantShape.nullable(),
  })
  .meta({ id: 'Option' })

/** What an agent offers: a remedy with the words and the cost for this customer. Letters follow the order. */
export const offeredOption = z.object({
  remedyId: idOf('remedy'),
  title: line(120),
  detail: prose(600),
  costMinor: minorShape,
})
export const offeredOptions = z
  .array(offeredOption)
  .min(2, 'Offer at least two options, so that the customer can choose.')
  .max(4, 'Offer at most four options; more is a burden, not a choice.')

export const proposalShape = z
  .object({
    options: z.array(
      z.object({
        remedyId: idOf('remedy'),
        letter: z.enum(['a', 'b', 'c', 'd']),
        title: z.string(),
        detail: z.string(),
        costMinor: z.number(),
        currency: z.string(),
        within: z.number(),
        reason: z.string(),
        withinAuthority: z.boolean(),
      }),
    ),
    authority: z.object({
      limitMinor: z.number(),
      usedMinor: z.number(),
      leftMinor: z.number().describe('What may still be granted here, by both limits'),
      approvedMinor: z.number().describe('What a colleague approved for one of the options here and nobody has used yet; 0 without'),
      month: z
        .object({ limitMinor: z.number(), usedMinor: z.number(), leftMinor: z.number() })
        .nullable()
        .describe('Of this calendar month; null where no limit is set'),
      currency: z.string(),
    }),
  })
  .meta({ id: 'Proposal' })

export const ledgerShape = z
  .object({
    id: idOf('ledger'),
    entry: z.enum(['approved', 'granted', 'fulfilled', 'perk', 'reversed']),
    title: z.string(),
    amountMinor: z.number(),
    currency: z.string(),
    proof: z.string().nullable(),
    reverses: idOf('ledger').nullable(),
    optionId: idOf('option').nullable(),
    at: instantShape,
    by: z.string(),
  })
  .meta({ id: 'LedgerEntry' })

export const listRemedies = endpoint({
  id: 'remedies.list',
  method: 'GET',
  path: '/api/remedies',
  ability: 'settings.see',
  summary: 'The catalogue; in a language, as customers who speak it read what is still in our words',
  query: z.object({ language: z.enum(languageNames).optional() }),
  answer: z.object({ remedies: z.array(remedyShape) }),
})
export const addRemedy = endpoint({
  id: 'remedies.add',
  method: 'POST',
  path: '/api/remedies',
  ability: 'settings.remedies',
  summary: 'Add a remedy or a perk to the catalogue',
  body: z.object({ ...remedyFields, brands: remedyFields.brands.default([]) }),
  answer: remedyShape,
  status: 201,
})
export const changeRemedy = endpoint({
  id: 'remedies.change',
  method: 'PATCH',
  path: '/api/remedies/{remedyId}',
  ability: 'settings.remedies',
  summary: 'Change a remedy; what was offered already keeps its words',
  params: z.object({ remedyId: idOf('remedy') }),
  body: z.object(remedyFields).partial(),
  answer: remedyShape,
})
export const retireRemedy = endpoint({
  id: 'remedies.retire',
  method: 'DELETE',
  path: '/api/remedies/{remedyId}',
  ability: 'settings.remedies',
  summary: 'Retire a remedy: it is not proposed any more; history keeps it',
  params: z.object({ remedyId: idOf('remedy') }),
  answer: done,
})
export const bringBackRemedy = endpoint({
  id: 'remedies.bringBack',
  method: 'DELETE',
  path: '/api/remedies/{remedyId}/retirement',
  ability: 'settings.remedies',
  summary: 'Propose a retired remedy again',
  params: z.object({ remedyId: idOf('remedy') }),
  answer: remedyShape,
})
export const reverse = endpoint({
  id: 'remedies.reverse',
  method: 'POST',
  path: '/api/ledger/{ledgerId}/reversal',
  ability: 'remedies.grant',
  summary: 'Reverse a ledger entry by a counter-entry, with a reason; nothing is edited',
  params: z.object({ ledgerId: idOf('ledger') }),
  body: z.object({ reason: line(300) }),
  answer: ledgerShape,
  status: 201,
})

/** What the catalogue holds of a remedy, and what a proposal says of an option. */
export type RemedyKind = (typeof remedyKinds)[number]
export type RemedyFields = z.output<(typeof addRemedy)['body']>
export type ProposedOption = z.output<typeof proposalShape>['options'][number]
export type OfferedOption = z.output<typeof offeredOption>
export type ShownOption = z.output<typeof optionShape>
