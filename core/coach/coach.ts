// The reader over the agent's shoulder: a draft and its case in; findings, the parts of an apology, and promises out.
// Deterministic and local, the same in the browser as on the server; it advises and never blocks. English unless a reader says otherwise.

import { english } from '#core/coach/languages/en/english.ts'
import type { Language } from '#core/coach/languages/language.ts'
import type { Known } from './about.ts'
import { coachBy, type Reader, readerOf } from './coach-by.ts'
import { rules } from './rules.ts'
import { type Coaching, inWords } from './words.ts'

export type { Reader } from './coach-by.ts'
export type { Coaching } from './words.ts'

export function reader(language: Language = english): Reader {
  return readerOf(language, rules)
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coach(text: string, known: Known, by: Reader = reader()): Coaching {
  return inWords(coachBy(by, text, known))
}
