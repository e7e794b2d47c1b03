// Letters as pure functions, so that the preview equals what is sent: an agent's letter in its frame, the survey, the confirmation.
// The plain text is the letter; the HTML is made from it.

import { dress, footMark } from '#core/messages/letters/dress.ts'
import { type Language, words } from '#core/messages/letters/words.ts'

export type LetterOption = { letter: 'a' | 'b' | 'c' | 'd'; title: string; detail: string }
/**
 * What stands beneath every letter. `firstName`: whom a reply reaches, null for "us". `page`: address of the customer's private page,
 * without a slash at its end; null leaves the line out.
 */
export type Foot = { language: Language; firstName: string | null; page: string | null; reference: string | null }
/** `signature`: the brand's own lines beneath the words. `accent`: its colour, “#rrggbb”. */
type Frame = Foot & { brand: string; signature?: string | null; accent?: string | null }

export type LetterOf =
  | (Frame & { kind: 'letter'; subject: string; body: string; options?: readonly LetterOption[] })
  | (Frame & { kind: 'survey'; customer: string | null; page: string })
  /** `by`: until when they hear from us, in words ("tomorrow, 10:30"); null when nothing is promised. `owner`: a first name. */
  | (Frame & { kind: 'confirmation'; customer: string | null; owner: string | null; by: string | null })

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
  const say = words[foot.language]
  const signed = signature ? [signature] : []
  if (options.length === 0) return [...signed, footOf(foot)].join('\n\n')
  const listed = options.map(({ letter, title, detail }) => [`${letter}) ${title}`, detail].filter(Boolean).join('\n'))
  const choice = foot.page ? [`${say.choose}: ${foot.page}`] : []
  const reply = say.reply(options.map((option) => option.letter))
  return [...signed, say.options, ...listed, [...choice, reply].join('\n'), footOf({ ...foot, page: null })].join('\n\n')
}

function footOf({ language, firstName, page, reference }: Foot): string {
  const say = words[language]
  const lines = [say.repliesReach(firstName), page && `${say.page}: ${page}`, reference && say.reference(reference)]
  return [footMark, ...lines.filter(Boolean)].join('\n')
}

function survey(of: LetterOf & { kind: 'survey' }): { subject: string; text: string } {
  const say = words[of.language]
  const answers = say.survey.answers.map((answer, i) => `${answer}: ${of.page}/rating/${i + 1}`)
  const parts = [
    say.greeting(of.customer),
    say.survey.opening,
    say.survey.question,
    answers.join('\n'),
    say.survey.welcome,
    ...signedBy(of),
    footOf({ ...of, page: null }),
  ]
  return { subject: say.survey.subject, text: parts.join('\n\n') }
}

function confirmation(of: LetterOf & { kind: 'confirmation' }): { subject: string; text: string } {
  const say = words[of.language]
  const { subject, heard, owner, by, more } = say.confirmation
  const next = [owner(of.owner), of.by && by(of.by)].filter(Boolean).join(' ')
  return { subject, text: [say.greeting(of.customer), heard, next, more, ...signedBy(of), footOf(of)].join('\n\n') }
}

function signedBy({ signature }: Frame): string[] {
  return signature ? [signature] : []
}
