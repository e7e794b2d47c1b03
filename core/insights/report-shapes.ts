// The monthly report on the wire: a PDF, and for which months there is one.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf } from '#core/shapes.ts'
import { isMonth } from '#core/time/month.ts'

const month = z.string().refine(isMonth, 'This should be a month such as 2026-10.')

export const report = endpoint({
  id: 'insights.report',
  method: 'GET',
  path: '/api/insights/report.pdf',
  ability: 'insight.see',
  summary: 'The report of a month as PDF; of a month that is over it stays as it stood on the first working day after',
  query: z.object({ month, brandId: idOf('brand').optional() }),
  answer: z.string().describe('A PDF of two or three pages'),
  file: 'application/pdf',
})
export const listMonths = endpoint({
  id: 'insights.months',
  method: 'GET',
  path: '/api/insights/months',
  ability: 'insight.see',
  summary: 'The months that there is a report of, newest first; the first of them may still run',
  answer: z.object({ months: z.array(z.object({ month: z.string(), title: z.string(), isOver: z.boolean() })) }),
})
