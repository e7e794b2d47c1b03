// What a letter has of an apology: regret, responsibility as one company, and an offer of repair.
// What counts as evidence for the apologise step is defined here and nowhere else.

import type { DeedKind } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { type Apology, counts } from './apologies.ts'
import type { Draft, Span } from './draft.ts'
import type { Mark } from './finder.ts'
import { firstIn, type Spot } from './patterns.ts'
import type { SaidPromise } from './promises.ts'

/** What a letter is judged from: all of it read from the same draft. */
export type Letter = {
  draft: Draft
  about: About
  apologies: Apology[]
  ownership: Spot[]
  findings: readonly Mark[]
  promises: readonly SaidPromise[]
}

/** What the apologise step asks of a message. */
export function evidenceOf(letter: Letter): { apology: boolean; ownership: boolean } {
  return { apology: regretIn(letter) !== null, ownership: responsibilityIn(letter) !== null }
}

/** Sorry that answers for the mistake; while the fault is open, sympathy is enough. */
export function regretIn({ apologies, about, draft }: Letter): Apology | null {
  return apologies.find((apology) => counts(apology, about, draft)) ?? null
}

/** Ours, and nobody pointed at. While the fault is open a confession is not asked for, only that nobody is blamed. */
export function responsibilityIn({ draft, about, ownership, findings }: Letter): Span | null {
  if (findings.some(({ rule }) => rule === 'finger-pointing')) return null
  return ownership[0] ?? (about.faultKnown ? null : (draft.sentences[0] ?? null))
}

/** What is done about it, said or promised. */
export function repairIn({ draft, promises }: Letter): Span | null {
  return firstIn(draft, draft.language.parts.remedies) ?? promises.find(({ deed }) => deed !== null && mending.has(deed)) ?? null
}

const mending = new Set<DeedKind>(['refund', 'repair', 'come', 'deliver'])
