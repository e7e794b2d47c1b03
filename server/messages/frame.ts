// What stands around the words of a mail, kept with it when it is queued. With it the preview equals what is sent, whatever changes later.

import { type Letter, letter, type LetterOption } from '#core/messages/letters/letter.ts'
import { calledIn, languageFor } from '#core/languages/languages.ts'
import type { OwnLetters } from '#core/messages/letters/wording.ts'
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
  /** This mail says that their words came in: by when they hear from us, in words, or null. */
  confirms?: { when: string | null } | null
  /** The organisation's own words as they stood when the mail was written. */
  own?: OwnLetters | null
}

/** The mail as it leaves: always the same for the same words and frame. */
export function letterIn(frame: Frame, said: string, body: string): Letter {
  const subject = carriesToken(frame.mailbox) ? said : `${said} ${subjectToken(frame.reference)}`
  const language = languageFor(frame.language)
  const customer = calledIn(language, frame.to)
  const around = {
    language,
    brand: frame.brand,
    signature: frame.signature ?? null,
    accent: frame.accent ?? null,
    firstName: frame.owner,
    page: frame.page,
    reference: frame.reference,
    own: frame.own ?? null,
  }
  if (frame.asks) return letter({ ...around, kind: 'survey', customer })
  if (frame.confirms) return letter({ ...around, kind: 'confirmation', customer, when: frame.confirms.when })
  return letter({ ...around, kind: 'letter', subject, body, options: frame.options })
}
