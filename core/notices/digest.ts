// The one mail that gathers what a member has not read: a sentence and a way in for each. Plain text first; the HTML is made from it.

import { dress, footMark } from '#core/messages/letters/dress.ts'

export type DigestLine = { sentence: string; title: string; link: string; verb: string }

/** Lines that one mail spells out; what is more is counted, and read in the app. */
const most = 20

export function digest(of: { brand: string; firstName: string; lines: readonly DigestLine[]; settings: string }): {
  subject: string
  text: string
  html: string
} {
  const { brand, lines } = of
  const first = lines[0]
  const subject = lines.length === 1 && first ? first.sentence : `${lines.length} things to look at`
  const rest = lines.length - most
  const parts = [
    `Hello ${of.firstName},`,
    ...lines.slice(0, most).map(({ sentence, title, link, verb }) => [sentence, ...(title ? [title] : []), `${verb}: ${link}`].join('\n')),
    ...(rest > 0 ? [`And ${rest} more in Amends.`] : []),
    `${footMark}\nYou get this because it was unread for a while.\nHow you are told: ${of.settings}`,
  ]
  const text = parts.join('\n\n')
  return { subject, text, html: dress({ brand, subject, text, language: 'en' }) }
}
