// Words as they are written where a keyboard, or the hurry, leaves out some of their letters: "fuer", "manana". Expressions read them both ways.

/** What stays as it is, then letters up to one that may be missing or come again, then that one. */
const stretch = /\\.|\[[^\]]*\]|(?:[a-zß-öø-ɏ](?![?*+{]))+|[ß-öø-ɏ]/gi

/** So many letters of a word are looked at to see whether it may stand in a text (must-hold.ts). */
const beginning = 4

/** The source of an expression that reads each of these letters both ways. How a word begins is spelt out, so that it can be seen. */
export function bothWays(source: string, otherwise: Readonly<Record<string, string>>): string {
  return source.replace(stretch, (found) => {
    if (/^[\\[]/.test(found)) return found
    return [found.slice(0, beginning), ...found.slice(beginning).split('')].map((some) => oneOf(spellings(some, otherwise))).join('')
  })
}

function oneOf(all: readonly string[]): string {
  return all.length > 1 ? `(?:${all.join('|')})` : all.join('')
}

function spellings(word: string, otherwise: Readonly<Record<string, string>>): string[] {
  return word
    .split('')
    .reduce<string[]>((all, letter) => all.flatMap((begun) => [letter, otherwise[letter] ?? []].flat().map((one) => begun + one)), [''])
}
