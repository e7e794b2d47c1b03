// Whether sorry comes first: the first word of it in a letter, and what stands there in its place.

import type { About } from './about.ts'
import { apologiesIn, type Apology } from './apologies.ts'
import type { Draft, Span } from './draft.ts'

/** To this customer about this matter; null when there is none. */
export function firstSorry(draft: Draft): Apology | null {
  return apologiesIn(draft).find(({ kind }) => kind !== 'other') ?? null
}

/** While an apology is asked for, what stands before it, or instead of it, weighs most. */
export function weightBeforeSorry({ start }: Span, draft: Draft, about: About): { severity?: 'must-fix' } {
  const sorry = firstSorry(draft)
  return asksForSorry(about) && !about.madeRight && (!sorry || start < sorry.start) ? { severity: 'must-fix' } : {}
}

export function asksForSorry({ step }: About): boolean {
  return step === 'listen' || step === 'apologise'
}
