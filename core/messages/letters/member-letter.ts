// What members get by mail: a link with which to choose a password or to confirm a new address, and word of that to the address before.
// In English, as the staff app is. Pure, so that what an administrator reads equals what is sent.

import { dress } from '#core/messages/letters/dress.ts'
import type { Letter } from '#core/messages/letters/letter.ts'

export const memberPurposes = ['invitation', 'reset', 'new-email', 'email-asked', 'email-changed'] as const
export type MemberPurpose = (typeof memberPurposes)[number]

/** The address in force when it was asked for, the one asked for, and the administrator who asked; null: the member did. */
export type EmailChanging = { emailWas: string; email: string; by: string | null }

export type MemberLetterOf = {
  purpose: MemberPurpose
  organisation: string
  firstName: string
  email: string
  /** Null once it has left: then the copy that is kept says so. */
  link: string | null
  colour: string | null
  /** What a mail about a new address speaks of. */
  change: EmailChanging | null
  /** Where members look after their own account. */
  account: string
}

type Words = { subject: string; paragraphs: string[] }

export function memberLetter(of: MemberLetterOf): Letter {
  const { subject, paragraphs } = words[of.purpose](of)
  const text = [`Hello ${of.firstName},`, ...paragraphs].join('\n\n')
  return { subject, text, html: dress({ brand: of.organisation, subject, text, language: 'en', accent: of.colour }) }
}

export function memberSubject(purpose: MemberPurpose, organisation: string): string {
  const nobody = { firstName: '', email: '', link: null, colour: null, change: null, account: '' }
  return words[purpose]({ ...nobody, purpose, organisation }).subject
}

function linkLine(label: string, link: string | null): string {
  return link ? `${label}: ${link}` : `${label}: the link stood only in the mail itself.`
}

/** Who asked, as the beginning of a sentence. */
function asked({ organisation, change }: MemberLetterOf): string {
  return change?.by ? `${change.by}, who administers Amends at ${organisation}, asked` : 'Somebody, probably you, asked'
}

const words: Record<MemberPurpose, (of: MemberLetterOf) => Words> = {
  invitation: ({ organisation, email, link }) => ({
    subject: `Your place at ${organisation}`,
    paragraphs: [
      `${organisation} uses Amends to put things right for its customers, and there is a place for you. You sign in with ${email}.`,
      linkLine('Choose a password', link),
      'The link works once, and for a week. If it has run out, an administrator makes a new one.',
      'If you have any question, reply to this mail.',
    ],
  }),
  reset: ({ organisation, email, link }) => ({
    subject: `A new password for ${organisation}`,
    paragraphs: [
      `Somebody, probably you, asked for a new password for ${email} at ${organisation}.`,
      linkLine('Choose a new password', link),
      'The link works once, and for an hour. Once it is used you are signed out everywhere else.',
      'If it was not you, there is nothing you need to do: your password stays as it is.',
    ],
  }),
  'new-email': (of) => ({
    subject: `Your new address for ${of.organisation}`,
    paragraphs: [
      `${asked(of)} that you sign in at ${of.organisation} with ${of.change?.email} from now on.`,
      linkLine('Confirm this address', of.link),
      'The link works once, and for a day from when it was asked for. Until you have confirmed it, the address that you had counts.',
      'If this means nothing to you, there is nothing you need to do: nothing changes.',
    ],
  }),
  'email-asked': (of) => ({
    subject: `A new address for ${of.organisation} was asked for`,
    paragraphs: [
      `${asked(of)} that you sign in at ${of.organisation} with ${of.change?.email} instead of ${of.change?.emailWas}.`,
      `Nothing has changed yet. A link went to ${of.change?.email}; until it is confirmed there, you sign in as before, and our mails come here.`,
      'If you do not want this, take it back in your account, sign out everywhere there, and choose a new password.',
      `Your account: ${of.account}`,
      'If you cannot sign in, reply to this mail, so that your colleagues can help.',
    ],
  }),
  'email-changed': (of) => ({
    subject: `Your address for ${of.organisation} has changed`,
    paragraphs: [
      `You sign in at ${of.organisation} with ${of.change?.email} now, and our mails go there. It was confirmed by the link that went to that address.`,
      `${of.change?.by ? 'You are signed out everywhere' : 'You are signed out everywhere but where you asked for it'}. Links that were mailed to ${of.change?.emailWas} open nothing any more.`,
      'If you know of this, there is nothing you need to do.',
      'If it was not you, reply to this mail at once, or tell an administrator. They can have the old address put back, and make a link with which you choose a new password and are signed out everywhere else.',
    ],
  }),
}
