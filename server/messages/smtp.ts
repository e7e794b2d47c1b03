// The gateway to the SMTP server. Its one difficult question: when a try fails, did the mail leave? A server that answered has said so.
// Without an answer it depends on how far we came: before the last byte was handed over it surely did not, after it nobody knows.
// No connection pool: nodemailer's pool puts a mail back into its queue when a line drops, and that could send it twice.

import { createTransport } from 'nodemailer'
import type { MailTrouble } from '#core/messages/mail-trouble.ts'

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
  /** Of the case; empty for a mail without one. */
  reference: string
  at: string
  attachments?: { name: string; type: string; content: Buffer }[]
}
export type Fate =
  | { fate: 'sent'; response: string }
  | { fate: 'refused'; because: string }
  | { fate: 'notNow'; because: string }
  | { fate: 'unknown'; because: string }

/** Milliseconds. RFC 5321 (4.5.3.2) asks for minutes; a person waits for this mail, and a retry costs nothing. */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 }

export async function sendBySmtp(smtpUrl: string, mail: Outgoing): Promise<Fate> {
  const tried = await tryBySmtp(smtpUrl, mail)
  return 'response' in tried ? { fate: 'sent', response: tried.response } : fateOf(tried.trouble, tried.handedOver)
}

/** How a try went: the server's answer, or what stood in the way. `handedOver`: the whole mail had left our hands. */
export type Tried = { response: string } | { trouble: MailTrouble; handedOver: boolean }

export async function tryBySmtp(smtpUrl: string, mail: Outgoing, limits = timeouts): Promise<Tried> {
  const transport = createTransport({ ...limits, url: smtpUrl })
  let handedOver = false
  transport.use('stream', ({ message }, done) => {
    // The stream that the connection reads, and only once the server has asked for the mail: its end is followed by the closing dot.
    message?.processFunc((leaving) => leaving.on('end', () => (handedOver = true)))
    done()
  })
  try {
    const { response } = await transport.sendMail(composed(mail))
    return { response }
  } catch (error) {
    return { trouble: error as MailTrouble, handedOver }
  } finally {
    transport.close()
  }
}

/** Host and port that an SMTP address leads to, without its name and password. */
export function placeOf(smtpUrl: string): string {
  const { hostname, port, protocol } = new URL(smtpUrl)
  return `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`
}

/** A no to one of these is a no to this mail. Any other (greeting, TLS, sign-in) is ours to mend, and the mail waits. */
const aboutTheMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])
/** Replies in the five hundreds that say “not like this” rather than “not this mail”: wrong order, sign in first. */
const notForGood = new Set([503, 530, 534, 535, 538])

/** What a failed try means. `handedOver`: the whole mail had left our hands. */
export function fateOf({ message, code, responseCode, command }: MailTrouble, handedOver: boolean): Fate {
  const because = message.slice(0, 300)
  if (responseCode) {
    const forGood = responseCode >= 500 && aboutTheMail.has(command ?? '') && !notForGood.has(responseCode)
    return { fate: forGood ? 'refused' : 'notNow', because }
  }
  if (handedOver) return { fate: 'unknown', because }
  // Turned down before anything was said: an address that cannot be, or a mail larger than the server takes.
  return { fate: code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'notNow', because }
}

function composed(mail: Outgoing) {
  return {
    envelope: { from: mail.from.address, to: mail.to.address },
    from: mail.from,
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.rfcId,
    date: new Date(mail.at),
    attachments: (mail.attachments ?? []).map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
    ...(mail.thread.length > 0 ? { inReplyTo: mail.thread.at(-1) ?? '', references: mail.thread } : {}),
    headers: {
      ...(mail.reference ? { 'X-Amends-Case': mail.reference } : {}),
      ...(mail.isAutomatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
    },
  }
}
