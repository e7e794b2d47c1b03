// Fire drills on the wire: a simulated complaint that comes in by the real door, its plan, its run and what it measured.

import { z } from 'zod'
import { verdicts } from '#core/anticipation/measures.ts'
import { choices } from '#core/anticipation/script.ts'
import { kindName } from '#core/cases/kind-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { addressShape, idOf, instantShape, line, pageOf, pageQuery, prose } from '#core/shapes.ts'

const params = z.object({ fireDrillId: idOf('firedrill') })
export const scriptShape = z.object({
  name: line(80).describe('Who writes; made up'),
  address: addressShape
    .nullable()
    .default(null)
    .describe('Where they write from: nobody’s address at a domain of your own mailboxes. Null: one is made from their name'),
  subject: line(200),
  text: prose(5000).describe('The complaint, as the customer would write it'),
  chooses: z.enum(choices).nullable().describe('Which option they take; null: none'),
  rating: z.number().int().min(1).max(5).nullable().describe('What they answer afterwards; null: silence'),
  word: line(500).nullable(),
  patience: z
    .number()
    .int()
    .min(1, 'Let them take a minute at least.')
    .max(10_080, 'At most a week.')
    .describe('Minutes until they choose or answer'),
})
const fields = {
  title: line(160),
  kind: kindName.nullable().describe('The kind of mistake that it is about'),
  announced: z.boolean().describe('Whether colleagues know beforehand'),
  beginsAt: instantShape,
  script: scriptShape,
}

const states = ['planned', 'running', 'over', 'endedEarly', 'calledOff'] as const
export const fireDrillShape = z
  .object({
    id: idOf('firedrill'),
    title: z.string(),
    state: z.enum(states).describe('Ended early: by hand, while it ran. Called off: it never began'),
    anticipated: z.object({ id: idOf('anticipated'), title: z.string() }).nullable(),
    brand: z.object({ id: idOf('brand'), name: z.string(), retiredAt: instantShape.nullable() }),
    kind: z.string().nullable(),
    announced: z.boolean(),
    beginsAt: instantShape,
    begunAt: instantShape.nullable(),
    endedAt: instantShape.nullable(),
    endedBecause: z.string().nullable(),
    caseId: idOf('case').nullable(),
  })
  .meta({ id: 'FireDrill' })

const measureShape = z.object({
  name: z.string(),
  title: z.string(),
  took: z.number().nullable().describe('Milliseconds; of open hours where the basis is business'),
  limit: z.number().nullable(),
  basis: z.enum(['business', 'calendar']),
  verdict: z.enum(verdicts),
})
export const wholeDrillShape = fireDrillShape
  .extend({
    script: scriptShape,
    measured: z
      .object({
        measures: z.array(measureShape),
        outOfOrder: z.array(z.string()),
        coach: z.object({ letters: z.number(), mustFix: z.number(), warnings: z.number(), overrides: z.number() }),
        handOffs: z.number(),
        sorted: z.enum(['right', 'otherwise', 'not']).nullable().describe('Whether the kind was found; null when the drill names none'),
        within: z.number(),
        of: z.number(),
      })
      .nullable()
      .describe('From the moment that its mail has become a case'),
  })
  .meta({ id: 'FireDrillWhole' })

export const listDrills = endpoint({
  id: 'fireDrills.list',
  method: 'GET',
  path: '/api/fire-drills',
  ability: 'anticipation.see',
  summary: 'Fire drills, newest first. One that colleagues do not know of beforehand is seen by whoever leads drills until it is over',
  query: z.object(pageQuery),
  answer: pageOf(fireDrillShape),
})
export const showDrill = endpoint({
  id: 'fireDrills.show',
  method: 'GET',
  path: '/api/fire-drills/{fireDrillId}',
  ability: 'anticipation.see',
  summary: 'One fire drill, its script, and what it measured',
  params,
  answer: wholeDrillShape,
})
export const draftDrill = endpoint({
  id: 'fireDrills.draft',
  method: 'GET',
  path: '/api/anticipated/{anticipatedId}/fire-drill',
  ability: 'fireDrills.lead',
  summary: 'A beginning for the script of a drill about a foreseen mistake',
  params: z.object({ anticipatedId: idOf('anticipated') }),
  answer: z.object({ title: z.string(), kind: z.string().nullable(), script: scriptShape }),
})
export const planDrill = endpoint({
  id: 'fireDrills.plan',
  method: 'POST',
  path: '/api/fire-drills',
  ability: 'fireDrills.lead',
  summary: 'Plan a fire drill; it begins by itself at its time. Unless said otherwise colleagues know beforehand',
  body: z.object({
    ...fields,
    kind: fields.kind.default(null),
    announced: fields.announced.default(true),
    beginsAt: fields.beginsAt.optional().describe('Left out, it begins now'),
    anticipatedId: idOf('anticipated').nullable().default(null),
    brandId: idOf('brand').optional().describe('Needed where more than one is in use'),
  }),
  answer: wholeDrillShape,
  status: 201,
})
export const changeDrill = endpoint({
  id: 'fireDrills.change',
  method: 'PATCH',
  path: '/api/fire-drills/{fireDrillId}',
  ability: 'fireDrills.lead',
  summary: 'Change the plan of a fire drill that has not begun',
  params,
  body: z.object(fields).partial(),
  answer: wholeDrillShape,
})
export const beginDrill = endpoint({
  id: 'fireDrills.begin',
  method: 'POST',
  path: '/api/fire-drills/{fireDrillId}/beginning',
  ability: 'fireDrills.lead',
  summary: 'Begin a planned fire drill now',
  params,
  answer: wholeDrillShape,
})
export const endDrill = endpoint({
  id: 'fireDrills.end',
  method: 'POST',
  path: '/api/fire-drills/{fireDrillId}/end',
  ability: 'fireDrills.lead',
  summary: 'Call a fire drill off, or end it now; its case ends with it and everybody sees that it was one',
  params,
  body: z.object({ because: line(300).optional() }),
  answer: wholeDrillShape,
})
