// What a rule of the coach is: what it looks for, why that hurts the customer, and examples that are its tests and its documentation.
// A finding advises; it never stops a message. Only a serious one asks for one word why when it is kept.

import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Draft, Span } from './draft.ts'

export type Severity = 'serious' | 'advice'
export type StepName = 'listen' | 'apologise' | 'makeRight' | 'explain' | 'delight' | 'ask' | 'learn'
export type OwnName = { name: string; kind: 'member' | 'department' | 'supplier' }

/** The case that a draft is for, as far as words depend on it. */
export type About = {
  customerName: string
  /** People, departments and suppliers of this organisation, by the names a writer would use. */
  ownNames: readonly OwnName[]
  /** What matters to the customer, in one sentence in the customer's words. */
  crux: string | null
  step: StepName
  madeRight: boolean
  /** While false, sympathy is right and a confession is not asked for. */
  faultKnown: boolean
  /** Another mistake of ours met this customer in the last 90 days; left out, it did not. */
  repeat?: boolean
  /** Prepared options travel with this message. */
  hasOptions: boolean
  /** First name of the agent who writes; naming oneself is not finger-pointing. */
  author: string
  now: Instant
  /** Null: times are read in calendar time, UTC. */
  calendar: BusinessCalendar | null
}

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

export type Example = { text: string; about?: Partial<About> }
/** `marks`: the words underlined, empty for a place without words. `better`: the draft after the replacement. */
export type CounterExample = Example & { marks: string; better?: string }

export type Rule = {
  id: string
  severity: Severity
  title: string
  reason: string
  evidence: string
  find(draft: Draft, about: About): Found[]
  examples: { ok: Example[]; not: CounterExample[] }
}

/** Checks a rule's shape while it is written. */
export function rule(parts: Rule): Rule {
  return parts
}

/** A rule's findings in full, with every place kept inside the text. */
export function findingsOf(one: Rule, draft: Draft, about: About): Finding[] {
  return one.find(draft, about).map((found) => {
    const actual = draft.text.slice(found.start, found.end)
    return {
      rule: one.id,
      start: found.start,
      end: found.end,
      severity: found.severity ?? one.severity,
      title: found.title ?? one.title,
      reason: found.reason ?? one.reason,
      better: found.better ?? null,
      replacement: found.replacement ?? null,
      ...(actual === '' ? {} : { actual }),
    }
  })
}
