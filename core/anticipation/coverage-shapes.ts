// Coverage on the wire: how much of what happened had been foreseen, and exactly the cases behind each number.

import { z } from 'zod'
import { coverageParts } from '#core/anticipation/coverage.ts'
import { rowShape } from '#core/cases/desk-shapes.ts'
import { kindName } from '#core/cases/kind-shapes.ts'
import { endpoint } from '#core/endpoint.ts'
import { periods } from '#core/learning/pareto.ts'
import { pageOf, pageQuery } from '#core/shapes.ts'

const period = z.enum(periods).default('quarter')

export const showCoverage = endpoint({
  id: 'coverage.show',
  method: 'GET',
  path: '/api/coverage',
  ability: 'anticipation.see',
  summary: 'Which share of the cases of a time had been foreseen and prepared for before they were opened, and which kinds had not',
  query: z.object({ period }),
  answer: z.object({
    sorted: z.number().describe('Cases of which the kind is known'),
    foreseen: z.number(),
    share: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
    unsorted: z.number().describe('Cases whose kind nobody has set yet; they are not compared'),
    sentence: z.string(),
    surprises: z.array(
      z.object({
        kind: z.string(),
        title: z.string(),
        cases: z.number(),
        isReadyNow: z.boolean().describe('Something is prepared for it by now'),
        isListed: z.boolean().describe('It stands in the register, prepared or not'),
      }),
    ),
  }),
})
export const coverageCases = endpoint({
  id: 'coverage.cases',
  method: 'GET',
  path: '/api/coverage/cases',
  ability: 'anticipation.see',
  summary: 'Exactly the cases behind a number of the coverage, newest first',
  query: z.object({ period, part: z.enum(coverageParts), kind: kindName.optional(), ...pageQuery }),
  answer: pageOf(rowShape),
})

export const casesOfKinds = endpoint({
  id: 'coverage.ofKinds',
  method: 'GET',
  path: '/api/coverage/of-kinds',
  ability: 'anticipation.see',
  summary: 'Exactly the cases of some kinds in the last 180 days, newest first: what the register and its suggestions count',
  query: z.object({
    kinds: z
      .string()
      .max(1300)
      .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,19}$/, 'Name kinds of mistake, with commas between them.')
      .describe('Names of kinds, with commas between them'),
    ...pageQuery,
  }),
  answer: pageOf(rowShape),
})
