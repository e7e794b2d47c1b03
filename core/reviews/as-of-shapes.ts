// The as-of view on the wire: a case as it stood at an instant. No time in it lies later, but for those that name what was due.

import { z } from 'zod'
import { steps, ends, factNames } from '#core/cases/protocol.ts'
import { currencyShape, instantShape } from '#core/shapes.ts'

const role = z.string().describe('A role, never a name: “the agent”, “a lead”, “the customer”, “Amends”')

const caseShape = z.object({
  reference: z.string(),
  title: z.string(),
  channel: z.string(),
  openedAt: instantShape,
  severity: z.number().nullable(),
  kind: z.string().nullable(),
  kindTitle: z.string().nullable().describe('What the kind was called then'),
  mistake: z.string().nullable().describe('The mistake that it was linked to then'),
  stands: z.enum([...steps, ...ends]),
  owner: role.nullable(),
  handOffs: z.number(),
  isPaused: z.boolean(),
  crux: z.string().nullable(),
  feeling: z.string().nullable(),
  wanted: z.string().nullable(),
  impact: z.string().nullable(),
  risks: z.array(z.string()),
  notKnown: z
    .array(z.enum(['severity', 'kind', 'mistake', 'heard']))
    .describe('What was edited later while the value of then was not written down. Null there means nothing'),
})

const messageShape = z.object({
  at: instantShape,
  direction: z.enum(['in', 'out', 'internal']),
  channel: z.string(),
  by: role,
  subject: z.string().nullable(),
  body: z.string().describe('With roles where names stood'),
  seconds: z.number().nullable(),
  automatic: z.string().nullable(),
  files: z.number(),
  state: z.enum(['there', 'waiting', 'left', 'broughtBack', 'failed', 'unknown']).describe('Of a letter: what had become of it'),
})

const clockShape = z.object({
  name: z.string(),
  startedAt: instantShape,
  dueAt: instantShape.describe('As it was due then'),
  state: z.enum(['running', 'near', 'over', 'paused', 'met', 'metLate', 'stopped']),
  endedAt: instantShape.nullable(),
  moved: z.number().describe('How often it had been moved'),
})

export const workloadShape = z.object({
  owner: z
    .object({
      open: z.number().describe('Open cases of whoever owned this one'),
      near: z.number().describe('Of those: deadlines within 30 minutes, or over'),
      hoursIn: z.number().nullable().describe('Hours since their first act of that day; null before it'),
    })
    .nullable()
    .describe('Null while nobody owned the case'),
  open: z.number().describe('Open cases of the whole organisation'),
  unowned: z.number(),
  roles: z.array(z.object({ role: z.string(), people: z.number(), open: z.number() })).describe('Open cases by role; never by person'),
  acted: z.number().describe('Colleagues who had done something that day'),
})

const money = { amountMinor: z.number(), currency: currencyShape }

export const asOfShape = z
  .object({
    at: instantShape,
    case: caseShape,
    steps: z.array(z.object({ step: z.enum(steps), title: z.string(), state: z.enum(['done', 'waived', 'open', 'ahead']) })),
    facts: z.array(
      z.object({
        fact: z.enum([...factNames, 'reopened', 'faultSaid', ...ends]),
        at: instantShape,
        by: role,
        waived: z.string().nullable(),
        because: z.string().nullable(),
      }),
    ),
    messages: z.array(messageShape),
    clocks: z.array(clockShape),
    promises: z.array(
      z.object({ what: z.string(), madeAt: instantShape, dueAt: instantShape, state: z.enum(['open', 'kept', 'broken', 'released']) }),
    ),
    options: z.array(
      z.object({
        letter: z.string(),
        title: z.string(),
        costMinor: z.number(),
        currency: currencyShape,
        offeredAt: instantShape,
        chosenAt: instantShape.nullable(),
        dueAt: instantShape.nullable().describe('Until when it was promised, once chosen'),
        withdrawnAt: instantShape.nullable(),
      }),
    ),
    approvals: z.array(
      z.object({
        ...money,
        askedAt: instantShape,
        askedBy: role,
        decidedAt: instantShape.nullable(),
        decidedBy: role.nullable(),
        decision: z.string().nullable(),
        allowedMinor: z.number().nullable(),
        withdrawnAt: instantShape.nullable(),
      }),
    ),
    ledger: z.array(z.object({ ...money, at: instantShape, entry: z.string(), title: z.string(), by: role })),
    answer: z.object({ at: instantShape, rating: z.number() }).nullable(),
  })
  .meta({ id: 'CaseThen' })

export type CaseThen = z.output<typeof asOfShape>
export type Workload = z.output<typeof workloadShape>
