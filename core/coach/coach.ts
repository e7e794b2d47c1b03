// The reader over the agent's shoulder: a draft and its case in; findings, the parts of an apology, and promises out.
// Deterministic and local, the same in the browser as on the server; it advises and never blocks. English unless a reader says otherwise.

import { english } from '#core/coach/languages/en/english.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { instant } from '#core/time/instant.ts'
import { type Known, nothingKnown } from './about.ts'
import { coachBy, type Read, type Reader, readerOf } from './coach-by.ts'
import { inFull } from './in-full.ts'
import { type AskedPromise, asked } from './questions.ts'
import type { Finding } from './rule.ts'
import { rules } from './rules.ts'
import { whyIs } from './why.ts'

export type { Reader } from './coach-by.ts'
export type Coaching = Read<Finding, AskedPromise>

export function reader(language: Language = english): Reader {
  return readerOf({ ...inFull, language, finders: rules })
}

/**
 * Reads a draft of any length and throws at none; every index is a UTF-16 offset into `text`. What is not known may be left out or be undefined;
 * a `now` that is no instant is the one thing that is refused, since each promise would be read from it.
 */
export function coach(text: string, given: Known, by: Reader = reader()): Coaching {
  const known = knownOf(given)
  const { findings, promises, components, ...read } = coachBy(by, text, known)
  return {
    ...read,
    components: components ?? [],
    findings: findings.map(({ says, ...mark }) => ({ ...mark, ...whyIs({ rule: mark.rule, says }, known) })),
    promises: promises.map((promise) => asked(promise, { ...nothingKnown, ...known })),
  }
}

function knownOf(given: Known): Known {
  const ms = Date.parse(given.now)
  if (Number.isNaN(ms)) throw new TypeError('The coach has to be told the instant: `now`, such as 2026-03-04T13:00:00.000Z.')
  return { ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), now: instant(ms) }
}
