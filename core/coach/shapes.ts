// Shapes of speech as data: a name for people, a regular expression for the machine. The vocabulary of a language is made of these.

/** `shape` must carry the flags `gi` (or `giu`); its gaps are bounded, so reading stays linear. `name` where something else is said of it than of its table. */
export type Pattern = { name?: string; shape: RegExp }

type Wordings = string | RegExp
/** A shape, with a name where something else is said of it than of its table: `['inconvenience', 'for any trouble']`. */
type Row = Wordings | readonly [name: string, Wordings] | Pattern

/** A table of shapes, each of wordings as `phrases` takes them, or an expression of its own. */
export function table(...rows: Row[]): readonly Pattern[] {
  return rows.map((row) => (isWordings(row) ? { shape: shapeOf(row) } : 'shape' in row ? row : { name: row[0], shape: shapeOf(row[1]) }))
}

function isWordings(row: Row): row is Wordings {
  return typeof row === 'string' || row instanceof RegExp
}

function shapeOf(wordings: Wordings): RegExp {
  return typeof wordings === 'string' ? phrases(wordings) : wordings
}

/**
 * One shape of one or more wordings, each a phrase with plain groups, with "|" between them: 'beyond our (control|hands)|unavoidable'. Whole words only.
 * Where no word of a group begins another, their order says nothing, and words that stand together elsewhere are left together: so they pack best.
 */
export function phrases(wordings: string): RegExp {
  return new RegExp(`\\b(?:${wordings})\\b`, 'gi')
}

/**
 * Letters of the languages that are written in Latin letters, for use between brackets with the flag `i`. Reading `\p{L}` takes an engine
 * some ten milliseconds a shape before the first word is read; a language has two hundred shapes. They are whole blocks, so that their
 * capitals are among them: a class that comes to more than 16 stretches with its capitals is asked for by a call for each letter.
 */
export const letters = 'a-zß-öø-ʯⱠ-ⱿꜢ-ꟿ'
/** Without the mark U+0345, which brings along the iota as its capital. */
const inWord = `[${letters}0-9_ʰ-\\u0344\\u0346-\\u036f]`

/** As `phrases`, for languages whose words begin or end with letters like ü, é or ñ; `\\w` in a wording means any letter, digit or mark. */
export function wordings(...all: string[]): RegExp {
  const wide = all.join('|').replaceAll('\\w', inWord)
  return new RegExp(`(?<!${inWord})(?:${wide})(?!${inWord})`, 'gi')
}

/** A topic that a language says nothing about. */
export const nothing: readonly Pattern[] = []
/** A shape that no text has. */
export const never = /(?!)/
