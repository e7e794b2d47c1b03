// Looking customers up while somebody types, on the wire.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { idOf } from '#core/shapes.ts'

export const findCustomers = endpoint({
  id: 'people.findCustomers',
  method: 'GET',
  path: '/api/customer-names',
  ability: 'cases.see',
  summary: 'Customers by the beginning of a name or an address, at most ten',
  query: z.object({ search: z.string().max(200) }),
  answer: z.object({ customers: z.array(z.object({ id: idOf('customer'), name: z.string(), address: z.string().nullable() })) }),
})
