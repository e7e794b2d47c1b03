// The limits of the protocol on the wire. A change makes a new version: running cases keep the one that is stamped on them.

import { z } from 'zod'
import { leastBudget, mostBudget } from '#core/clocks/policy.ts'
import { endpoint } from '#core/endpoint.ts'
import { instantShape, line } from '#core/shapes.ts'

const between = 'A limit is between 1 minute and 365 days.'
const limitShape = z.object({
  basis: z.enum(['business', 'calendar']).describe('business counts the open hours of the brand, calendar every hour'),
  budget: z
    .number({ error: between })
    .int(between)
    .min(leastBudget, between)
    .max(mostBudget, between)
    .describe('Milliseconds, at severity 3'),
})
const limitsShape = z.object({
  listen: limitShape,
  apologise: limitShape,
  offer: limitShape,
  explain: limitShape,
  ask: limitShape,
  learn: limitShape,
  approve: limitShape,
})
const share = 'A factor is between 0.05 and 20.'
const factorShape = z.number({ error: share }).min(0.05, share).max(20, share)
const factorsShape = z.object({ 1: factorShape, 2: factorShape, 3: factorShape, 4: factorShape, 5: factorShape })

const versionShape = z
  .object({
    version: z.number(),
    name: z.string(),
    limits: limitsShape,
    factors: factorsShape.describe('How much of a limit a case of each severity has'),
    at: instantShape.nullable().describe('null: the standard, which nobody has needed yet'),
    by: z.string().nullable().describe('Who made it; null: it is the standard'),
  })
  .meta({ id: 'ProtocolVersion' })

export const showProtocol = endpoint({
  id: 'protocol.show',
  method: 'GET',
  path: '/api/protocol',
  ability: 'settings.see',
  summary: 'The limits of the clocks in every version, newest first; new cases follow the newest',
  answer: z.object({ versions: z.array(versionShape) }),
})
export const changeProtocol = endpoint({
  id: 'protocol.change',
  method: 'POST',
  path: '/api/protocol',
  ability: 'settings.protocol',
  summary: 'Make a new version of the limits; running cases keep theirs',
  body: z.object({
    name: line(80).optional(),
    limits: limitsShape,
    factors: factorsShape,
    over: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('The version that you look at: where somebody made another one since, nothing is kept and you are told who'),
  }),
  answer: versionShape,
  status: 201,
})
