// The coach at work, in the language that its reader brings: a program that reads one language carries the tables of that one alone.
// Of what it marks it says what it is, and not yet why (`why.ts`), nor what an unsure time asks (`questions.ts`): `coach.ts` says all of it.

import type { Language } from '#core/coach/languages/language.ts'
import type { Component } from './components.ts'
import type { SaidPromise } from './promises.ts'
import type { ReadsTimes } from './times-said.ts'
import { apologiesIn } from './apologies.ts'
import { freshMemory, type Memory, readDraft } from './draft.ts'
import { type About, type Known, nothingKnown } from './about.ts'
import { asSeen } from './unseen.ts'
import { type Part, partsOf } from './parts.ts'
import { ownershipIn } from './ownership.ts'
import { evidenceOf, type Letter } from './letter.ts'
import { rank } from './severity.ts'
import { type Finder, type Mark, marksOf } from './finder.ts'

/** What is said of a text; `F` and `P`: how much is said of what was found in it, and of what it promises. */
export type Read<F, P, C = Component[]> = {
  /** In order of place, at the same place the gravest first; what is missing, and so has no place, comes last. */
  findings: F[]
  promises: P[]
  /** The small checklist of the panel. */
  parts: Part[]
  /** What the apologise step asks for, as `letter.ts` defines it. */
  evidence: { apology: boolean; ownership: boolean }
  /** The components of an apology in rank order, with empathy and being specific; for those who want to see more. */
  components: C
}

/** What a composer shows before anybody asks further. */
export type Coached = Read<Mark, SaidPromise, Component[] | null>

/** By what is read: the language, what is looked for, what tells the times that a letter says, and the components of its apology. */
export type Reads = {
  language: Language
  finders: readonly Finder[]
  times: ReadsTimes
  /** Null where they are not told. */
  components(letter: Letter): Component[] | null
}

/** Who reads, with what is remembered of the last reading. One reader follows one draft as it is typed. */
export type Reader = Reads & { memory: Memory }

export function readerOf(reads: Reads): Reader {
  return { ...reads, memory: freshMemory() }
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coachBy(by: Reader, text: string, known: Known): Coached {
  const about: About = { ...nothingKnown, ...known }
  const { seen, back } = asSeen(text)
  const draft = readDraft(seen, by.language, by.memory)
  const said = by.times(draft, about)
  const findings = by.finders.flatMap((one) => marksOf(one, draft, about, said)).sort(byPlace)
  const promises = said?.promises ?? []
  const letter: Letter = { draft, about, findings, promises, apologies: apologiesIn(draft), ownership: ownershipIn(draft) }
  return back({
    findings,
    promises,
    parts: partsOf(letter, said !== null),
    components: by.components(letter),
    evidence: evidenceOf(letter),
  })
}

function byPlace(a: Mark, b: Mark): number {
  return Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || rank(a.severity) - rank(b.severity) || a.end - b.end
}
