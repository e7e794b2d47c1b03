// The coach for other programs: `import { coach, reader, english } from 'amends/coach'`. Pure TypeScript without dependencies, the same
// in a browser as in Node; it asks no network and reads no file. How to get it and an example: docs/coach-library.md.

import type { Replacement } from './rule.ts'

export type { About, Granted, HouseStyle, Known, OwnName, Stranger, TextKind } from './about.ts'
/** `coach(text, known, by)`: findings, the parts of an apology and promises. `reader(language)` remembers one draft as it is typed. */
export { coach, reader, type Coaching, type Reader } from './coach.ts'
export type { Span } from './draft.ts'
/** English, the one language in this entry. The others are in `amends/coach/languages`. */
export { english } from './languages/en/english.ts'
export type { Language, LanguageCode } from './languages/language.ts'
export type { Part } from './parts.ts'
export type { AskedPromise as SaidPromise } from './questions.ts'
export type { Finding, Replacement, Rule } from './rule.ts'
/** Every rule, with its reason; `toldRules` has its evidence and its examples as well, and costs their size. */
export { rules } from './rules.ts'
export { type ToldRule, toldRules } from './told-rules.ts'
export { severities, type Severity } from './severity.ts'

/** The draft with the ready words of a finding in their place. */
export function withWords(draft: string, { start, end, text }: Replacement): string {
  return draft.slice(0, start) + text + draft.slice(end)
}
