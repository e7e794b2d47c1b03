// What came of the cases on the wire: outcomes by what was done, the way to a recovery, promises by week, what was proven; and their cases.

import { z } from 'zod'
import { rowShape } from '#core/cases/desk-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { usualWeeks } from '#core/insights/period.ts'
import { doneNames, tallyNames, wayNames } from '#core/insights/tallies.ts'
import { idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'
import { outcomes as verdicts } from '#core/learning/verdict.ts'
import { isWeek } from '#core/stats/week.ts'

export const periodQuery = {
  weeks: z.coerce.number().int().min(1).max(104).default(usualWeeks).describe('How many weeks, this one included'),
  until: z
    .string()
    .refine(isWeek, 'This should be an ISO week such as 2026-W10.')
    .optional()
    .describe('The last of the weeks; this week when left out'),
  brandId: idOf('brand').optional(),
}

const span = { from: z.string().describe('Monday of the first week'), to: z.string().describe('Sunday of the last') }
const share = z.object({ low: z.number(), high: z.number() })
const said = z.object({ main: z.string(), rest: z.string() })

export const outcomesShape = z.object({
  ...span,
  groups: z.array(
    z.object({
      group: z.enum(doneNames),
      title: z.string(),
      n: z.number().describe('Customers who answered'),
      satisfied: z.number().describe('Of them, those whose last answer was a 4 or 5 of 5'),
      interval: share.nullable().describe('Where the true share may lie (Wilson, 95 %); null when nobody answered'),
    }),
  ),
  standsOut: z.enum(doneNames).nullable().describe('The group whose band lies clear above all others'),
  sentence: z.string(),
  warning: z.string(),
})
export const showOutcomes = endpoint({
  id: 'insights.outcomes',
  method: 'GET',
  path: '/api/insights/outcomes',
  ability: 'insight.see',
  summary: 'Of the cases opened in a time: how many customers were satisfied in the end, by whether we apologised and made it right',
  query: z.object(periodQuery),
  answer: outcomesShape,
})

export const funnelShape = z.object({
  ...span,
  steps: z.array(
    z.object({
      step: z.enum(wayNames),
      title: z.string(),
      cases: z.number().describe('Cases of which it is true'),
      missed: z.number().describe('Cases of which it is known not to be true'),
    }),
  ),
  sentence: said.describe('Where most is lost'),
})
export const showFunnel = endpoint({
  id: 'insights.funnel',
  method: 'GET',
  path: '/api/insights/funnel',
  ability: 'insight.see',
  summary: 'Of the cases opened in a time: how far each got on the way from a mistake to a recovered customer',
  query: z.object(periodQuery),
  answer: funnelShape,
})

export const promisesShape = z.object({
  ...span,
  weeks: z.array(z.object({ week: z.string(), kept: z.number(), broken: z.number() })),
  kept: z.number(),
  broken: z.number(),
  doneLate: z.number().describe('Of the broken ones, those that were done after their time'),
  open: z.number().describe('Of the broken ones, those that nobody has done or released yet'),
  sentence: said,
})
export const showPromises = endpoint({
  id: 'insights.promises',
  method: 'GET',
  path: '/api/insights/promises',
  ability: 'insight.see',
  summary: 'Promises kept and broken, week by week, in the week in which it came to be known',
  query: z.object(periodQuery),
  answer: promisesShape,
})

export const provenShape = z.object({
  ...span,
  judged: z.array(
    z.object({
      actionId: idOf('action'),
      causeId: idOf('cause'),
      title: z.string(),
      cause: z.string(),
      outcome: z.enum(verdicts),
      at: instantShape,
    }),
  ),
  inPlace: z.array(z.object({ actionId: idOf('action'), causeId: idOf('cause'), title: z.string(), cause: z.string(), on: z.string() })),
  effective: z.number(),
  sentence: z.string(),
})
export const showProven = endpoint({
  id: 'insights.proven',
  method: 'GET',
  path: '/api/insights/proven',
  ability: 'insight.see',
  summary: 'Corrective actions whose check was judged in a time, and those that were put in place; of the whole house',
  query: z.object(periodQuery).omit({ brandId: true }),
  answer: provenShape,
})

export const listBehind = endpoint({
  id: 'insights.behind',
  method: 'GET',
  path: '/api/insights/behind',
  ability: 'insight.see',
  summary: 'Exactly the cases behind a bar of the outcomes, of the way to a recovery, or of the promises of a time; newest first',
  query: z.object({
    of: z.enum([...tallyNames, 'promises']),
    only: z.enum(['hit', 'miss']).optional().describe('Only those of which it is true, or known not to be'),
    ...periodQuery,
    ...pageQuery,
  }),
  answer: pageOf(rowShape.extend({ hit: z.boolean().describe('Whether it is true of this case') }).meta({ id: 'CaseBehind' })),
})
