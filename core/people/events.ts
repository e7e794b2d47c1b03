// What can happen to people.

import { event } from '#core/events.ts'
import type { BrandId, CustomerId, Id, MemberId } from '#core/ids.ts'

export const organisationFounded = event<{ memberId: MemberId }>('organisation.founded', 'The organisation was set up')
export const brandAdded = event<{ brandId: BrandId }>('brand.added', 'A brand was added')
export const brandChanged = event<{ brandId: BrandId; fields: string[] }>('brand.changed', 'A brand was changed')
export const departmentAdded = event<{ departmentId: Id<'department'> }>('department.added', 'A department was added')
export const departmentRemoved = event<{ departmentId: Id<'department'> }>('department.removed', 'A department was removed')
export const memberAdded = event<{ memberId: MemberId; role: string }>('member.added', 'A member was added')
export const memberChanged = event<{ memberId: MemberId; fields: string[] }>('member.changed', 'A member’s role or authority was changed')
export const memberJoined = event<{ memberId: MemberId }>('member.joined', 'A member chose a password')
export const keyAdded = event<{ keyId: Id<'key'> }>('key.added', 'An API key was made')
export const keyRevoked = event<{ keyId: Id<'key'> }>('key.revoked', 'An API key was revoked')
export const customerMet = event<{ customerId: CustomerId }>('customer.met', 'A customer wrote for the first time')
export const customerChanged = event<{ customerId: CustomerId; fields: string[] }>(
  'customer.changed',
  'What we know of a customer was changed',
)
