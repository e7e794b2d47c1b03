// The shapes of people on the wire: members, brands with their hours, customers, departments, keys.

import { z } from 'zod'
import { addressShape, idOf, instantShape, line } from '#core/shapes.ts'
import { roles } from '#core/people/abilities.ts'

export const memberShape = z
  .object({
    id: idOf('member'),
    name: z.string(),
    firstName: z.string(),
    email: z.string(),
    role: z.enum(roles),
    authorityMinor: z.number(),
    hasPassword: z.boolean(),
    leftAt: instantShape.nullable(),
  })
  .meta({ id: 'Member' })

const hoursShape = z.record(
  z.enum(['1', '2', '3', '4', '5', '6', '7']),
  z.array(z.tuple([z.string(), z.string()])).max(6, 'At most six spans a day.'),
)

export const calendarFields = {
  zone: line(60),
  hours: hoursShape.describe('Open hours by weekday, 1 is Monday: {"1": [["09:00","17:30"]], …}; all seven days are named'),
  holidays: z.array(z.iso.date('This should be a day such as 2026-12-25.')).max(500),
}

export const brandShape = z
  .object({
    id: idOf('brand'),
    name: z.string(),
    slug: z.string(),
    mailbox: z.string(),
    phone: z.string().nullable(),
    language: z.string(),
    ...calendarFields,
  })
  .meta({ id: 'Brand' })

export const brandFields = {
  name: line(80),
  mailbox: addressShape,
  phone: line(40).nullable(),
  language: z.enum(['en']),
  ...calendarFields,
}

export const customerShape = z
  .object({
    id: idOf('customer'),
    name: z.string(),
    firstName: z.string(),
    phone: z.string().nullable(),
    language: z.string(),
    since: instantShape,
    addresses: z.array(z.string()),
    interests: z.array(z.object({ id: idOf('interest'), words: z.string() })),
  })
  .meta({ id: 'Customer' })

export const password = z
  .string({ error: 'This should be a password.' })
  .min(10, 'A password has at least 10 characters; a short sentence does well.')
  .max(200, 'A password has at most 200 characters.')

export const departmentShape = z
  .object({ id: idOf('department'), name: z.string(), kind: z.enum(['department', 'supplier']) })
  .meta({ id: 'Department' })

export const keyShape = z
  .object({ id: idOf('key'), name: z.string(), memberId: idOf('member'), createdAt: instantShape, revokedAt: instantShape.nullable() })
  .meta({ id: 'ApiKey' })
