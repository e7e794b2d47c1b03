// What a rule of the coach is: a finder that reads, and for people why that hurts the customer, a better direction (`evidence.ts` says where
// it is known from), and examples that are its tests and its documentation. A finding advises; only a must-fix asks for one word why when it is kept.

import type { LanguageCode } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import type { Draft } from './draft.ts'
import { type Finder, type Mark, marksOf } from './finder.ts'

export type { Replacement } from './finder.ts'

export type Finding = Omit<Mark, 'says'> & {
  title: string
  reason: string
  /** A better direction in words, or null. */
  better: string | null
}

type Said = { title?: string; reason?: string; better?: string | null }
export type RuleWords<S = unknown> = {
  title: string
  /** Why it matters to the customer. */
  reason: string
  /** A better direction, the same for all that it finds. */
  better?: string
  /** Where it depends on what was found; what is left out is said as above. */
  say?(found: S, about: About): Said
}

export type Rule<S = unknown> = Finder<S> & RuleWords<S>

/** English unless it says otherwise. */
export type Example = { text: string; about?: Partial<About>; language?: LanguageCode | 'und' }
/** `marks`: the words underlined, empty for a place without words. `better`: the draft after the replacement. */
export type CounterExample = Example & { marks: string; better?: string }

/** At least one of each: they are the rule's tests and its page. A rule's file holds them beside it; the coach at work does without them. */
export type Examples = { good: readonly [Example, ...Example[]]; poor: readonly [CounterExample, ...CounterExample[]] }

/** The finder and its words, which fit what it finds. */
export function rule<S>(finder: Finder<S>, words: RuleWords<S>): Rule<S> {
  return { ...finder, ...words }
}

/** A direction for each shape by its name, and `general` for the others. */
export function byName(general: string, own: Readonly<Record<string, string>>): (name: string) => Said {
  return (name) => ({ better: Object.hasOwn(own, name) ? (own[name] ?? general) : general })
}

/** A mark in the words of its rule. */
export function inWordsOf({ title, reason, better = '', say }: RuleWords, { says, ...mark }: Mark, about: About): Finding {
  return { ...mark, title, reason, better: better || null, ...say?.(says, about) }
}

/** A rule's findings in full. */
export function findingsOf(one: Rule, draft: Draft, about: About): Finding[] {
  return marksOf(one, draft, about).map((mark) => inWordsOf(one, mark, about))
}
