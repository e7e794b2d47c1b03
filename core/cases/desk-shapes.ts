// What the queue shows in a row and the desk on one screen. Composed from the shapes of the areas below.

import { z } from 'zod'
import { idOf, instantShape } from '#core/shapes.ts'
import { clockShape, promiseShape } from '#core/clocks/contract.ts'
import { draftShape, messageShape, waitingAttachment } from '#core/messages/contract.ts'
import { customerShape, languageShape } from '#core/people/people-shapes.ts'
import { fireDrillMark } from '#core/people/fire-drill-shapes.ts'
import { deskApprovalsShape } from '#core/remedies/approval-shapes.ts'
import { ledgerShape, optionShape, proposalShape } from '#core/remedies/contract.ts'
import { coachAbout } from '#core/cases/coach-shapes.ts'
import { hereShape } from '#core/cases/presence-shapes.ts'
import { ends, steps } from '#core/cases/protocol.ts'
import { riskNames } from '#core/cases/risks.ts'

const place = z.enum([...steps, ...ends])
const person = z.object({ id: idOf('member'), name: z.string(), firstName: z.string() })

const risk = z.enum(riskNames)
/** What stands as a risk because a person said so, and what the customer's words only hint at. */
const riskFields = {
  risks: z.array(risk),
  riskSuggestions: z.array(z.object({ risk, words: z.string() })),
  kindSuggestion: z.object({ kind: z.string(), words: z.string() }).nullable(),
}

export const rowShape = z
  .object({
    id: idOf('case'),
    reference: z.string(),
    title: z.string().describe('The crux when it is known, else the subject'),
    customer: z.string(),
    brand: z.string(),
    brandRetired: z.boolean().describe('The brand is not offered for anything new any more'),
    severity: z.number(),
    kind: z.string().nullable(),
    ...riskFields,
    stands: place,
    owner: person.nullable(),
    openedAt: instantShape,
    endedAt: instantShape.nullable(),
    waitingSince: instantShape.nullable(),
    due: z
      .object({ clock: z.string(), dueAt: instantShape, warnAt: instantShape, used: z.number(), standing: z.enum(['far', 'soon', 'over']) })
      .nullable(),
    reopened: z.boolean(),
    earlierInNinetyDays: z.number().describe('Earlier cases of the same customer in the 90 days before this one'),
    fireDrill: fireDrillMark,
  })
  .meta({ id: 'CaseRow' })

export const mistakeShape = z
  .object({ id: idOf('mistake'), kind: z.string(), title: z.string(), createdAt: instantShape, cases: z.number() })
  .meta({ id: 'Mistake' })

const factShape = z.object({
  fact: z.string(),
  at: instantShape,
  by: z.string().describe('First name of a member, “customer” or “Amends”'),
  waived: z.string().nullable(),
  because: z.string().nullable(),
})

const stepShape = z.object({
  step: z.enum(steps),
  title: z.string(),
  goal: z.string(),
  waivable: z.boolean(),
  state: z.enum(['done', 'waived', 'open', 'ahead']),
  facts: z.array(factShape),
  clocks: z.array(clockShape),
  /** The step's usual limit, in milliseconds of its basis, before a clock runs. */
  limit: z.object({ budget: z.number(), basis: z.enum(['business', 'calendar']) }).nullable(),
})

export const entryShape = z
  .object({ id: idOf('entry'), at: instantShape, event: z.string(), sentence: z.string(), by: z.string() })
  .meta({ id: 'TimelineEntry' })

export const deskShape = z
  .object({
    id: idOf('case'),
    reference: z.string(),
    title: z.string(),
    crux: z.string().nullable(),
    feeling: z.string().nullable(),
    wanted: z.string().nullable(),
    impact: z.string().nullable(),
    severity: z.number(),
    kind: z.string().nullable(),
    faultOpen: z.boolean().describe('It is not known yet whether the mistake is ours'),
    sympathyAlone: z
      .boolean()
      .describe('Only sympathy has gone out, while the fault was open: it does the apologise step as long as that is open'),
    particulars: z.object({ product: z.string().nullable(), place: z.string().nullable(), step: z.string().nullable() }),
    ...riskFields,
    channel: z.string(),
    fireDrill: fireDrillMark,
    stands: place,
    openedAt: instantShape,
    endedAt: instantShape.nullable(),
    waitingSince: instantShape.nullable(),
    paused: z.boolean(),
    reopened: z.boolean(),
    protocol: z.object({ name: z.string(), version: z.number() }),
    brand: z.object({
      id: idOf('brand'),
      name: z.string(),
      zone: z.string(),
      mailbox: z.string(),
      retiredAt: instantShape.nullable(),
      voice: z.string(),
      signature: z.string(),
    }),
    customer: customerShape,
    greeting: z.string().describe('With which a letter to this customer begins'),
    language: languageShape.describe('In which our letters and pages speak here: the customer’s own, else the brand’s'),
    owner: person.nullable(),
    ownedSince: instantShape.nullable(),
    handOffs: z.number(),
    steps: z.array(stepShape),
    promises: z.array(promiseShape),
    keptQuestions: z
      .array(z.object({ promiseId: idOf('promise'), what: z.string(), because: z.string(), at: instantShape }))
      .describe('Open promises that something may have kept, for a person to say; nothing settles them by itself'),
    messages: z.array(messageShape),
    timeline: z.array(entryShape),
    drafts: z.array(draftShape),
    attached: z.array(waitingAttachment).describe('Files with your own draft of a mail'),
    options: z.array(optionShape),
    proposal: proposalShape,
    approvals: deskApprovalsShape,
    ledger: z.array(ledgerShape),
    earlier: z.array(z.object({ id: idOf('case'), title: z.string(), openedAt: instantShape, stands: place })),
    mistake: mistakeShape.nullable(),
    repeat: z
      .object({ earlier: z.number(), senior: person.nullable().describe('Who could own it as a senior; null while somebody senior does') })
      .nullable()
      .describe('An earlier case of the same customer in the 90 days before this one'),
    apologies: z.number().describe('Cases in which this customer has had an apology from us, this one included'),
    sameKind: z
      .object({ cases: z.number(), since: instantShape })
      .nullable()
      .describe('Cases of the same kind in the last 42 days, this one included'),
    answer: z.object({ rating: z.number(), at: instantShape }).nullable(),
    here: hereShape,
    customerPage: z.string().describe('Address of the customer’s private page'),
    coach: coachAbout,
  })
  .meta({ id: 'CaseDesk' })
