// The coach at work, in the language that its reader brings: a program that reads one language carries the tables of that one alone.

import type { Language } from '#core/coach/languages/language.ts'
import { type About, type Known, nothingKnown } from './about.ts'
import { apologiesIn } from './apologies.ts'
import { type Component, componentsOf, evidenceOf } from './components.ts'
import { freshMemory, type Memory, readDraft } from './draft.ts'
import { ownershipIn } from './ownership.ts'
import { type Part, partsOf } from './parts.ts'
import { promisesIn, type SaidPromise } from './promises.ts'
import { type Finding, findingsOf } from './rule.ts'
import { rules } from './rules.ts'
import { rank } from './severity.ts'
import { asSeen } from './unseen.ts'

export type Coaching = {
  /** In order of place, at the same place the gravest first; what is missing, and so has no place, comes last. */
  findings: Finding[]
  /** The small checklist of the panel. */
  parts: Part[]
  /** The components of an apology in rank order, with empathy and being specific; for those who want to see more. */
  components: Component[]
  promises: SaidPromise[]
  /** What the apologise step asks for, as `components.ts` defines it. */
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
  const { seen, back } = asSeen(text)
  const draft = readDraft(seen, by.language, by.memory)
  const findings = rules.flatMap((rule) => findingsOf(rule, draft, about)).sort(byPlace)
  const promises = promisesIn(draft, about)
  const letter = { draft, about, findings, apologies: apologiesIn(draft), ownership: ownershipIn(draft) }
  return back({
    findings,
    parts: partsOf({ ...letter, promises }),
    components: componentsOf(letter),
    promises,
    evidence: evidenceOf(letter),
  })
}

function byPlace(a: Finding, b: Finding): number {
  return Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || rank(a.severity) - rank(b.severity) || a.end - b.end
}
