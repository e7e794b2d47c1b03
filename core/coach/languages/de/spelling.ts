// German is also written without its own letters: "fuer", "moechten", "gross". Every German shape reads both ways.

import { wordings as plainWordings } from '#core/coach/shapes.ts'

const otherwise: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae)',
  ö: '(?:ö|oe)',
  ü: '(?:ü|ue)',
  ß: '(?:ß|ss)',
  Ä: '(?:Ä|Ae)',
  Ö: '(?:Ö|Oe)',
  Ü: '(?:Ü|Ue)',
}

/** As `wordings` of the shapes. */
export function wordings(...all: string[]): RegExp {
  return plainWordings(...all.map(bothWays))
}

/** The same expression, reading both ways. */
export function spelt({ source, flags }: RegExp): RegExp {
  return new RegExp(bothWays(source), flags)
}

/** Letters inside a class stay as they are. */
function bothWays(source: string): string {
  return source.replace(/\[[^\]]*\]|[äöüßÄÖÜ]/g, (found) => otherwise[found] ?? found)
}

/** One shape for each wording: a sentence is looked through only for those of which it has a word, and long tables hold many. */
export function each<More extends object>(more: More): (...all: string[]) => (More & { shape: RegExp })[] {
  return (...all) => all.map((one) => ({ ...more, shape: wordings(one) }))
}
