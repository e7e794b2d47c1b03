// What a letter has of an apology: regret, responsibility as one company, and an offer of repair.
// What counts as evidence for the apologise step is defined here and nowhere else.

import type { DeedKind } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { type Apology, counts } from './apologies.ts'
import type { Draft, Span } from './draft.ts'
import type { Mark } from './finder.ts'
import { ourDeedsIn, perhapsOursIn } from './ownership.ts'
import { firstIn, type Spot } from './patterns.ts'
import type { SaidPromise } from './promises.ts'
import { toldIn } from './told.ts'

/** What a letter is judged from: all of it read from the same draft. */
export type Letter = {
  draft: Draft
  about: About
  apologies: Apology[]
  ownership: Spot[]
  findings: readonly Mark[]
  promises: readonly SaidPromise[]
}

/** What the apologise step asks of a message; a writer who calls it wrong that it is missing has the last word. */
export function evidenceOf(letter: Letter): { apology: boolean; ownership: boolean } {
  return {
    apology: regretIn(letter) !== null || isSaidBeside(letter),
    ownership: responsibilityIn(letter) !== null || isAskedAbout(letter),
  }
}

const askedFor: readonly string[] = ['apology-present', 'ownership-present']

/** Whether the step is asked for what this rule misses. */
export function isAskedFor(rule: string): boolean {
  return askedFor.includes(rule)
}

/** Sorry in words that the coach does not hear. */
export function isSaidBeside({ draft, about }: Letter): boolean {
  return draft.hasWords && isCalledWrong('apology-present', about)
}

function isCalledWrong(rule: string, { calledWrong }: About): boolean {
  return calledWrong.some((one) => one.rule === rule)
}

function stands({ rule, actual }: Mark, { calledWrong }: About): boolean {
  return !calledWrong.some((one) => one.rule === rule && (one.actual === undefined || one.actual === actual))
}

/** Sorry that answers for the mistake; while the fault is open, sympathy is enough. */
export function regretIn({ apologies, about, draft }: Letter): Apology | null {
  return apologies.find((apology) => counts(apology, about, draft)) ?? null
}

/** What may own it as well as mend it: the writer is asked which, and knows. */
function isAskedAbout({ draft, about, findings }: Letter): boolean {
  return perhapsOursIn(draft).length > 0 && !points(findings, about)
}

function points(findings: readonly Mark[], about: About): boolean {
  return findings.some((finding) => finding.rule === 'finger-pointing' && stands(finding, about))
}

/** Ours, and nobody pointed at. Where no confession is heard, the fault is open or the writer says that it is there. */
export function responsibilityIn({ draft, about, ownership, findings }: Letter): Span | null {
  if (points(findings, about)) return null
  const isAsked = about.faultKnown && !isCalledWrong('ownership-present', about)
  return ownership[0] ?? toldIn(draft)[0] ?? ourDeedsIn(draft)[0] ?? (isAsked ? null : (draft.sentences[0] ?? null))
}

/** What is done about it, said or promised. */
export function repairIn({ draft, promises }: Letter): Span | null {
  return firstIn(draft, draft.language.parts.remedies) ?? promises.find(({ deed }) => deed !== null && mending.has(deed)) ?? null
}

const mending = new Set<DeedKind>(['refund', 'repair', 'come', 'deliver'])
