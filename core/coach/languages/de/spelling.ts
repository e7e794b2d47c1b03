// German is also written without its own letters: "fuer", "moechten", "gross". Every German shape reads both ways.

import { spelling } from '#core/coach/languages/spelling.ts'

const otherwise: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae)',
  ö: '(?:ö|oe)',
  ü: '(?:ü|ue)',
  ß: '(?:ß|ss)',
  Ä: '(?:Ä|Ae)',
  Ö: '(?:Ö|Oe)',
  Ü: '(?:Ü|Ue)',
}

export const { wordings, spelt, each } = spelling((source) => source.replace(/\[[^\]]*\]|[äöüßÄÖÜ]/g, (found) => otherwise[found] ?? found))
