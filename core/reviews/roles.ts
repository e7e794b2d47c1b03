// In a review people are roles, and the roles they had then: what happened would have happened to whoever stood there.

import { partsOfName, withoutNamed } from '#core/coach/own-examples.ts'
import type { Role } from '#core/people/abilities.ts'
import type { Instant } from '#core/time/instant.ts'
import { type Change, type Entry, valueThen } from '#core/reviews/then.ts'

/** A member as far as a review needs to know: since when, in which role, and the names that are not to be read. */
export type Somebody = {
  id: string
  names: readonly string[]
  since: Instant
  roleNow: Role
  roleFirst: Role | undefined
  roles: readonly Change<Role>[]
}

export type Roles = {
  /** Who acted, as a role: the nth of it by who came first. */
  named(by: string): string
  /** Somebody's own words, with roles where names stood. */
  said(words: string): string
  roleOf(by: string): Role | null
}

const nouns: Record<Role, string> = { agent: 'agent', lead: 'lead', manager: 'manager', admin: 'administrator' }
const counted = ['another', 'a third', 'a fourth', 'a fifth', 'a sixth']

/**
 * The roles as they were at an instant. What they are called follows from who came first, so that it does not change as time goes on.
 * Who is called what is asked today: a name that was learned later is still not shown.
 */
export function rolesAt(people: readonly Somebody[], customer: readonly string[], journal: readonly Entry[], at: Instant): Roles {
  const there = people.filter(({ since }) => since <= at)
  const roles = new Map(there.map((one) => [one.id, valueThen(one.roles, one.roleFirst, one.roleNow, at) ?? null]))
  const words = wordsFor(cameIn(journal, at), roles)
  const named = (by: string) => words.get(by) ?? (by === 'customer' ? 'the customer' : by === 'system' ? 'Amends' : 'a colleague')
  const parts = new Map<string, string>()
  for (const { id, names } of there) for (const part of names.flatMap(partsOfName)) parts.set(part, named(id))
  for (const part of customer.flatMap(partsOfName)) parts.set(part, 'the customer')
  return {
    named,
    roleOf: (by) => roles.get(by) ?? null,
    said: (text) => withoutNamed(text, [...parts.keys()], (part) => `[${parts.get(part) ?? 'somebody'}]`),
  }
}

/** Who acted on the case, or was given it, in the order in which they came. */
function cameIn(journal: readonly Entry[], at: Instant): string[] {
  const ids = journal
    .filter((entry) => entry.at <= at)
    .flatMap(({ actor, payload }) => [actor, payload['ownerId'], payload['from'], payload['to']])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

function wordsFor(ids: readonly string[], roles: ReadonlyMap<string, Role | null>): Map<string, string> {
  const seen = new Map<Role, number>()
  return new Map(
    ids.flatMap((id) => {
      const role = roles.get(id)
      if (!role) return []
      const before = seen.get(role) ?? 0
      seen.set(role, before + 1)
      return [[id, nthOf(role, before)] as const]
    }),
  )
}

function nthOf(role: Role, before: number): string {
  const first = role === 'agent' ? 'the' : role === 'admin' ? 'an' : 'a'
  return `${before === 0 ? first : (counted[before - 1] ?? 'a further')} ${nouns[role]}`
}

/** "an agent": one of this role, whoever it is. */
export function oneOf(role: Role): string {
  return `${role === 'agent' || role === 'admin' ? 'an' : 'a'} ${nouns[role]}`
}
