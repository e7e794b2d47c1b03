// Sending one mail outside of any case, for areas above that keep an outbox of their own. The claim and the fate are theirs to write down.

import { type Fate, type Outgoing, sendBySmtp } from '#server/messages/smtp.ts'

export type { Fate, Outgoing }

/** Belongs into a job's outside half: it uses the network. */
export function sendOutside(smtpUrl: string, mail: Omit<Outgoing, 'thread' | 'reference' | 'isAutomatic'>): Promise<Fate> {
  return sendBySmtp(smtpUrl, { ...mail, thread: [], reference: '', isAutomatic: true })
}
