// Mails to members on the wire: invitations, links, and word of a new address, each with what became of it. Only administrators read them, because a link in
// the preview opens the door for whoever has it.

import { z } from 'zod'
import { endpoint } from '#core/endpoint.ts'
import { memberPurposes } from '#core/messages/letters/member-letter.ts'
import { done, idOf, instantShape, pageOf, pageQuery } from '#core/shapes.ts'

export const memberMailRow = z
  .object({
    id: idOf('membermail'),
    memberId: idOf('member'),
    purpose: z.enum(memberPurposes),
    toAddress: z.string(),
    subject: z.string(),
    state: z.enum(['queued', 'sending', 'sent', 'previewed', 'failed']),
    trouble: z.string().nullable(),
    at: instantShape,
  })
  .meta({ id: 'MemberMail' })

const aboutMail = { params: z.object({ memberMailId: idOf('membermail') }) }

export const listMemberMails = endpoint({
  id: 'messages.memberMails',
  method: 'GET',
  path: '/api/member-mails',
  ability: 'settings.members',
  summary: 'Invitations and links that went to members by mail, newest first',
  query: z.object(pageQuery),
  answer: pageOf(memberMailRow).extend({ sending: z.boolean().describe('false: no SMTP server is configured, mail stays in the preview') }),
})
export const showMemberMail = endpoint({
  id: 'messages.memberMail',
  method: 'GET',
  path: '/api/member-mails/{memberMailId}',
  ability: 'settings.members',
  summary: 'One of them as it leaves; a link that has left is not kept',
  ...aboutMail,
  answer: memberMailRow.extend({ text: z.string(), html: z.string() }),
})
export const retryMemberMail = endpoint({
  id: 'messages.retryMemberMail',
  method: 'POST',
  path: '/api/member-mails/{memberMailId}/retry',
  ability: 'settings.members',
  summary: 'Try one again that could not be sent, with a new link',
  ...aboutMail,
  answer: done,
})
