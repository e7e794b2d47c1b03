// People on the wire: who is signed in, brands, members, departments, keys, customers.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { addressShape, currencyShape, done, idOf, instantShape, line } from '#core/shapes.ts'
import { roles } from '#core/people/abilities.ts'
import {
  authority,
  brandFields,
  brandShape,
  customerFields,
  customerShape,
  departmentShape,
  keyShape,
  linkPurpose,
  memberShape,
  password,
} from '#core/people/people-shapes.ts'

const signedIn = z.object({
  member: memberShape,
  organisation: z.object({ id: idOf('org'), name: z.string(), currency: z.string(), demo: z.boolean() }),
  zone: z.string().describe('By which dates that belong to no brand are counted: that of the oldest brand'),
  abilities: z.array(z.string()),
})

export const me = endpoint({
  id: 'people.me',
  method: 'GET',
  path: '/api/me',
  ability: 'member',
  summary: 'Who is signed in, and what they may do',
  answer: signedIn,
})

export const signIn = endpoint({
  id: 'people.signIn',
  method: 'POST',
  path: '/api/session',
  ability: 'anyone',
  summary: 'Sign in with e-mail and password; the session travels in a cookie',
  body: z.object({
    email: addressShape,
    password: z.string().min(1, 'Please type your password.').max(200),
    organisationId: idOf('org').optional(),
  }),
  answer: z.object({ signedIn: signedIn.nullable(), choose: z.array(z.object({ organisationId: idOf('org'), name: z.string() })) }),
})

export const signOut = endpoint({
  id: 'people.signOut',
  method: 'DELETE',
  path: '/api/session',
  ability: 'member',
  summary: 'Sign out of this browser',
  answer: done,
})

export const startLink = endpoint({
  id: 'people.startLink',
  method: 'GET',
  path: '/api/start/{token}',
  ability: 'anyone',
  summary: 'What a one-time link is for',
  params: z.object({ token: line(200) }),
  answer: z.object({
    purpose: linkPurpose,
    organisation: z.string().nullable(),
    name: z.string().nullable(),
    email: z.string().nullable(),
  }),
})

export const start = endpoint({
  id: 'people.start',
  method: 'POST',
  path: '/api/start/{token}',
  ability: 'anyone',
  summary: 'Use a one-time link: create the first administrator, or choose a password; signs in',
  params: z.object({ token: line(200) }),
  body: z.object({
    organisation: line(80).optional(),
    name: line(80).optional(),
    email: addressShape.optional(),
    password,
    zone: line(60).optional(),
    currency: currencyShape.optional(),
  }),
  answer: signedIn,
  status: 201,
})

export const listBrands = endpoint({
  id: 'people.brands',
  method: 'GET',
  path: '/api/brands',
  ability: 'settings.see',
  summary: 'Brands with their hours, retired ones too',
  answer: z.object({ brands: z.array(brandShape) }),
})
export const addBrand = endpoint({
  id: 'people.addBrand',
  method: 'POST',
  path: '/api/brands',
  ability: 'settings.brands',
  summary: 'Add a brand',
  body: z.object(brandFields),
  answer: brandShape,
  status: 201,
})
export const changeBrand = endpoint({
  id: 'people.changeBrand',
  method: 'PATCH',
  path: '/api/brands/{brandId}',
  ability: 'settings.brands',
  summary: 'Change a brand; running clocks keep their deadlines',
  params: z.object({ brandId: idOf('brand') }),
  body: z.object(brandFields).partial(),
  answer: brandShape,
})

