// What a rule of the coach is: what it looks for, why that hurts the customer, and examples that are its tests and its documentation.
// A finding advises; it never stops a message. Only a must-fix asks for one word why when it is kept.

import type { LanguageCode } from '#core/coach/languages/language.ts'
import type { About, TextKind } from './about.ts'
import type { Draft, Span } from './draft.ts'
import type { Severity } from './severity.ts'

/** New words for a stretch of the draft; it may be wider than what is underlined, or empty where words are only put in. */
export type Replacement = Span & { text: string }

export type Finding = Span & {
  rule: string
  severity: Severity
  title: string
  reason: string
  /** A better direction in words, or null. */
  better: string | null
  /** Ready words, only where they are true and whole whatever the case is. */
  replacement: Replacement | null
  /** The words underlined, when there are any. */
  actual?: string
}

/** What a rule hands back; what it leaves out comes from the rule itself. */
export type Found = Span & Partial<Pick<Finding, 'severity' | 'title' | 'reason' | 'better' | 'replacement'>>

/** English unless it says otherwise. */
export type Example = { text: string; about?: Partial<About>; language?: LanguageCode | 'und' }
/** `marks`: the words underlined, empty for a place without words. `better`: the draft after the replacement. */
export type CounterExample = Example & { marks: string; better?: string }

export type Rule = {
  id: string
  severity: Severity
  title: string
  /** Why it matters to the customer. */
  reason: string
  /** Where that is known from, with a year. */
  evidence: string
  /** Which kinds of text it reads; a reply when left out. */
  reads?: readonly TextKind[]
  find(draft: Draft, about: About): Found[]
}

/** At least one of each: they are the rule's tests and its page. A rule's file holds them beside it; the coach at work does without them. */
export type Examples = { good: readonly [Example, ...Example[]]; poor: readonly [CounterExample, ...CounterExample[]] }

/** Checks a rule's shape while it is written. */
export function rule(parts: Rule): Rule {
  return parts
}

/** A rule's findings in full, with every place kept inside the text, weighed as the house wants it; none when the house turned it off. */
export function findingsOf(one: Rule, draft: Draft, about: About): Finding[] {
  const weight = Object.hasOwn(about.house.rules, one.id) ? about.house.rules[one.id] : undefined
  if (weight === 'off' || !(one.reads ?? ['reply', 'template']).includes(about.kind)) return []
  return one.find(draft, about).map((found) => {
    const actual = draft.text.slice(found.start, found.end)
    return {
      rule: one.id,
      start: found.start,
      end: found.end,
      severity: weight ?? found.severity ?? one.severity,
      title: found.title ?? one.title,
      reason: found.reason ?? one.reason,
      better: found.better ?? null,
      replacement: found.replacement ?? null,
      ...(actual === '' ? {} : { actual }),
    }
  })
}
