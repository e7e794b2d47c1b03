// A customer's cases on the wire, and two customers who turn out to be one person.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { ends, steps } from '#core/cases/protocol.ts'
import { customerShape } from '#core/people/people-shapes.ts'
import { idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'

export const casesOfCustomer = endpoint({
  id: 'cases.ofCustomer',
  method: 'GET',
  path: '/api/customers/{customerId}/cases',
  ability: 'cases.see',
  summary: 'Every case of a customer, newest first',
  params: z.object({ customerId: idOf('customer') }),
  query: z.object(pageQuery),
  answer: pageOf(
    z.object({
      id: idOf('case'),
      reference: z.string(),
      title: z.string(),
      stands: z.enum([...steps, ...ends]),
      owner: z.string().nullable().describe('First name of who owns it'),
      openedAt: instantShape,
      endedAt: instantShape.nullable(),
    }),
  ),
})
export const mergeCustomers = endpoint({
  id: 'cases.mergeCustomers',
  method: 'POST',
  path: '/api/customers/{customerId}/merger',
  ability: 'cases.work',
  summary: 'This customer and another one are the same person: cases, addresses and what we know move to the other one',
  params: z.object({ customerId: idOf('customer') }),
  body: z.object({ intoId: idOf('customer') }),
  answer: customerShape,
})
