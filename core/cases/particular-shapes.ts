// What cases are about beside their kind, on the wire: the words in use.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'

export const particularsInUse = endpoint({
  id: 'cases.particulars',
  method: 'GET',
  path: '/api/particulars',
  ability: 'cases.see',
  summary: 'Products, places and steps of our work that the latest described cases are about',
  answer: z.object({ product: z.array(z.string()), place: z.array(z.string()), step: z.array(z.string()) }),
})
