// The gateway to the SMTP server. Its one difficult question: when a try fails, did the mail leave? A server that answered has said so.
// Without an answer it depends on how far we came: before the last bytes were handed over it surely did not, after that nobody knows.
// No connection pool: nodemailer's pool puts a mail back into its queue when a line drops, and that could send it twice.

import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Fate } from '#core/messages/leaving.ts'
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

/** Milliseconds. RFC 5321 (4.5.3.2) asks for minutes; a person waits for this mail, and a retry costs nothing. */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 120_000 }

/**
 * Sends one mail. Everything but its last bytes is handed over first: until then the server must not deliver it, whatever happens. Then
 * `begin` is asked, and only after its yes do the last bytes follow. Null: it said no, and the mail did not leave. What it throws is thrown.
 */
export async function sendBySmtp(smtpUrl: string, mail: Outgoing, begin: () => Promise<boolean>): Promise<Fate | null> {
  const tried = await tryBySmtp(smtpUrl, mail, timeouts, begin)
  if ('trouble' in tried) return tried.turnedBack ? null : fateOf(tried.trouble, tried.handedOver)
  // A server that says “taken” before it has the whole mail has taken nothing.
  return tried.handedOver
    ? { fate: 'sent', response: tried.response }
    : { fate: 'notNow', because: `answered too early: ${tried.response}` }
}

/** How a try went: the server's answer, or what stood in the way. `handedOver`: the whole mail had left our hands; `turnedBack`: `begin` said no. */
export type Tried = { response: string; handedOver: boolean } | { trouble: MailTrouble; handedOver: boolean; turnedBack: boolean }

const always = () => Promise.resolve(true)

export async function tryBySmtp(smtpUrl: string, mail: Outgoing, limits = timeouts, begin = always): Promise<Tried> {
  const transport = createTransport({ ...limits, url: smtpUrl })
  const gate = openGate(begin)
  transport.use('stream', ({ message }, done) => {
    message?.processFunc((leaving) => Readable.from(gate.through(leaving), { objectMode: false }))
    done()
  })
  try {
    const { response } = await transport.sendMail(composed(mail))
    return { response, handedOver: (await gate.shut()) === 'passed' }
  } catch (error) {
    const answer = await gate.shut()
    return { trouble: error as MailTrouble, handedOver: answer === 'passed', turnedBack: answer === 'no' }
  } finally {
    transport.close()
  }
}

/** Between the mail and the server. `shut` waits for a question that is still being answered; after it nothing more passes. */
function openGate(begin: () => Promise<boolean>) {
  let isShut = false
  let hasPassed = false
  let asked: Promise<boolean> | undefined
  return {
    /** Read by the connection, and only once the server has asked for the mail; its end is followed by the closing dot. */
    async *through(leaving: AsyncIterable<Uint8Array>) {
      let last: Uint8Array | undefined
      for await (const piece of leaving) {
        if (last) yield last
        last = piece
      }
      asked = begin()
      // Never the asker's own error: nodemailer would write on it, and `shut` hands it back.
      if (!(await asked.catch(() => false)) || isShut) throw new Error('it turned back before its last bytes')
      hasPassed = true
      if (last) yield last
    },
    async shut(): Promise<'passed' | 'no' | 'not passed'> {
      isShut = true
      const answer = await asked
      return answer === false ? 'no' : hasPassed ? 'passed' : 'not passed'
    },
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