export const listDepartments = endpoint({
  id: 'people.departments',
  method: 'GET',
  path: '/api/departments',
  ability: 'settings.see',
  summary: 'Departments and suppliers that the coach knows by name',
  answer: z.object({ departments: z.array(departmentShape) }),
})
export const addDepartment = endpoint({
  id: 'people.addDepartment',
  method: 'POST',
  path: '/api/departments',
  ability: 'settings.brands',
  summary: 'Add a department or supplier',
  body: z.object({ name: line(60), kind: z.enum(['department', 'supplier']) }),
  answer: departmentShape,
  status: 201,
})
export const removeDepartment = endpoint({
  id: 'people.removeDepartment',
  method: 'DELETE',
  path: '/api/departments/{departmentId}',
  ability: 'settings.brands',
  summary: 'Remove a department or supplier',
  params: z.object({ departmentId: idOf('department') }),
  answer: done,
})

export const listMembers = endpoint({
  id: 'people.members',
  method: 'GET',
  path: '/api/members',
  ability: 'settings.see',
  summary: 'Members, their roles and authority',
  answer: z.object({ members: z.array(memberShape) }),
})
export const addMember = endpoint({
  id: 'people.addMember',
  method: 'POST',
  path: '/api/members',
  ability: 'settings.members',
  summary: 'Add a member; answers a one-time link with which they choose a password',
  body: z.object({ name: line(80), email: addressShape, role: z.enum(roles), ...authority }),
  answer: z.object({ member: memberShape, link: z.string() }),
  status: 201,
})
export const changeMember = endpoint({
  id: 'people.changeMember',
  method: 'PATCH',
  path: '/api/members/{memberId}',
  ability: 'settings.members',
  summary: 'Change a role or an authority limit (per case and per month, in minor units of the organisation’s currency)',
  params: z.object({ memberId: idOf('member') }),
  body: z.object({ name: line(80), role: z.enum(roles), ...authority }).partial(),
  answer: memberShape,
})
export const renewLink = endpoint({
  id: 'people.renewLink',
  method: 'POST',
  path: '/api/members/{memberId}/link',
  ability: 'settings.members',
  summary: 'A new one-time link for a member who has no password yet or lost it',
  params: z.object({ memberId: idOf('member') }),
  answer: z.object({ link: z.string() }),
  status: 201,
})

export const listKeys = endpoint({
  id: 'people.keys',
  method: 'GET',
  path: '/api/keys',
  ability: 'settings.keys',
  summary: 'API keys',
  answer: z.object({ keys: z.array(keyShape) }),
})
export const addKey = endpoint({
  id: 'people.addKey',
  method: 'POST',
  path: '/api/keys',
  ability: 'settings.keys',
  summary: 'Make an API key that acts as you, or does less; the secret is shown once',
  body: z.object({
    name: line(60),
    role: z.enum(roles).nullable().optional().describe('Let it do at most what this role may'),
    expiresAt: instantShape.nullable().optional().describe('When it ends by itself'),
  }),
  answer: z.object({ key: keyShape, secret: z.string() }),
  status: 201,
})
export const revokeKey = endpoint({
  id: 'people.revokeKey',
  method: 'DELETE',
  path: '/api/keys/{keyId}',
  ability: 'settings.keys',
  summary: 'Revoke an API key',
  params: z.object({ keyId: idOf('key') }),
  answer: done,
})

export const showCustomer = endpoint({
  id: 'people.customer',
  method: 'GET',
  path: '/api/customers/{customerId}',
  ability: 'cases.see',
  summary: 'A customer',
  params: z.object({ customerId: idOf('customer') }),
  answer: customerShape,
})
export const changeCustomer = endpoint({
  id: 'people.changeCustomer',
  method: 'PATCH',
  path: '/api/customers/{customerId}',
  ability: 'cases.work',
  summary: 'Correct what we know of a customer',
  params: z.object({ customerId: idOf('customer') }),
  body: z.object(customerFields).partial(),
  answer: customerShape,
})
export const noteInterest = endpoint({
  id: 'people.noteInterest',
  method: 'POST',
  path: '/api/customers/{customerId}/interests',
  ability: 'cases.work',
  summary: 'Note what a customer likes, for a personal perk',
  params: z.object({ customerId: idOf('customer') }),
  body: z.object({ words: line(120) }),
  answer: customerShape,
  status: 201,
})
