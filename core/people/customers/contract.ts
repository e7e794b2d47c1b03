// What we know of a customer, on the wire: found by name or address, several addresses, what they allow.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { consentNames, customerShape } from '#core/people/people-shapes.ts'
import { addressShape, idOf, line, pageOf, pageQuery } from '#core/shapes.ts'

const aboutCustomer = z.object({ customerId: idOf('customer') })

export const listCustomers = endpoint({
  id: 'people.customers',
  method: 'GET',
  path: '/api/customers',
  ability: 'cases.see',
  summary: 'Customers, newest first, or those whose name or address begins like this',
  query: z.object({ search: z.string().trim().max(200).optional(), ...pageQuery }),
  answer: pageOf(z.object({ id: idOf('customer'), name: z.string(), address: z.string().nullable() })),
})
export const addAddress = endpoint({
  id: 'people.addAddress',
  method: 'POST',
  path: '/api/customers/{customerId}/addresses',
  ability: 'cases.work',
  summary: 'Add an address of a customer, with how we came to have it',
  params: aboutCustomer,
  body: z.object({ address: addressShape, note: line(200).optional().describe('How we came to have it: “said it on the phone”') }),
  answer: customerShape,
  status: 201,
})
export const chooseAddress = endpoint({
  id: 'people.chooseAddress',
  method: 'PUT',
  path: '/api/customers/{customerId}/address',
  ability: 'cases.work',
  summary: 'Choose which address our letters go to',
  params: aboutCustomer,
  body: z.object({ address: addressShape }),
  answer: customerShape,
})
export const removeAddress = endpoint({
  id: 'people.removeAddress',
  method: 'DELETE',
  path: '/api/customers/{customerId}/addresses/{address}',
  ability: 'cases.work',
  summary: 'Remove an address of a customer; mail from it will come from somebody new',
  params: aboutCustomer.extend({ address: addressShape }),
  answer: customerShape,
})
export const recordConsent = endpoint({
  id: 'people.recordConsent',
  method: 'PUT',
  path: '/api/customers/{customerId}/consents/{about}',
  ability: 'cases.work',
  summary: 'Note what a customer allows or refuses, as of now; null when it is not known any more',
  params: aboutCustomer.extend({ about: z.enum(consentNames) }),
  body: z.object({ given: z.boolean().nullable() }),
  answer: customerShape,
})
export const forgetInterest = endpoint({
  id: 'people.forgetInterest',
  method: 'DELETE',
  path: '/api/customers/{customerId}/interests/{interestId}',
  ability: 'cases.work',
  summary: 'Forget an interest',
  params: z.object({ customerId: idOf('customer'), interestId: idOf('interest') }),
  answer: customerShape,
})
