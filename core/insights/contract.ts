// Insight on the wire: the week's numbers against their usual range, and the cases behind each of them.

import { z } from 'zod'
import { rowShape } from '#core/cases/desk-shapes.ts'
import { steps } from '#core/cases/protocol.ts'
import { endpoint } from '#core/endpoint.ts'
import { numberNames, standingNames } from '#core/insights/numbers.ts'
import { currencyShape, done, idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'
import { isWeek } from '#core/stats/week.ts'

const weekShape = z
  .string()
  .refine(isWeek, 'This should be an ISO week such as 2026-W10.')
  .meta({ description: 'ISO week, Monday to Sunday' })
const range = z.object({ low: z.number(), high: z.number() })

const figureShape = z.object({
  week: z.string(),
  n: z.number().describe('How many were counted; the denominator of a share'),
  numerator: z.number().nullable().describe('Of a share: the hits'),
  value: z
    .number()
    .nullable()
    .describe('A count, milliseconds of open time, a share from 0 to 1, or minor units; null when there is too little to say'),
  ninetieth: z.number().nullable().describe('Of a time: nine of ten were no longer'),
  interval: range.nullable().describe('Of a share: where the true one may lie (Wilson, 95 %)'),
})

const numberShape = z
  .object({
    number: z.enum(numberNames),
    title: z.string(),
    sentence: z.string(),
    unit: z.enum(['cases', 'limits', 'time', 'share', 'money']),
    way: z.enum(['count', 'median', 'share', 'sum', 'mean']),
    of: z.string(),
    source: z.string(),
    weeks: z.array(figureShape).describe('Oldest first; the last is this week, which still runs'),
    usual: range
      .extend({ mean: z.number(), weeks: z.number() })
      .nullable()
      .describe('As the chart of the number has it, at a week of this size; null until there are twelve whole weeks'),
    wholeWeeks: z.number(),
    weeksNeeded: z.number(),
    isEven: z.boolean().describe('There are enough weeks, but all alike, so nothing says what would be unusual'),
    good: z.enum(['lower', 'higher']).nullable(),
    signal: z
      .object({
        rule: z.enum(['beyond', 'run', 'twoOfThree']),
        side: z.enum(['above', 'below']),
        weeks: z.array(z.string()),
        sentence: z.string(),
      })
      .nullable(),
    beyond: z.array(z.string()).describe('Earlier weeks beyond the limits'),
  })
  .meta({ id: 'Number' })

export const showWeek = endpoint({
  id: 'insights.week',
  method: 'GET',
  path: '/api/insights/week',
  ability: 'insight.see',
  summary: 'What stands open now, and every number of this week and of the weeks before, with its usual range and signal',
  query: z.object({ weeks: z.coerce.number().int().min(2).max(104).default(26), brandId: idOf('brand').optional() }),
  answer: z.object({
    at: instantShape,
    week: z.string(),
    monday: z.string(),
    sunday: z.string(),
    currency: currencyShape,
    isCounting: z.boolean().describe('True while the record is still being counted; the numbers are not whole then'),
    standing: z.object({
      open: z.number(),
      steps: z.array(z.object({ step: z.enum(steps), cases: z.number() })),
      late: z.number(),
      lateSoon: z.number(),
    }),
    numbers: z.array(numberShape),
  }),
})

export const listCases = endpoint({
  id: 'insights.cases',
  method: 'GET',
  path: '/api/insights/cases',
  ability: 'insight.see',
  summary: 'Exactly the cases behind a number, newest first; for what stands open, soonest deadline first',
  query: z.object({
    number: z.enum([...numberNames, ...standingNames]),
    week: weekShape.optional().describe('This week when left out; what stands open has no week'),
    since: weekShape.optional().describe('From this week on, up to “week”; without it only that one'),
    step: z.enum(steps).optional().describe('Only for “open”'),
    only: z.enum(['hit', 'miss']).optional().describe('Only for a share: its one part or the other'),
    brandId: idOf('brand').optional(),
    ...pageQuery,
  }),
  answer: pageOf(
    rowShape
      .extend({
        counted: z
          .array(z.object({ at: instantShape, hit: z.boolean().nullable(), value: z.number().nullable() }))
          .describe('What of this case went into the number'),
      })
      .meta({ id: 'CountedCase' }),
  ),
})

export const recount = endpoint({
  id: 'insights.recount',
  method: 'POST',
  path: '/api/insights/recount',
  ability: 'insight.recount',
  summary: 'Count all numbers afresh from the record; the same record gives the same numbers',
  answer: done,
  status: 202,
})
