// The atoms of every contract: ids, instants, money, words, pages. Messages are sentences a person can act on.

import { z } from 'zod'
import type { Id } from '#core/ids.ts'

/** An id with this prefix, checked for its form only. */
export function idOf<P extends string>(prefix: P): z.ZodType<Id<P>, Id<P>> {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `This should be an id that starts with “${prefix}_”.`)
    .meta({ description: `Id of a ${prefix}` }) as unknown as z.ZodType<Id<P>, Id<P>> // seam: zod cannot carry the template literal
}

export const instantShape = z.iso.datetime({ error: 'This should be a time such as 2026-03-04T13:31:00.000Z.' })

/** One line of a person's words: trimmed, not empty, no control characters. */
export function line(max = 200) {
  return z
    .string({ error: 'This should be text.' })
    .trim()
    .min(1, 'This cannot be empty.')
    .max(max, `This can have at most ${max} characters.`)
    .regex(/^[^\p{Cc}]*$/u, 'This should be one line, without control characters.')
}

/** Characters that a letter, a note or any other longer text of ours may have, where nothing else is said. */
export const longestProse = 20_000

/** Several lines of a person's words. PostgreSQL cannot keep the NUL character, so it is refused here by name. */
export function prose(max = longestProse) {
  return z
    .string({ error: 'This should be text.' })
    .trim()
    .min(1, 'This cannot be empty.')
    .max(max, `This can have at most ${max} characters.`)
    .regex(/^[^\u0000]*$/, 'This cannot hold the character NUL.')
}

/** As `prose`, and nothing of it trimmed: for words of which places are told, each counted from the first character that was sent. */
export function proseAsSent(max = longestProse) {
  return z
    .string({ error: 'This should be text.' })
    .max(max, `This can have at most ${max} characters.`)
    .regex(/\S/, 'This cannot be empty.')
    .regex(/^[^\u0000]*$/, 'This cannot hold the character NUL.')
}

export const addressShape = z
  .string({ error: 'This should be an e-mail address.' })
  .trim()
  .toLowerCase()
  .max(254, 'An e-mail address has at most 254 characters.')
  .regex(
    /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$|^[^\s@<>,;"]{1,64}@localhost$/,
    'This should be an e-mail address such as marta@example.com.',
  )

export const currencyShape = z
  .string({ error: 'This should be a currency such as EUR.' })
  .regex(/^[A-Z]{3}$/, 'This should be a currency of three capital letters, such as EUR.')

export const minorShape = z
  .number({ error: 'This should be a whole number of minor units, such as 1850 for 18.50.' })
  .int('This should be a whole number of minor units, such as 1850 for 18.50.')
  .min(0, 'This cannot be less than nothing.')
  .max(1_000_000_000_00, 'This is more than Amends can count.')

export const severityShape = z
  .number({ error: 'Severity is a number from 1 (harm) to 5 (irritation).' })
  .int('Severity is a whole number from 1 to 5.')
  .min(1, 'Severity starts at 1, the gravest.')
  .max(5, 'Severity ends at 5, the mildest.')

/** A page of a list: its rows and where the next page starts, or null at the end. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({ rows: z.array(row), next: z.string().nullable() })
}

/** Query of every list: `after` is the `next` of the page before. */
export const pageQuery = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}

export const done = z.object({ done: z.literal(true) })
