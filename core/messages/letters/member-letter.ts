// What members get by mail: a link with which to choose a password. In English, as the staff app is. Pure, so that what an
// administrator reads equals what is sent.

import { dress } from '#core/messages/letters/dress.ts'
import type { Letter } from '#core/messages/letters/letter.ts'

export type MemberLetterOf = {
  purpose: 'invitation' | 'reset'
  organisation: string
  firstName: string
  email: string
  /** Null once it has left: then the copy that is kept says so. */
  link: string | null
  colour: string | null
}

export function memberLetter({ purpose, organisation, firstName, email, link, colour }: MemberLetterOf): Letter {
  const { subject, opening, label, until, closing } = words[purpose](organisation, email)
  const address = link ? `${label}: ${link}` : `${label}: the link stood only in the mail itself.`
  const text = [`Hello ${firstName},`, opening, address, until, closing].join('\n\n')
  return { subject, text, html: dress({ brand: organisation, subject, text, language: 'en', accent: colour }) }
}

export function memberSubject(purpose: MemberLetterOf['purpose'], organisation: string): string {
  return words[purpose](organisation, '').subject
}

const words = {
  invitation: (organisation: string, email: string) => ({
    subject: `Your place at ${organisation}`,
    opening: `${organisation} uses Amends to put things right for its customers, and there is a place for you. You sign in with ${email}.`,
    label: 'Choose a password',
    until: 'The link works once, and for a week. If it has run out, an administrator makes a new one.',
    closing: 'If you have any question, reply to this mail.',
  }),
  reset: (organisation: string, email: string) => ({
    subject: `A new password for ${organisation}`,
    opening: `Somebody, probably you, asked for a new password for ${email} at ${organisation}.`,
    label: 'Choose a new password',
    until: 'The link works once, and for an hour. Once it is used you are signed out everywhere else.',
    closing: 'If it was not you, there is nothing you need to do: your password stays as it is.',
  }),
}
