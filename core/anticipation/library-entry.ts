// What the starter library holds of one mistake.

import type { MistakeKind } from '#core/cases/taxonomy.ts'
import type { RemedyKind } from '#core/remedies/contract.ts'
import type { Ratings } from './priority.ts'

export type LibraryEntry = Ratings & {
  /** Within its trade; it never changes. */
  name: string
  title: string
  /** How it shows itself. */
  words: string
  kinds: readonly MistakeKind[]
  ask: readonly string[]
  say: readonly string[]
  wording: string
  /** Kinds of remedy that answer it, the best first; adopting looks in the catalogue for one of each. */
  offers: readonly RemedyKind[]
}

/** `s`, `o`, `d`: severity, occurrence and detection, as a team of that trade might begin. */
export type Line = Omit<LibraryEntry, keyof Ratings> & { sod: readonly [s: number, o: number, d: number] }
