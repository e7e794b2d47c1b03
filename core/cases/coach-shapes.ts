// What the desk hands to the coach, so that it knows the case while somebody writes: the same that the server reads by when the letter is sent.

import { z } from 'zod'
import { stepNames, textKinds } from '#core/coach/about.ts'
import { severities } from '#core/coach/severity.ts'
import { weights } from '#core/coach/house-shapes.ts'
import { instantShape } from '#core/shapes.ts'

/** Null where the remedy is no money: what it costs us is not told. */
const money = { amountMinor: z.number().nullable(), currency: z.string().nullable() }

const record = z.object({
  granted: z.array(
    z.object({ kind: z.string(), title: z.string(), ...money, state: z.enum(['granted', 'fulfilled', 'reversed']), at: instantShape }),
  ),
  offered: z.array(
    z.object({
      letter: z.string(),
      kind: z.string(),
      title: z.string(),
      costMinor: z.number().nullable(),
      currency: z.string().nullable(),
      chosen: z.boolean(),
    }),
  ),
  promises: z.array(
    z.object({
      what: z.string(),
      due: instantShape,
      madeAt: instantShape,
      state: z.enum(['open', 'kept', 'broken', 'released', 'elsewhere']),
    }),
  ),
  calls: z.array(instantShape),
  handedOver: z.boolean(),
})

export const coachAbout = z.object({
  kind: z.enum(textKinds),
  language: z.string().describe('In which our letters to this customer speak'),
  customerName: z.string(),
  ownNames: z.array(z.object({ name: z.string(), kind: z.enum(['member', 'department', 'supplier']) })),
  crux: z.string().nullable(),
  customerWords: z.string().describe('What the customer wrote on this case, newest last, shortened at its beginning'),
  subjects: z.string().describe('Subjects of what the customer wrote on this case, one a line: an answer may begin with theirs'),
  earlier: z.array(z.string()).describe('Our last letters to this customer, newest last, shortened'),
  step: z.enum(stepNames),
  madeRight: z.boolean(),
  faultKnown: z.boolean(),
  hasOptions: z.boolean(),
  repeat: z.boolean(),
  author: z.string(),
  record,
  strangers: z
    .array(z.object({ text: z.string(), kind: z.enum(['name', 'order', 'address', 'reference']) }))
    .describe('Of other customers whom you had to do with lately: it must not be in a letter to this one'),
  said: z.record(z.string(), z.number()).describe('Marks of sentences that have left often, with how often'),
  house: z.object({
    rules: z.record(z.string(), z.enum(weights)),
    phrases: z
      .array(
        z.object({
          id: z.string(),
          words: z.string(),
          severity: z.enum(severities),
          reason: z.string(),
          better: z.string().nullable(),
          good: z.string().nullable().optional(),
        }),
      )
      .readonly(),
  }),
  now: instantShape,
  calendar: z.object({
    zone: z.string(),
    hours: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
    holidays: z.array(z.string()),
  }),
})
