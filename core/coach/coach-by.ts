// The coach at work, in the language that its reader brings: a program that reads one language carries the tables of that one alone.

import type { Language } from '#core/coach/languages/language.ts'
import { type About, type Known, nothingKnown } from './about.ts'
import { apologiesIn } from './apologies.ts'
import { freshMemory, type Memory, readDraft } from './draft.ts'
import { ownershipIn } from './ownership.ts'
import { partsOf } from './parts.ts'
import type { Part, PartId } from './parts.ts'
import { promisesIn } from './promises.ts'
import type { SaidPromise } from './promises.ts'
import { findingsOf } from './rule.ts'
import type { Finding } from './rule.ts'
import { rules } from './rules.ts'
import { rank } from './severity.ts'

export type Coaching = {
  /** In order of place, at the same place the gravest first; what is missing, and so has no place, comes last. */
  findings: Finding[]
  parts: Part[]
  promises: SaidPromise[]
  /** What the apologise step asks for; always the same verdict as the parts "Says sorry" and "Owned as one". */
  evidence: { apology: boolean; ownership: boolean }
}

/** Who reads: in which language, and what of the last reading is remembered. One reader follows one draft as it is typed. */
export type Reader = { language: Language; memory: Memory }

export function readerOf(language: Language): Reader {
  return { language, memory: freshMemory() }
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coachBy(by: Reader, text: string, known: Known): Coaching {
  const about: About = { ...nothingKnown, ...known }
  const draft = readDraft(text, by.language, by.memory)
  const findings = rules.flatMap((rule) => findingsOf(rule, draft, about)).sort(byPlace)
  const promises = promisesIn(draft, about)
  const parts = partsOf({ draft, about, findings, promises, apologies: apologiesIn(draft), ownership: ownershipIn(draft) })
  const there = (id: PartId) => parts.some((part) => part.id === id && part.there)
  return { findings, parts, promises, evidence: { apology: there('sorry'), ownership: there('owned') } }
}

function byPlace(a: Finding, b: Finding): number {
  return Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || rank(a.severity) - rank(b.severity) || a.end - b.end
}
