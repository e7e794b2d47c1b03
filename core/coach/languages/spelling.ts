// People leave out what their keyboard makes hard: umlauts, accents. A language says how a shape reads otherwise, and all its shapes read both ways.

import { wordings as plainWordings } from '#core/coach/shapes.ts'

/** What the tables of such a language are made with. */
export type Spelling = {
  /** As `wordings` of the shapes. */
  wordings(...all: string[]): RegExp
  /** The same expression, reading both ways. */
  spelt(shape: RegExp): RegExp
  /** One shape for each wording: a sentence is looked through only for those of which it has a word, and long tables hold many. */
  each<More extends object>(more: More): (...all: string[]) => (More & { shape: RegExp })[]
}

/** `bothWays` gives the source of an expression that reads both ways; letters inside a class it leaves as they are. */
export function spelling(bothWays: (source: string) => string): Spelling {
  const wordings = (...all: string[]) => plainWordings(...all.map(bothWays))
  return {
    wordings,
    spelt: ({ source, flags }) => new RegExp(bothWays(source), flags),
    each:
      (more) =>
      (...all) =>
        all.map((one) => ({ ...more, shape: wordings(one) })),
  }
}
