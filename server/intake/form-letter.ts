// A filled-in form as it is kept (JSON) and as a letter, so that mail and form are filed by the same hand.

import { createHash } from 'node:crypto'
import { isLanguage } from '#core/languages/languages.ts'
import { type Complaint, complaintFrom } from '#core/intake/complaint.ts'
import type { Understanding } from '#server/intake/letter.ts'

/** `ticket`: drawn when the page was shown, the same when it is sent twice. `trap`: the field that people do not see. `language`: of the page. */
export type Filled = Complaint & { ticket: string; trap: string; language: string }

export function rawForm({ name, email, words, ticket, trap, language }: Filled): Buffer {
  return Buffer.from(JSON.stringify({ name, email, words, ticket, trap, language }))
}

/** Reads what `rawForm` wrote. */
export function formLetterIn(raw: Buffer): Understanding {
  const filled = JSON.parse(raw.toString('utf8')) as Filled
  if (filled.trap !== '') return { unreadable: 'A field that people do not see was filled in, so a program probably wrote this.' }
  const { complaint } = complaintFrom(filled)
  if (!complaint) return { unreadable: 'The form is not complete.' }
  const rfcId = `<${createHash('sha256').update(`${filled.ticket} ${complaint.email}`).digest('hex')}@form.amends>`
  return {
    head: null,
    letter: {
      from: { name: complaint.name, address: complaint.email },
      receivers: [],
      subject: '',
      body: complaint.words,
      quoted: null,
      attachments: [],
      rfcId,
      inReplyTo: null,
      thread: [rfcId],
      dressed: 'no',
      language: isLanguage(filled.language) ? filled.language : null,
    },
  }
}
