// Control charts on the wire: the chart of one series, what is usual of it and since when, splitting it, and notes on a date.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { currencyShape, done, idOf, instantShape, line } from '#core/shapes.ts'
import { isWeek } from '#core/stats/week.ts'
import { isDate } from '#core/time/date.ts'
import { chartNames } from '#core/insights/chart-names.ts'

const kinds = ['xmr', 'c', 'u', 'p', 'g'] as const
const rules = ['beyond', 'run', 'twoOfThree'] as const
const sides = ['above', 'below'] as const
const units = ['cases', 'limits', 'time', 'share', 'money', 'days', 'rate'] as const

const weekShape = z.string().refine(isWeek, 'This should be an ISO week such as 2026-W10.')
const chartShape = z
  .union([z.enum(chartNames), idOf('cause')], { error: 'This should be the name of a chart, or the id of a cause.' })
  .meta({
    description:
      'A number, cases per 1,000 orders, contacts or calls, days between broken promises, or (by its id) between the cases of one cause',
  })
const brandQuery = { brandId: idOf('brand').optional() }

const usualShape = z.object({
  kind: z.enum(kinds),
  middle: z.number(),
  low: z.number().describe('At a point of ordinary size; each point has its own where sizes differ'),
  high: z.number(),
  spread: z.number().describe('How much more than chance the points vary (Laney); 1 where chance explains them'),
  from: weekShape,
  to: weekShape,
  points: z.number().describe('From how many points it was taken'),
  isSettled: z.boolean().describe('It does not move any more until a person splits the chart'),
})

const pointShape = z.object({
  at: z.string().describe('Names the point: the week; of rare events the case or the promise; “now” for the days since the last one'),
  week: weekShape,
  on: z.string().describe('The Monday of the week; of a rare event its date'),
  n: z.number(),
  numerator: z.number().nullable(),
  value: z.number().nullable().describe('As in “insights.week”; days between; or cases per 1,000'),
  caseId: idOf('case').nullable().describe('Of a rare event its case; a week has many, see “insights.cases”'),
  isRunning: z.boolean().describe('The week still runs; of rare events: the days since the last one'),
  middle: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  rules: z.array(z.enum(rules)),
})

const splitShape = z.object({
  id: idOf('split'),
  from: weekShape,
  reason: z.string(),
  at: instantShape,
  by: z.string(),
  takenBack: z.object({ at: instantShape, by: z.string() }).nullable(),
})

const chartAnswer = z
  .object({
    chart: chartShape,
    title: z.string(),
    sentence: z.string(),
    source: z.string(),
    unit: z.enum(units),
    good: z.enum(['lower', 'higher']).nullable(),
    kind: z.enum(kinds),
    kindTitle: z.string(),
    kindSentence: z.string(),
    currency: currencyShape,
    at: instantShape,
    week: weekShape,
    isCounting: z.boolean(),
    points: z.array(pointShape).describe('Oldest first'),
    stretches: z.array(
      z.object({
        from: weekShape,
        isSplit: z.boolean(),
        points: z.number(),
        needed: z.number(),
        none: z.enum(['few', 'even']).nullable(),
        usual: usualShape.nullable(),
      }),
    ),
    marks: z.array(z.object({ rule: z.enum(rules), side: z.enum(sides), at: z.array(z.string()), sentence: z.string() })),
    now: z
      .object({ signal: z.number().nullable().describe('Which of the marks is the news, counted from 0'), sentence: z.string() })
      .describe('What there is to say now; that nothing is unusual is said too'),
    proposal: z
      .object({ from: weekShape, usual: usualShape })
      .nullable()
      .describe('What would be usual if a person accepted the new level'),
    swings: z.object({ largest: z.number(), upTo: z.number() }).nullable(),
    happened: z
      .array(
        z.object({
          on: z.string(),
          week: weekShape,
          what: z.enum(['action', 'protocol', 'note']),
          words: z.string(),
          id: z.string().nullable(),
          causeId: idOf('cause').nullable(),
          by: z.string().nullable(),
        }),
      )
      .describe('Actions that were put in place, changed limits, and notes, oldest first'),
    splits: z.array(splitShape).describe('Newest first, those that were taken back too'),
  })
  .meta({ id: 'Chart' })

const asked = {
  chart: chartShape,
  weeks: z.coerce.number().int().min(4).max(260).default(26).describe('How far back, in weeks; of rare events, too'),
  ...brandQuery,
}

export const showChart = endpoint({
  id: 'insights.chart',
  method: 'GET',
  path: '/api/insights/chart',
  ability: 'insight.see',
  summary: 'One series as a control chart: points, what is usual, what is more than chance and by which rule, and what happened meanwhile',
  query: z.object(asked),
  answer: chartAnswer,
})
export const chartCsv = endpoint({
  id: 'insights.chartCsv',
  method: 'GET',
  path: '/api/insights/chart.csv',
  ability: 'insight.see',
  summary: 'The points of a chart with their limits and rules, as CSV',
  query: z.object(asked),
  answer: z.string(),
  file: 'text/csv',
})
export const listCharts = endpoint({
  id: 'insights.charts',
  method: 'GET',
  path: '/api/insights/charts',
  ability: 'insight.see',
  summary: 'Which charts there is something to draw for, besides the numbers of the week',
  answer: z.object({ charts: z.array(z.object({ chart: chartShape, title: z.string() })) }),
})
export const split = endpoint({
  id: 'insights.split',
  method: 'POST',
  path: '/api/insights/splits',
  ability: 'insight.judge',
  summary: 'Judge a chart against the new usual from a week on; nothing else ever moves its limits',
  body: z.object({ chart: chartShape, from: weekShape, reason: line(300), ...brandQuery }),
  answer: splitShape,
  status: 201,
})
export const unsplit = endpoint({
  id: 'insights.unsplit',
  method: 'DELETE',
  path: '/api/insights/splits/{splitId}',
  ability: 'insight.judge',
  summary: 'Take a split back: the chart is judged as if it had not been; who split it and why stays on file',
  params: z.object({ splitId: idOf('split') }),
  answer: splitShape,
})
export const note = endpoint({
  id: 'insights.note',
  method: 'POST',
  path: '/api/insights/notes',
  ability: 'insight.judge',
  summary: 'Write on the charts what happened on a date',
  body: z.object({
    on: z.string().refine(isDate, 'This should be a date such as 2026-03-04.'),
    words: line(120),
    ...brandQuery,
  }),
  answer: z.object({ id: idOf('note') }),
  status: 201,
})
export const unnote = endpoint({
  id: 'insights.unnote',
  method: 'DELETE',
  path: '/api/insights/notes/{noteId}',
  ability: 'insight.judge',
  summary: 'Take a note off the charts',
  params: z.object({ noteId: idOf('note') }),
  answer: done,
})

/** As the list of the API has them. */
export const insightCharts = {
  'insights.chart': showChart,
  'insights.chartCsv': chartCsv,
  'insights.charts': listCharts,
  'insights.split': split,
  'insights.unsplit': unsplit,
  'insights.note': note,
  'insights.unnote': unnote,
} as const
