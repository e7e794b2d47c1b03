// Shapes of speech as data: a name for people, a regular expression for the machine. The vocabulary of a language is made of these.

/** `shape` must carry the flags `gi` (or `giu`); its gaps are bounded, so reading stays linear. */
export type Pattern = { name: string; shape: RegExp }

/** One shape of several wordings, each a phrase with plain groups: `phrases('beyond our (control|hands)', 'unavoidable')`. Whole words only. */
export function phrases(...wordings: string[]): RegExp {
  return new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'gi')
}

/** As `phrases`, for languages whose words begin or end with letters like ü, é or ñ; `\\w` in a wording means any letter, digit or mark. */
export function wordings(...all: string[]): RegExp {
  const wide = all.join('|').replaceAll('\\w', '[\\p{L}\\p{M}\\p{N}]')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${wide})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}

/** A topic that a language says nothing about. */
export const nothing: readonly Pattern[] = []
/** A shape that no text has. */
export const never = /(?!)/
