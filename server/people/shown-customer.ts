// A customer's row with what hangs on it, as the wire shows it.

import { isLanguage } from '#core/languages/languages.ts'
import type { Answer } from '#core/endpoint.ts'
import type { CustomerId, Id } from '#core/ids.ts'
import type { Role } from '#core/people/abilities.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import type { showCustomer } from '#core/people/contract.ts'
import { earlier } from '#core/time/instant.ts'

type Shown = Answer<typeof showCustomer>
type Row = {
  id: string
  name: string
  firstName: string
  phone: string | null
  language: string | null
  notes: string
  value: unknown
  consents: unknown
  createdAt: string
  fireDrill: string | null
  /** Those who turned out to be this one, first met first. */
  merged: readonly { name: string; createdAt: string }[]
}
type Address = { address: string; note: string | null; createdAt: string }

/** `role`: of whoever looks. `addresses` come with the one that our letters go to in front. */
export function shownCustomer(
  row: Row,
  addresses: readonly Address[],
  interests: readonly { id: string; words: string }[],
  role: Role | null,
): Shown {
  const { name, firstName, phone, language, notes, merged } = row
  return {
    id: row.id as CustomerId,
    name,
    firstName,
    phone,
    language: isLanguage(language) ? language : null,
    notes,
    alsoCalled: [...new Set(merged.map((one) => one.name))].filter((one) => one !== name),
    since: [row.createdAt, ...merged.map(({ createdAt }) => createdAt)].reduce(earlier),
    fireDrill: isMarked(role, row.fireDrill),
    addresses: addresses.map((each) => each.address),
    addressNotes: addresses.map(({ address, note, createdAt }) => ({ address, note, since: createdAt })),
    interests: interests.map((each) => ({ id: each.id as Id<'interest'>, words: each.words })),
    value: row.value as Shown['value'],
    consents: row.consents as Shown['consents'],
  }
}
