// The gateway to the SMTP server. Its one difficult question: when a try fails, did the mail leave? A server that answered has said so.
// Without an answer it depends on how far we came: before the last byte was handed over it surely did not, after it nobody knows.
// No connection pool: nodemailer's pool puts a mail back into its queue when a line drops, and that could send it twice.

import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'

export type Outgoing = {
  from: { name: string; address: string }
  to: { name: string; address: string }
  replyTo: string
  subject: string
  text: string
  html: string
  rfcId: string
  /** Message ids of the thread, oldest first. */
  thread: string[]
  /** Written by no person: other mail systems must not answer it. */
  isAutomatic: boolean
  reference: string
  at: string
}
export type Fate =
  | { fate: 'sent'; response: string }
  | { fate: 'refused'; because: string }
  | { fate: 'notNow'; because: string }
  | { fate: 'unknown'; because: string }

/** Milliseconds. RFC 5321 (4.5.3.2) asks for minutes; a person waits for this mail, and a retry costs nothing. */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 }

export async function sendBySmtp(smtpUrl: string, mail: Outgoing): Promise<Fate> {
  const raw = await compiled(mail)
  let handedOver = false
  const stream = Readable.from([raw]).on('end', () => (handedOver = true))
  const transport = createTransport({ ...timeouts, url: smtpUrl })
  try {
    const { response } = await transport.sendMail({ envelope: { from: mail.from.address, to: mail.to.address }, raw: stream })
    return { fate: 'sent', response }
  } catch (error) {
    return fateOf(error as { message: string; responseCode?: number; command?: string }, handedOver)
  } finally {
    transport.close()
  }
}

/** What a failed try means. `handedOver`: the whole mail had left our hands. */
export function fateOf(error: { message: string; responseCode?: number; command?: string }, handedOver: boolean): Fate {
  const because = error.message.slice(0, 300)
  const { responseCode, command } = error
  // A wrong password or a closed server is ours to mend, not the mail's fault: it waits.
  if (responseCode && (responseCode < 500 || command?.startsWith('AUTH') || command === 'CONN')) return { fate: 'notNow', because }
  if (responseCode) return { fate: 'refused', because }
  return handedOver ? { fate: 'unknown', because } : { fate: 'notNow', because }
}

async function compiled(mail: Outgoing): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await composer.sendMail({
    from: mail.from, to: mail.to, replyTo: mail.replyTo, subject: mail.subject, text: mail.text, html: mail.html, messageId: mail.rfcId,
    date: new Date(mail.at),
    ...(mail.thread.length > 0 ? { inReplyTo: mail.thread.at(-1) ?? '', references: mail.thread } : {}),
    headers: { 'X-Amends-Case': mail.reference, ...(mail.isAutomatic ? { 'Auto-Submitted': 'auto-generated' } : {}) },
  })
  return message as Buffer
}
