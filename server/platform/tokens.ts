// Tokens: 32 random bytes with the organisation in front; only their SHA-256 is kept, because chance that long needs no slow hash.

import { createHash } from 'node:crypto'
import { isId, type OrganisationId } from '#core/ids.ts'
import { chance } from '#server/platform/clock.ts'

/** A token for a cookie, a key or a link: the organisation in front, so that the door knows where to look. */
export function newToken(organisation: string): { token: string; hash: string } {
  const token = `${organisation}.${Buffer.from(chance(32)).toString('base64url')}`
  return { token, hash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** The organisation that a carried token names in front: “org_….secret”. Null when it has not that form. */
export function organisationOf(token: string): OrganisationId | null {
  const dot = token.indexOf('.')
  const id = dot > 0 ? token.slice(0, dot) : ''
  return isId('org', id) ? id : null
}
