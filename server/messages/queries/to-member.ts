// A mail of ours that tells a member something: all of it but its words. It comes from a brand, and no other mail system answers it.

import { messageIdOf } from '#core/messages/threading.ts'
import type { Outgoing } from '#server/messages/smtp.ts'

type About = {
  /** Of the mail, the same for every attempt. */
  id: string
  brand: { name: string; mailbox: string }
  member: { name: string; email: string }
  at: string
}

export function toMember({ id, brand, member: { name, email }, at }: About): Omit<Outgoing, 'subject' | 'text' | 'html'> {
  return {
    from: { name: brand.name, address: brand.mailbox },
    to: { name, address: email },
    replyTo: email, // a reply would otherwise open a case
    rfcId: messageIdOf(id, brand.mailbox),
    at,
    thread: [],
    reference: '',
    isAutomatic: true,
  }
}
