// What can happen to people.

import { event } from '#core/events.ts'
import type { BrandId, CustomerId, EmailChangeId, Id, MemberId } from '#core/ids.ts'

/** Why somebody gets a one-time link: they are new (or lost theirs), or forgot the password. */
export type LinkPurpose = 'join' | 'reset'

export const organisationFounded = event<{ memberId: MemberId }>('organisation.founded', 'The organisation was set up')
export const brandAdded = event<{ brandId: BrandId }>('brand.added', 'A brand was added')
export const brandChanged = event<{ brandId: BrandId; fields: string[] }>('brand.changed', 'A brand was changed')
export const brandRetired = event<{ brandId: BrandId }>('brand.retired', 'A brand is not offered any more')
export const brandReturned = event<{ brandId: BrandId }>('brand.returned', 'A retired brand is offered again')
export const departmentAdded = event<{ departmentId: Id<'department'> }>('department.added', 'A department was added')
export const departmentRemoved = event<{ departmentId: Id<'department'> }>('department.removed', 'A department was removed')
export const memberAdded = event<{ memberId: MemberId; role: string }>('member.added', 'A member was added')
/** `role` and `roleWas` where a role was set: a review says roles, as they were then. */
export const organisationRenamed = event<{ nameWas: string }>('organisation.renamed', 'The organisation got another name')
export const memberChanged = event<{ memberId: MemberId; fields: string[]; role?: string; roleWas?: string }>(
  'member.changed',
  'A member’s role or authority was changed',
)
export const memberJoined = event<{ memberId: MemberId }>('member.joined', 'A member chose a password')
export const linkAsked = event<{ memberId: MemberId; purpose: LinkPurpose }>('member.linkAsked', 'A one-time link goes to a member by mail')
export const passwordChanged = event<{ memberId: MemberId }>('member.passwordChanged', 'A member chose a new password; sessions ended')
type AboutEmail = { memberId: MemberId; emailChangeId: EmailChangeId }
export const emailAsked = event<AboutEmail>(
  'member.emailAsked',
  'Another address was asked for; a link goes there, and word to the one in force',
)
export const emailTakenBack = event<AboutEmail>('member.emailTakenBack', 'The change of an address was taken back before it was confirmed')
/** `askedBy`: the member, or the administrator who did it for them. */
export const emailChanged = event<AboutEmail & { askedBy: MemberId }>(
  'member.emailChanged',
  'A new address was confirmed: a member signs in with it; other sessions and older links ended',
)
export const sessionsEnded = event<{ memberId: MemberId; sessions: number }>('member.sessionsEnded', 'A member signed out elsewhere')
export const memberLeft = event<{ memberId: MemberId; to: MemberId | null }>('member.left', 'A member left')
export const memberReturned = event<{ memberId: MemberId }>('member.returned', 'A member came back')
export const keyAdded = event<{ keyId: Id<'key'> }>('key.added', 'An API key was made')
export const keyRevoked = event<{ keyId: Id<'key'> }>('key.revoked', 'An API key was revoked')
export const customerMet = event<{ customerId: CustomerId }>('customer.met', 'A customer wrote for the first time')
export const customerChanged = event<{ customerId: CustomerId; fields: string[] }>(
  'customer.changed',
  'What we know of a customer was changed',
)
export const customersMerged = event<{ customerId: CustomerId; from: CustomerId; cases: number }>(
  'customer.merged',
  'Two customers turned out to be one person',
)
