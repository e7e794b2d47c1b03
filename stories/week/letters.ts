// Mails that machines write in the week: one that came back, and one that answers by itself.

import type Mail from 'nodemailer/lib/mailer/index.js'
import type { CapturedMail } from '#server/testing/smtp-capture.ts'
import { replyAddressIn } from './stage.ts'

/** What a mail server says about a mail that it could not deliver. */
export function bounceOf(mail: CapturedMail): Mail.Options {
  const raw = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    `To: ${mail.from}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <came-back@mx.example.com>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    `Final-Recipient: rfc822; ${mail.to[0] ?? ''}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${mail.parsed.messageId}`,
    '',
    '--x--',
    '',
  ].join('\r\n')
  return { envelope: { from: '', to: replyAddressIn(mail) }, raw }
}

/** A program that answers whatever comes, as long as it is answered. */
export function awayReplyTo(mail: CapturedMail, n: number): Mail.Options {
  return {
    from: `Marta Okafor <${mail.to[0]}>`,
    to: replyAddressIn(mail),
    subject: `Automatic reply: ${mail.parsed.subject}`,
    text: 'I am on my way to Ghent and back tomorrow.',
    messageId: `<away-${n}@example.com>`,
    inReplyTo: mail.parsed.messageId,
    headers: { 'Auto-Submitted': 'auto-replied' },
  }
}
