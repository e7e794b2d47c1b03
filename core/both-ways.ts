// Words as they are written where a keyboard, or the hurry, leaves out some of their letters: "fuer", "manana". Expressions read them both ways.

/** What stays as it is, then letters up to one that may be missing or come again, then that one. */
const stretch = /\\.|\[[^\]]*\]|(?:[a-zß-öø-ɏ](?![?*+{]))+|[ß-öø-ɏ]/gi

/** The source of an expression that reads each of these letters both ways. A word is spelt out whole, so that it can be seen how it begins. */
export function bothWays(source: string, otherwise: Readonly<Record<string, string>>): string {
  return source.replace(stretch, (found) => {
    const all = /^[\\[]/.test(found) ? [found] : spellings(found, otherwise)
    return all.length > 1 ? `(?:${all.join('|')})` : found
  })
}

function spellings(word: string, otherwise: Readonly<Record<string, string>>): string[] {
  return Array.from(word).reduce<string[]>(
    (all, letter) => all.flatMap((begun) => [letter, otherwise[letter] ?? []].flat().map((one) => begun + one)),
    [''],
  )
}
