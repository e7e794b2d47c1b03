// The reader over the agent's shoulder: a draft and its case in; findings, the parts of an apology, and promises out.
// Deterministic and local, the same in the browser as on the server; it advises and never blocks.

import { apologiesIn } from './apologies.ts'
import { readDraft } from './draft.ts'
import { ownershipIn } from './ownership.ts'
import { partsOf } from './parts.ts'
import type { Part, PartId } from './parts.ts'
import { promisesIn } from './promises.ts'
import type { SaidPromise } from './promises.ts'
import { findingsOf } from './rule.ts'
import type { About, Finding } from './rule.ts'
import { rules } from './rules.ts'

export type Coaching = {
  /** In order of place, at the same place the serious one first; what is missing, and so has no place, comes last. */
  findings: Finding[]
  parts: Part[]
  promises: SaidPromise[]
  /** What the apologise step asks for; always the same verdict as the parts "Says sorry" and "Owned as one". */
  evidence: { apology: boolean; ownership: boolean }
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coach(text: string, about: About): Coaching {
  const draft = readDraft(text)
  const findings = rules.flatMap((rule) => findingsOf(rule, draft, about)).sort(byPlace)
  const promises = promisesIn(draft, about)
  const parts = partsOf({ draft, about, findings, promises, apologies: apologiesIn(draft), ownership: ownershipIn(draft) })
  const there = (id: PartId) => parts.some((part) => part.id === id && part.there)
  return { findings, parts, promises, evidence: { apology: there('sorry'), ownership: there('owned') } }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    Number(a.start === a.end) - Number(b.start === b.end) ||
    a.start - b.start ||
    Number(b.severity === 'serious') - Number(a.severity === 'serious') ||
    a.end - b.end
  )
}
