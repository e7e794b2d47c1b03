// Another address to sign in with, on the wire: asked for by its member, or for them by an administrator, and changed by the link at the new one.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { addressShape, done, idOf, instantShape, line } from '#core/shapes.ts'

const changeShape = z
  .object({
    memberId: idOf('member'),
    email: z.string().describe('Where the link went; the address in force stays what it is until the link was used'),
    askedBy: idOf('member'),
    askedAt: instantShape,
    until: instantShape.describe('From then on the link opens nothing; asking again sends a new one'),
  })
  .meta({ id: 'EmailChange' })
const sending = z.boolean().describe('false: mail stays in the preview here, the link too')
const ofMember = { params: z.object({ memberId: idOf('member') }) }
const byLink = { params: z.object({ token: line(200) }) }

export const showEmail = endpoint({
  id: 'people.email',
  method: 'GET',
  path: '/api/me/email',
  ability: 'member',
  summary: 'The address with which you sign in, and the one that waits to be confirmed',
  answer: z.object({ email: z.string(), change: changeShape.nullable(), sending }),
})
export const askEmail = endpoint({
  id: 'people.askEmail',
  method: 'PUT',
  path: '/api/me/email',
  ability: 'member',
  summary: 'Ask for another address to sign in with: a link goes there, and the change takes place when it is used',
  body: z.object({ email: addressShape, password: z.string().min(1, 'Please type your password.').max(200) }),
  answer: changeShape,
  status: 202,
  // Nothing that was made out of a password stays with the answers that are kept.
  passing: true,
  guessable: true,
})
export const takeBackEmail = endpoint({
  id: 'people.takeBackEmail',
  method: 'DELETE',
  path: '/api/me/email',
  ability: 'member',
  summary: 'Take back the change of your address that is not confirmed yet',
  answer: done,
})
export const listEmailChanges = endpoint({
  id: 'people.emailChanges',
  method: 'GET',
  path: '/api/email-changes',
  ability: 'settings.members',
  summary: 'Members whose new address waits to be confirmed',
  answer: z.object({ changes: z.array(changeShape), sending }),
})
export const askEmailOf = endpoint({
  id: 'people.askEmailOf',
  method: 'PUT',
  path: '/api/members/{memberId}/email',
  ability: 'settings.members',
  summary: 'Ask for another address for a member who lost their mailbox; they confirm it there themselves',
  ...ofMember,
  body: z.object({ email: addressShape }),
  answer: changeShape,
  status: 202,
})
export const takeBackEmailOf = endpoint({
  id: 'people.takeBackEmailOf',
  method: 'DELETE',
  path: '/api/members/{memberId}/email',
  ability: 'settings.members',
  summary: 'Take back the change of a member’s address that is not confirmed yet',
  ...ofMember,
  answer: done,
})
export const emailLink = endpoint({
  id: 'people.emailLink',
  method: 'GET',
  path: '/api/email-links/{token}',
  ability: 'anyone',
  summary: 'Which address a link would confirm; nothing changes by looking',
  ...byLink,
  answer: z.object({
    organisation: z.string(),
    firstName: z.string(),
    email: z.string(),
    hasPassword: z.boolean().describe('false: they have not joined yet; their invitation follows at the new address'),
    asksPassword: z.boolean().describe('true: they asked themselves, so whoever opens the link says the password as well'),
  }),
})
export const confirmEmail = endpoint({
  id: 'people.confirmEmail',
  method: 'POST',
  path: '/api/email-links/{token}',
  ability: 'anyone',
  summary: 'Use the link at the new address: from now on the member signs in with it; other sessions and older links end',
  ...byLink,
  body: z.object({ password: z.string().max(200).default('').describe('Theirs, where they asked themselves (`asksPassword`)') }),
  answer: z.object({ email: z.string() }),
  passing: true,
  guessable: true,
})
