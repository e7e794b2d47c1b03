// Contributing factors and exposures on the wire: both are kept in the settings.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { instantShape, line } from '#core/shapes.ts'
import { broughtIn } from '#core/learning/exposure.ts'
import { bones } from '#core/learning/factors.ts'
import { isDate } from '#core/time/date.ts'

export const dateShape = z.string().refine(isDate, 'This should be a date such as 2026-03-04.')

export const factorShape = z
  .object({
    name: z.string().describe('By which causes know it; it never changes'),
    title: z.string(),
    bone: z.enum(bones).describe('On which bone of the fishbone it lies'),
    retiredAt: instantShape.nullable(),
  })
  .meta({ id: 'Factor' })
const factorList = z.object({ factors: z.array(factorShape) })
const fields = { title: line(60), bone: z.enum(bones) }

export const listFactors = endpoint({
  id: 'factors.list',
  method: 'GET',
  path: '/api/factors',
  ability: 'learning.see',
  summary: 'What can contribute to a mistake, bone by bone; retired factors too',
  answer: factorList,
})
export const addFactor = endpoint({
  id: 'factors.add',
  method: 'POST',
  path: '/api/factors',
  ability: 'settings.learning',
  summary: 'Add a factor of your own',
  body: z.object(fields),
  answer: factorList,
  status: 201,
})
export const changeFactor = endpoint({
  id: 'factors.change',
  method: 'PATCH',
  path: '/api/factors/{factorName}',
  ability: 'settings.learning',
  summary: 'Name a factor otherwise, move it to another bone, retire it or bring it back',
  params: z.object({ factorName: line(60) }),
  body: z.object({ ...fields, retired: z.boolean() }).partial(),
  answer: factorList,
})

const exposureShape = z.object({
  measure: z.enum(broughtIn),
  days: z.number(),
  from: dateShape.nullable(),
  to: dateShape.nullable(),
  total: z.number(),
  missing: z.number().describe('Days between the first and the last on which nothing is on file'),
})
export const listExposures = endpoint({
  id: 'exposures.list',
  method: 'GET',
  path: '/api/exposures',
  ability: 'learning.see',
  summary: 'Of which days orders, contacts and calls are on file',
  answer: z.object({ exposures: z.array(exposureShape) }),
})
export const bringExposures = endpoint({
  id: 'exposures.bring',
  method: 'PUT',
  path: '/api/exposures/{measure}',
  ability: 'settings.learning',
  summary: 'Bring in how many there were on each day; a day that is on file already gets the new number',
  params: z.object({ measure: z.enum(broughtIn) }),
  body: z.object({
    days: z
      .array(z.object({ day: dateShape, amount: z.number().int().min(0).max(1_000_000_000_000) }))
      .min(1)
      .max(4000),
  }),
  answer: z.object({ exposures: z.array(exposureShape) }),
})
