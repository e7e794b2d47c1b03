// The coach over a letter of a case, on the server: with everything that is known of the case, in the language that the letter is in.

import type { Offered } from '#core/coach/about.ts'
import { coach, type Coaching, reader } from '#core/coach/coach.ts'
import type { Mark } from '#core/coach/finder.ts'
import { inSubject } from '#core/coach/subject.ts'
import { readDraft } from '#core/coach/draft.ts'
import { marksIn } from '#core/coach/fingerprint.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import { refuse } from '#core/refusal.ts'
import type * as contract from '#core/cases/contract.ts'
import type { Input } from '#core/endpoint.ts'
import type { OfferedOption } from '#core/remedies/contract.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { remedies } from '#server/remedies/queries.ts'
import { amountOf } from '#server/remedies/queries/record.ts'
import { aboutCase } from '#server/cases/about.ts'
import type { Loaded } from '#server/cases/keep.ts'

/** A serious finding that its writer keeps: one word why, or that it is wrong. */
export type Override = Input<typeof contract.send>['overrides'][number]

/**
 * `sentences`: their marks, to be counted once the letter has left. `sorry`: what it does for the apologise step whatever is said of the fault
 * until it leaves; sympathy does it only while that is open. `inSubject`: what must not leave there, found as it is in the letter.
 */
export type Reading = Coaching & { sentences: string[]; sorry: 'apology' | 'sympathy' | null; inSubject: Mark[] }
type Letter = { subject: string; body: string; options?: readonly OfferedOption[] | undefined; overrides: readonly Override[] }

export async function readLetter(ctx: Ctx, loaded: Loaded, { subject, body, options, overrides }: Letter): Promise<Reading> {
  const offered = options && (await inTheRecord(ctx, options))
  const ofCase = await aboutCase(ctx, loaded, { words: `${subject}\n${body}`, ...(offered ? { offered } : {}) })
  const about = { ...ofCase, calledWrong: overrides.filter(({ wrong }) => wrong).map(({ rule }) => ({ rule })) }
  const language = languageOf(languageRead(body, about.language))
  const sentences = marksIn(readDraft(body, language), about.customerName)
  const read = coach(body, about, reader(language))
  const sorry = (['apology', 'sympathy'] as const).find((kind) => {
    const faultKnown = kind === 'apology'
    return isSorry(faultKnown === about.faultKnown ? read : coach(body, { ...about, faultKnown }, reader(language)))
  })
  return { ...read, sentences, sorry: sorry ?? null, inSubject: inSubject(subject, about, language) }
}

/** What the apologise step asks of a letter. */
function isSorry({ evidence }: Pick<Coaching, 'evidence'>): boolean {
  return evidence.apology && evidence.ownership
}

/** Sending is never blocked; a must-fix that is kept asks for one word why. */
export function heedCoach(read: Pick<Reading, 'findings' | 'inSubject'>, overrides: readonly { rule: string }[]): void {
  const kept = new Set(overrides.map((override) => override.rule))
  const isOpen = ({ severity, rule }: Mark) => severity === 'must-fix' && !kept.has(rule)
  const open = read.findings.find(isOpen) ?? read.inSubject.find(isOpen)
  if (!open) return
  const about = open.rule === 'somebody-else' && open.actual ? `${open.title} (${open.actual})` : open.title
  const where = read.inSubject.includes(open) ? ' in the subject' : ''
  throw refuse(
    'invalid',
    `The coach says: “${about}”${where}. Change the words, or say in one word why you keep them.`,
    `overrides.${open.rule}`,
  )
}

/** Options as they will stand on the record once the letter has left; letters follow the order in which they are offered. */
async function inTheRecord(ctx: Ctx, options: readonly OfferedOption[]): Promise<Offered[]> {
  const catalogue = new Map((await remedies(ctx)).map((remedy) => [remedy.id, remedy]))
  return options.map(({ remedyId, title, costMinor }, place) => {
    const remedy = catalogue.get(remedyId)
    const kind = remedy?.kind ?? ''
    return {
      letter: 'abcd'[place] ?? '',
      kind,
      title,
      costMinor: amountOf({ kind, title }, costMinor),
      currency: remedy?.currency ?? null,
      chosen: false,
    }
  })
}
