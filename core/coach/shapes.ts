// Shapes of speech as data: a name for people, a regular expression for the machine. The vocabulary of a language is made of these.

/** `shape` must carry the flags `gi` (or `giu`); its gaps are bounded, so reading stays linear. `name` where something else is said of it than of its table. */
export type Pattern = { name?: string; shape: RegExp }

/** A table of shapes of which nothing else is said than of the whole table. */
export function table(...shapes: (RegExp | Pattern)[]): readonly Pattern[] {
  return shapes.map((one) => (one instanceof RegExp ? { shape: one } : one))
}

/** One shape of several wordings, each a phrase with plain groups: `phrases('beyond our (control|hands)', 'unavoidable')`. Whole words only. */
export function phrases(...wordings: string[]): RegExp {
  return new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'gi')
}

/**
 * Letters of the languages that are written in Latin letters, for use between brackets with the flag `i`. Reading `\p{L}` takes an engine
 * some ten milliseconds a shape before the first word is read; a language has two hundred shapes.
 */
export const letters = 'a-zß-öø-ɏ'
const inWord = `[${letters}0-9_\\u0300-\\u036f]`

/** As `phrases`, for languages whose words begin or end with letters like ü, é or ñ; `\\w` in a wording means any letter, digit or mark. */
export function wordings(...all: string[]): RegExp {
  const wide = all.join('|').replaceAll('\\w', inWord)
  return new RegExp(`(?<!${inWord})(?:${wide})(?!${inWord})`, 'gi')
}

/** A topic that a language says nothing about. */
export const nothing: readonly Pattern[] = []
/** A shape that no text has. */
export const never = /(?!)/
