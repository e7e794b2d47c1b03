// The reader over the agent's shoulder: a draft and its case in; findings, the parts of an apology, and promises out.
// Deterministic and local, the same in the browser as on the server; it advises and never blocks. English unless a reader says otherwise.

import { english } from '#core/coach/languages/en/english.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { type Known, nothingKnown } from './about.ts'
import { coachBy, type Read, type Reader, readerOf } from './coach-by.ts'
import { type AskedPromise, asked } from './questions.ts'
import type { Finding } from './rule.ts'
import { rules } from './rules.ts'
import { whyIs } from './why.ts'

export type { Reader } from './coach-by.ts'
export type Coaching = Read<Finding, AskedPromise>

export function reader(language: Language = english): Reader {
  return readerOf(language, rules)
}

/** Reads a draft of any length and never throws; every index is a UTF-16 offset into `text`. */
export function coach(text: string, known: Known, by: Reader = reader()): Coaching {
  const { findings, promises, ...read } = coachBy(by, text, known)
  return {
    ...read,
    findings: findings.map(({ says, ...mark }) => ({ ...mark, ...whyIs({ rule: mark.rule, says }, known) })),
    promises: promises.map((promise) => asked(promise, { ...nothingKnown, ...known })),
  }
}
