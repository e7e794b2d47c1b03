// Letters as pure functions, so that the preview equals what is sent: an agent's letter in its frame, the survey, the confirmation.
// The plain text is the letter; the HTML is made from it.

import { dress, footMark } from '#core/messages/letters/dress.ts'
import { type OwnLetters, sentencesOf } from '#core/messages/letters/wording.ts'
import { fill, listed } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'

export type LetterOption = { letter: 'a' | 'b' | 'c' | 'd'; title: string; detail: string }
/**
 * What stands beneath every letter. `firstName`: whom a reply reaches, null for "us". `page`: address of the customer's private page,
 * without a slash at its end; null leaves the line out.
 */
export type Foot = {
  language: Language
  brand: string
  firstName: string | null
  page: string | null
  reference: string | null
  /** The organisation's own words, where it has any. */
  own?: OwnLetters | null
}
/** `signature`: the brand's own lines beneath the words. `accent`: its colour, “#rrggbb”. */
type Frame = Foot & { signature?: string | null; accent?: string | null }

export type LetterOf =
  | (Frame & { kind: 'letter'; subject: string; body: string; options?: readonly LetterOption[] })
  | (Frame & { kind: 'survey'; customer: string | null; page: string })
  /** `when`: by when they hear from us, in words ("tomorrow by 10:30"); null when nothing is promised. */
  | (Frame & { kind: 'confirmation'; customer: string | null; when: string | null })

export type Letter = { subject: string; text: string; html: string }

/** A whole letter, as it leaves. */
export function letter(of: LetterOf): Letter {
  const { subject, text } = written(of)
  return { subject, text, html: dress({ brand: of.brand, subject, text, language: of.language, accent: of.accent ?? null }) }
}

function written(of: LetterOf): { subject: string; text: string } {
  if (of.kind === 'letter') return { subject: of.subject, text: whole(of.body, beneath(of)) }
  return of.kind === 'survey' ? survey(of) : confirmation(of)
}

/** An agent's words and what Amends adds beneath them. */
export function whole(body: string, added: string | null): string {
  return added ? `${body}\n\n${added}` : body
}

type Beneath = Foot & { options?: readonly LetterOption[]; signature?: string | null }

/** What Amends adds beneath an agent's words: the brand's signature, the options that they offered, and the foot. */
export function beneath({ options = [], signature, ...foot }: Beneath): string {
  const signed = signature ? [signature] : []
  if (options.length === 0) return [...signed, footOf(foot)].join('\n\n')
  const say = sentencesOf(foot.language, 'letter', foot.own)
  const known = { brand: foot.brand, reference: foot.reference ?? '' }
  const items = options.map(({ letter, title, detail }) => [`${letter}) ${title}`, detail].filter(Boolean).join('\n'))
  const choice = foot.page ? [`${fill(say.choose, known)}: ${foot.page}`] : []
  const letters = listed(
    options.map((option) => option.letter),
    wordsOf(foot.language).or,
  )
  const reply = fill(say.reply, { ...known, letters })
  return [...signed, fill(say.options, known), ...items, [...choice, reply].join('\n'), footOf({ ...foot, page: null })].join('\n\n')
}

function footOf({ language, brand, firstName, page, reference, own }: Foot): string {
  const say = sentencesOf(language, 'letter', own)
  const known = { brand, reference: reference ?? '', owner: firstName ?? wordsOf(language).us }
  const lines = [fill(say.reach, known), page && `${fill(say.page, known)}: ${page}`, reference && fill(say.reference, known)]
  return [footMark, ...lines.filter(Boolean)].join('\n')
}

function survey(of: LetterOf & { kind: 'survey' }): { subject: string; text: string } {
  const say = sentencesOf(of.language, 'survey', of.own)
  const known = { brand: of.brand, reference: of.reference ?? '' }
  const answers = wordsOf(of.language).page.rating.answers.map((answer, i) => `${i + 1} ${answer}: ${of.page}/rating/${i + 1}`)
  const parts = [
    greeting(of, say.greeting),
    fill(say.opening, known),
    fill(say.question, known),
    answers.join('\n'),
    fill(say.welcome, known),
    ...signedBy(of),
    footOf({ ...of, page: null }),
  ]
  return { subject: fill(say.subject, known), text: parts.join('\n\n') }
}

function confirmation(of: LetterOf & { kind: 'confirmation' }): { subject: string; text: string } {
  const say = sentencesOf(of.language, 'confirmation', of.own)
  const known = { brand: of.brand, reference: of.reference ?? '' }
  const owner = of.firstName ? fill(say.owned, { ...known, owner: of.firstName }) : fill(say.unowned, known)
  const next = [owner, of.when && fill(say.when, { ...known, when: of.when })].filter(Boolean).join(' ')
  const parts = [greeting(of, say.greeting), fill(say.heard, known), next, fill(say.more, known), ...signedBy(of), footOf(of)]
  return { subject: fill(say.subject, known), text: parts.join('\n\n') }
}

function greeting({ language, brand, reference, customer }: Foot & { customer: string | null }, named: string): string {
  return customer ? fill(named, { customer, brand, reference: reference ?? '' }) : wordsOf(language).letters.stranger
}

function signedBy({ signature }: Frame): string[] {
  return signature ? [signature] : []
}
