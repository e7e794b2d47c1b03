// The half of a rule that reads: where something stands, how much it weighs, and in a few words what it is. Why it matters and what to write
// instead stands in the rule's own file, so that a composer need not carry it before somebody asks.

import type { About, TextKind } from './about.ts'
import type { Draft, Span } from './draft.ts'
import type { Severity } from './severity.ts'
import type { TimesSaid } from './times-said.ts'

/** New words for a stretch of the draft; it may be wider than what is underlined, or empty where words are only put in. */
export type Replacement = Span & { text: string }

/** What a finder hands back; what it leaves out comes from the finder itself. `says` is what the rule's reasons need to know of it. */
export type Found<S = unknown> = Span & { severity?: Severity; title?: string; replacement?: Replacement | null; says?: S }

export type Finder<S = unknown> = {
  id: string
  title: string
  severity: Severity
  /** Which kinds of text it reads; a letter when left out. */
  reads?: readonly TextKind[]
  find(draft: Draft, about: About, said: TimesSaid | null): Found<S>[]
}

/** A place that a rule marks, before anybody asks why. */
export type Mark = Span & {
  rule: string
  severity: Severity
  title: string
  /** Ready words, only where they are true and whole whatever the case is. */
  replacement: Replacement | null
  /** The words underlined, when there are any. */
  actual?: string
  says?: unknown
}

/** Checks a finder's shape while it is written. */
export function finder<S = unknown>(parts: Finder<S>): Finder<S> {
  return parts
}

/** What it marks, with every place kept inside the text, weighed as the house wants it; nothing when the house turned it off. */
export function marksOf(one: Finder, draft: Draft, about: About, said: TimesSaid | null = null): Mark[] {
  const weight = Object.hasOwn(about.house.rules, one.id) ? about.house.rules[one.id] : undefined
  if (weight === 'off' || !(one.reads ?? ['reply', 'template']).includes(about.kind)) return []
  return one.find(draft, about, said).map(({ start, end, severity, title = one.title, replacement = null, says }) => {
    const actual = draft.text.slice(start, end)
    return {
      rule: one.id,
      start,
      end,
      severity: weight ?? severity ?? one.severity,
      title,
      replacement,
      ...(says === undefined ? {} : { says }),
      ...(actual === '' ? {} : { actual }),
    }
  })
}
