// French is also written without its accents: "desole", "recu". Every French shape reads a word both ways; words of two letters stay ("à", "où").

import { wordings as plainWordings } from '#core/coach/shapes.ts'

/** As `wordings` of the shapes. */
export function wordings(...all: string[]): RegExp {
  return plainWordings(...all.map(bothWays))
}

/** The same expression, reading both ways. */
export function spelt({ source, flags }: RegExp): RegExp {
  return new RegExp(bothWays(source), flags)
}

/** A letter that may be missing is none of the word before it; letters inside a class stay as they are. */
function bothWays(source: string): string {
  return source.replace(/\[[^\]]*\]|(?:[a-zß-öø-ÿœ](?![?*+{]))+/gi, (found) => {
    const bare = found.startsWith('[') || found.length < 3 ? found : withoutAccents(found)
    return bare === found ? found : `(?:${found}|${bare})`
  })
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
}
