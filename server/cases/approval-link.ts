// The link in a mail by which one member decides on one approval: which organisation, approval and member, until when, and a signature.
// It works once, because an approval is decided once. 68 bytes (16 + 16 + 16 + 4 + 16) as 91 characters of base64url.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { type ApprovalId, idBytes, idFromBytes, type MemberId, type OrganisationId } from '#core/ids.ts'
import { day, type Instant, instant, msOf, plus } from '#core/time/instant.ts'

/** Long enough for a weekend and a holiday; who answers later does it in the app. */
export const linkValidFor = 7 * day

const bytes = { id: 16, expiry: 4, mac: 16 }
const signed = 3 * bytes.id + bytes.expiry

export type ApprovalLink = {
  organisation: OrganisationId
  approvalId: ApprovalId
  memberId: MemberId
  expiresAt: Instant
  signed: Buffer
  mac: Buffer
}

export function approvalLink(
  secret: Buffer,
  organisation: OrganisationId,
  approvalId: ApprovalId,
  memberId: MemberId,
  now: Instant,
): string {
  const expiry = Buffer.alloc(bytes.expiry)
  expiry.writeUInt32BE(Math.floor(msOf(plus(now, linkValidFor)) / 1000))
  const body = Buffer.concat([idBytes(organisation), idBytes(approvalId), idBytes(memberId), expiry])
  return Buffer.concat([body, macOf(secret, body)]).toString('base64url')
}

/** What a token says before anybody has checked its signature; null when it has not the form of one. */
export function readApprovalLink(token: string): ApprovalLink | null {
  const whole = Buffer.from(token, 'base64url')
  if (whole.length !== signed + bytes.mac || whole.toString('base64url') !== token) return null
  const part = (place: number) => whole.subarray(place * bytes.id, (place + 1) * bytes.id)
  return {
    organisation: idFromBytes('org', part(0)),
    approvalId: idFromBytes('approval', part(1)),
    memberId: idFromBytes('member', part(2)),
    expiresAt: instant(whole.readUInt32BE(3 * bytes.id) * 1000),
    signed: whole.subarray(0, signed),
    mac: whole.subarray(signed),
  }
}

export function isGenuine(link: ApprovalLink, secret: Buffer): boolean {
  return timingSafeEqual(link.mac, macOf(secret, link.signed))
}

/** The name in front keeps this use of the secret apart from every other. */
function macOf(secret: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', secret).update('approval link').update(body).digest().subarray(0, bytes.mac)
}
