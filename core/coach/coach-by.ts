// The coach at work, in the language that its reader brings: a program that reads one language carries the tables of that one alone.
// What it marks has no words yet: `words.ts` puts them on, and `coach.ts` does both.

import type { Language } from '#core/coach/languages/language.ts'
import { type About, type Known, nothingKnown } from './about.ts'
import { apologiesIn } from './apologies.ts'
import { freshMemory, type Memory, readDraft } from './draft.ts'
import { type Finder, type Mark, marksOf } from './finder.ts'
import { finders as forLetters } from './finders.ts'
import type { Letter } from './letter.ts'
import { ownershipIn } from './ownership.ts'
import { promisesIn, type SaidPromise } from './promises.ts'
import { rank } from './severity.ts'
import { asSeen } from './unseen.ts'

export type Read<F, P> = {
  /** In order of place, at the same place the gravest first; what is missing, and so has no place, comes last. */
  findings: F[]
  promises: P[]
}
/** A reading before it is put into words: `letter` is what it was read from, and `back` moves its places to the text as it was written. */
export type Coached = Read<Mark, SaidPromise> & { letter: Letter; back<T>(answer: T): T }

/** Who reads: in which language, and what of the last reading is remembered. One reader follows one draft as it is typed. */
/** `finders` are what it looks for: what letters are read for, unless more is handed in. */
export type Reader = { language: Language; finders: readonly Finder[]; memory: Memory }

export function readerOf(language: Language, finders = forLetters): Reader {
  return { language, finders, memory: freshMemory() }
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coachBy(by: Reader, text: string, known: Known): Coached {
  const about: About = { ...nothingKnown, ...known }
  const { seen, back } = asSeen(text)
  const draft = readDraft(seen, by.language, by.memory)
  const findings = by.finders.flatMap((one) => marksOf(one, draft, about)).sort(byPlace)
  const promises = promisesIn(draft, about)
  const letter = { draft, about, findings, promises, apologies: apologiesIn(draft), ownership: ownershipIn(draft) }
  return { ...back({ findings, promises }), letter, back }
}

function byPlace(a: Mark, b: Mark): number {
  return Number(a.start === a.end) - Number(b.start === b.end) || a.start - b.start || rank(a.severity) - rank(b.severity) || a.end - b.end
}
