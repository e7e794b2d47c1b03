// What a rule of the coach is: a finder that reads and says what it found, and for people why that hurts the customer, a better direction
// (`evidence.ts` says where it is known from), and examples that are its tests and its documentation. A finding advises; only a must-fix asks for one word why when it is kept.

import type { LanguageCode } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import type { Draft } from './draft.ts'
import { type Finder, type Mark, marksOf } from './finder.ts'
import { timesSaid } from './times-said.ts'

export type { Replacement } from './finder.ts'

/** Why a finding matters, and a better direction in words, or null. */
export type Why = { reason: string; better: string | null }
export type Finding = Omit<Mark, 'says'> & Why

export type Reasons<S = unknown> = {
  /** Why it matters to the customer. */
  reason: string
  /** A better direction, the same for all that it finds. */
  better?: string
  /** Where it depends on what was found; what is left out is said as above. */
  say?(found: S, about: About): Partial<Why>
}

export type Rule<S = unknown> = Finder<S> & Reasons<S>

/** English unless it says otherwise. */
export type Example = { text: string; about?: Partial<About>; language?: LanguageCode | 'und' }
/** `marks`: the words underlined, empty for a place without words. `better`: the draft after the replacement. */
export type CounterExample = Example & { marks: string; better?: string }

/** At least one of each: they are the rule's tests and its page. A rule's file holds them beside it; the coach at work does without them. */
export type Examples = { good: readonly [Example, ...Example[]]; poor: readonly [CounterExample, ...CounterExample[]] }

/** The finder and its reasons, which fit what it finds. */
export function rule<S>(finder: Finder<S>, reasons: Reasons<S>): Rule<S> {
  return { ...finder, ...reasons }
}

/** A direction for each shape by its name, and `general` for the others. */
export function byName(general: string, own: Readonly<Record<string, string>>): (name: string) => Partial<Why> {
  return (name) => ({ better: Object.hasOwn(own, name) ? (own[name] ?? general) : general })
}

/** Why a mark of this rule matters. */
export function whyOf({ reason, better = '', say }: Reasons, { says }: Pick<Mark, 'says'>, about: About): Why {
  return { reason, better: better || null, ...say?.(says, about) }
}

/** A rule's findings in full. */
export function findingsOf(one: Rule, draft: Draft, about: About): Finding[] {
  return marksOf(one, draft, about, timesSaid(draft, about)).map(({ says, ...mark }) => ({ ...mark, ...whyOf(one, { says }, about) }))
}
