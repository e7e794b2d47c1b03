// What stands around the words of a mail, kept with it when it is queued. With it the preview equals what is sent, whatever changes later.

import { type Letter, letter, type LetterOption } from '#core/messages/letters/letter.ts'
import { languageFor } from '#core/messages/letters/words.ts'
import { carriesToken, subjectToken } from '#core/messages/threading.ts'

export type Frame = {
  language: string
  brand: string
  /** The brand's own lines and its colour; mails from before there were any have neither. */
  signature?: string | null
  accent?: string | null
  mailbox: string
  reference: string
  to: { name: string; firstName: string; address: string }
  /** First name of who answers for it; null for “us”. */
  owner: string | null
  /** Address of the customer's private page. */
  page: string
  options: LetterOption[]
  /** This mail is the one question after a recovery; its words come from the letter, not from a person. */
  asks: boolean
}

/** The mail as it leaves: always the same for the same words and frame. */
export function letterIn(frame: Frame, said: string, body: string): Letter {
  const subject = carriesToken(frame.mailbox) ? said : `${said} ${subjectToken(frame.reference)}`
  const around = {
    language: languageFor(frame.language),
    brand: frame.brand,
    signature: frame.signature ?? null,
    accent: frame.accent ?? null,
    firstName: frame.owner,
    page: frame.page,
    reference: frame.reference,
  }
  if (frame.asks) return letter({ ...around, kind: 'survey', customer: frame.to.firstName })
  return letter({ ...around, kind: 'letter', subject, body, options: frame.options })
}
