// Admitting a mistake on the wire, shapes and endpoints: what we found ourselves, who may know who said so, and the good number of it.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf, instantShape, line, pageOf, pageQuery } from '#core/shapes.ts'
import { kindName } from '#core/cases/kind-shapes.ts'

const person = z.object({ id: idOf('member'), name: z.string(), firstName: z.string() })

export const reportShape = z
  .object({
    id: idOf('report'),
    at: instantShape,
    kind: z.string().nullable(),
    sentence: z.string(),
    own: z.boolean().describe('True when it happened to the reporter, false when they saw it'),
    protected: z.boolean().describe('Only administrators may ask who reported'),
    reporter: person.nullable().describe('Null for a protected report, whoever asks'),
    caseId: idOf('case').nullable(),
    customer: z.string().nullable(),
    mistakeId: idOf('mistake').nullable(),
  })
  .meta({ id: 'Report' })

export const admit = endpoint({
  id: 'reports.admit',
  method: 'POST',
  path: '/api/reports',
  ability: 'member',
  summary: 'Admit an own or observed mistake: with a customer it opens their case, without one it names a mistake',
  body: z.object({
    sentence: line(300),
    kind: kindName.optional().describe('Left out, it is suggested from the sentence'),
    customerId: idOf('customer').optional(),
    brandId: idOf('brand').optional().describe('Left out, it is the brand of the customer’s last case, while that is in use'),
    own: z.boolean().default(true),
    protect: z.boolean().default(false).describe('Only administrators can see who reported'),
    take: z.boolean().default(false).describe('The reporter takes the case'),
  }),
  answer: z.object({
    reportId: idOf('report'),
    caseId: idOf('case').nullable(),
    mistakeId: idOf('mistake').nullable(),
    thisMonth: z.number().describe('Reports of this month, this one included'),
  }),
  status: 201,
})
export const count = endpoint({
  id: 'reports.count',
  method: 'GET',
  path: '/api/reports/count',
  ability: 'member',
  summary: 'How many mistakes we found before a customer did, this month and the month before',
  answer: z.object({ thisMonth: z.number(), lastMonth: z.number(), since: instantShape }),
})
export const list = endpoint({
  id: 'reports.list',
  method: 'GET',
  path: '/api/reports',
  ability: 'cases.see',
  summary: 'What we found ourselves, newest first; nobody is named in a protected report',
  query: z.object(pageQuery),
  answer: pageOf(reportShape),
})
export const reporter = endpoint({
  id: 'reports.reporter',
  method: 'GET',
  path: '/api/reports/{reportId}/reporter',
  ability: 'reports.reporter',
  summary: 'Who made a report, protected or not',
  params: z.object({ reportId: idOf('report') }),
  answer: z.object({ reporter: person }),
})
