// French is also written without its accents: "desole", "recu". Every French shape reads a word both ways; words of two letters stay ("à", "où").

import { spelling } from '#core/coach/languages/spelling.ts'

/** A letter that may be missing is none of the word before it. */
export const { each, wordings, spelt } = spelling((source) =>
  source.replace(/\[[^\]]*\]|(?:[a-zß-öø-ÿœ](?![?*+{]))+/gi, (found) => {
    const bare = found.startsWith('[') || found.length < 3 ? found : withoutAccents(found)
    return bare === found ? found : `(?:${found}|${bare})`
  }),
)

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
}
