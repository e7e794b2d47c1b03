// The shapes of people on the wire: members, brands with their hours, customers, departments, keys.

import { z } from 'zod'
import { languageNames } from '#core/languages/names.ts'
import { addressShape, currencyShape, idOf, instantShape, line, minorShape } from '#core/shapes.ts'
import { fireDrillMark } from '#core/people/fire-drill-shapes.ts'
import { roles } from '#core/people/abilities.ts'

export const memberShape = z
  .object({
    id: idOf('member'),
    name: z.string(),
    firstName: z.string(),
    email: z.string(),
    role: z.enum(roles),
    authorityMinor: z.number(),
    monthlyMinor: z.number().nullable().describe('What they may grant in a calendar month; null sets no limit'),
    hasPassword: z.boolean(),
    leftAt: instantShape.nullable(),
  })
  .meta({ id: 'Member' })

export const languageShape = z.enum(languageNames)

/** What a member may grant: on a case, and in a calendar month where a limit is set (minor units). */
export const authority = { authorityMinor: minorShape, monthlyMinor: minorShape.nullable().optional() }

export const linkPurpose = z
  .enum(['first', 'join', 'reset'])
  .describe('first: creates the organisation and its first administrator; join, reset: a member chooses a (new) password')

const hoursShape = z.record(
  z.enum(['1', '2', '3', '4', '5', '6', '7']),
  z.array(z.tuple([z.string(), z.string()])).max(6, 'At most six spans a day.'),
)

export const calendarFields = {
  zone: line(60),
  hours: hoursShape.describe('Open hours by weekday, 1 is Monday: {"1": [["09:00","17:30"]], …}; all seven days are named'),
  holidays: z.array(z.iso.date('This should be a day such as 2026-12-25.')).max(500),
}

/** Several lines that may be empty. */
function words(max: number) {
  return z
    .string()
    .trim()
    .max(max, `This can have at most ${max} characters.`)
    .regex(/^[^\u0000]*$/, 'This cannot hold the character NUL.')
}

export const brandShape = z
  .object({
    id: idOf('brand'),
    name: z.string(),
    slug: z.string(),
    mailbox: z.string(),
    phone: z.string().nullable(),
    language: languageShape,
    confirms: z.boolean(),
    voice: z.string(),
    signature: z.string(),
    colour: z.string().nullable(),
    aliases: z.array(z.string()),
    retiredAt: instantShape.nullable().describe('Since when it is not offered for anything new; null: in use'),
    retiredBy: idOf('member').nullable(),
    ...calendarFields,
  })
  .meta({ id: 'Brand' })

export const brandFields = {
  name: line(80),
  mailbox: addressShape,
  phone: line(40).nullable(),
  language: languageShape.describe('Of its form, and of letters and pages for customers whose own language nobody knows'),
  confirms: z.boolean().describe('A complaint by mail or by the form is answered at once: we have your words').optional(),
  voice: words(1_000).describe('House style in a few sentences; shown beside the composer').optional(),
  signature: words(500).describe('Stands beneath the words of every letter').optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'This should be a colour such as #28653f.')
    .nullable()
    .describe('Accent of letters and customer pages; null is the product’s own')
    .optional(),
  aliases: z
    .array(addressShape)
    .max(20, 'At most 20 further mailboxes.')
    .describe('Further addresses whose mail comes to this brand')
    .optional(),
  ...calendarFields,
}

/** What a customer may allow or refuse. */
export const consentNames = ['testimonial', 'phone'] as const

const valueShape = z
  .object({
    orders: z.number().int('This should be a whole number.').min(0, 'This cannot be less than none.').max(1_000_000),
    amountMinor: minorShape,
    currency: currencyShape,
    since: z.iso.date('This should be a day such as 2024-05-31.').nullable(),
  })
  .meta({ id: 'CustomerValue' })

/** Characters that the notes about a customer may have. */
export const longestNotes = 5_000

/** What may be corrected in what we know of a customer. */
export const customerFields = {
  name: line(120),
  phone: line(40).nullable(),
  language: languageShape.nullable().describe('In which our letters and pages speak to them; null is the brand’s'),
  notes: words(longestNotes),
  value: valueShape.nullable(),
}

export const customerShape = z
  .object({
    id: idOf('customer'),
    name: z.string(),
    firstName: z.string(),
    phone: z.string().nullable(),
    language: languageShape.nullable(),
    alsoCalled: z.array(z.string()).describe('Other names, of those who turned out to be this person'),
    since: instantShape,
    fireDrill: fireDrillMark,
    addresses: z.array(z.string()).describe('The first one is where our letters go'),
    addressNotes: z
      .array(z.object({ address: z.string(), note: z.string().nullable(), since: instantShape }))
      .describe('In the same order'),
    notes: z.string(),
    value: valueShape.nullable(),
    consents: z.partialRecord(z.enum(consentNames), z.object({ given: z.boolean(), at: instantShape })),
    interests: z.array(z.object({ id: idOf('interest'), words: z.string() })),
  })
  .meta({ id: 'Customer' })

export const password = z
  .string({ error: 'This should be a password.' })
  .min(10, 'A password has at least 10 characters; a short sentence does well.')
  .max(200, 'A password has at most 200 characters.')

export const sessionShape = z
  .object({
    id: idOf('session'),
    browser: z.string().nullable().describe('As the browser names itself'),
    since: instantShape,
    until: instantShape,
    isThis: z.boolean().describe('The one that asks'),
  })
  .meta({ id: 'Session' })

export const departmentShape = z
  .object({ id: idOf('department'), name: z.string(), kind: z.enum(['department', 'supplier']) })
  .meta({ id: 'Department' })

export const keyShape = z
  .object({
    id: idOf('key'),
    name: z.string(),
    memberId: idOf('member'),
    role: z.enum(roles).nullable().describe('It does at most what this role may; null: all that its member may'),
    createdAt: instantShape,
    expiresAt: instantShape.nullable().describe('From then on it opens nothing; null: it does not end by itself'),
    lastUsedAt: instantShape.nullable().describe('To the hour'),
    revokedAt: instantShape.nullable(),
  })
  .meta({ id: 'ApiKey' })
