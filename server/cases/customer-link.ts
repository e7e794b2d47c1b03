// The private link of a customer: which organisation, which case, until when, and a signature. Nothing is stored, so nothing can leak.
// 52 bytes (16 + 16 + 4 + 16) as 70 characters of base64url; whoever has the link is the customer.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { type CaseId, idBytes, idFromBytes, type OrganisationId } from '#core/ids.ts'
import { day, type Instant, instant, msOf, plus } from '#core/time/instant.ts'

/** How long a link works: as long as a quarter, so that a slow recovery and its question still fit. */
export const linkValidFor = 90 * day

const bytes = { organisation: 16, caseId: 16, expiry: 4, mac: 16 }
const signed = bytes.organisation + bytes.caseId + bytes.expiry

export type ReadLink = { organisation: OrganisationId; caseId: CaseId; expiresAt: Instant; signed: Buffer; mac: Buffer }

/** The token for a case. `expiresAt` counts in whole seconds. */
export function customerLink(secret: Buffer, organisation: OrganisationId, caseId: CaseId, expiresAt: Instant): string {
  const expiry = Buffer.alloc(bytes.expiry)
  expiry.writeUInt32BE(Math.floor(msOf(expiresAt) / 1000))
  const body = Buffer.concat([idBytes(organisation), idBytes(caseId), expiry])
  return Buffer.concat([body, macOf(secret, body)]).toString('base64url')
}

/** The token for a link made at `now`. */
export function freshLink(secret: Buffer, organisation: OrganisationId, caseId: CaseId, now: Instant): string {
  return customerLink(secret, organisation, caseId, plus(now, linkValidFor))
}

/** What a token says, before anybody has checked its signature; null when it has not the form of one. */
export function readLink(token: string): ReadLink | null {
  const whole = Buffer.from(token, 'base64url')
  if (whole.length !== signed + bytes.mac || whole.toString('base64url') !== token) return null
  return {
    organisation: idFromBytes('org', whole.subarray(0, bytes.organisation)),
    caseId: idFromBytes('case', whole.subarray(bytes.organisation, signed - bytes.expiry)),
    expiresAt: instant(whole.readUInt32BE(signed - bytes.expiry) * 1000),
    signed: whole.subarray(0, signed),
    mac: whole.subarray(signed),
  }
}

/** True when this organisation signed the link; takes the same time for every wrong signature. */
export function isGenuine(link: ReadLink, secret: Buffer): boolean {
  return timingSafeEqual(link.mac, macOf(secret, link.signed))
}

/** The first 16 bytes of HMAC-SHA256. The name in front keeps this use of the secret apart from every other. */
function macOf(secret: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', secret).update('customer link').update(body).digest().subarray(0, bytes.mac)
}
