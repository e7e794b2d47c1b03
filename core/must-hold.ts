// What a text must hold before a shape can stand in it: one of a few beginnings of words. Read from the shape itself, so that it is kept
// nowhere twice. A shape whose words are not there need not be looked for, nor compiled. It may say too much of a text, never too little.

/** Of a word its beginning is enough (letters). */
const long = 4

/** How words, in small letters, are told apart: by how they begin, and a figure by being one. */
export function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const word of words)
    for (const piece of /^[a-z]+$/.test(word) ? [word] : piecesOf(word))
      for (let end = Math.min(piece.length, long); end > 0; end -= 1) keys.add(piece.slice(0, end))
  return keys
}

/** Shapes differ in what they take for a letter; a word with others than plain ones is read in every way. */
function piecesOf(word: string): string[] {
  const pieces = [/['-]/, /[^a-z_ß-öø-ɏ]+/, /[^a-z_]+/].flatMap((edge) => word.split(edge))
  return /\d/.test(word) ? ['#', ...pieces] : pieces
}

/** One of `need` is there wherever a stretch of a shape is, null where nothing is sure; `edge`: letters that come next begin a word. */
type Stretch = { need: readonly string[] | null; edge: boolean }
/** A shape as it is being read. `weight` tells how often one of these words may be met. */
type Reading = { pieces: readonly string[]; at: number; weight(need: readonly string[]): number }

/** One of these keys is there wherever the shape is; null when nothing can be said. `common` words tell least, and are taken last. */
export function mustHold({ source }: { source: string }, common: ReadonlySet<string>, edge = false): readonly string[] | null {
  const weightOf = (key: string) => (key === '#' ? 1 : key.length < 3 ? 60 : common.has(key) ? 30 : key.length < long ? 8 : 1)
  const weight = (need: readonly string[]) => need.reduce((all, key) => all + weightOf(key), 0)
  return alternatives({ pieces: source.match(piece) ?? [], at: 0, weight }, edge).need
}

/** Letters that stand for themselves, up to one that may be missing or come again; a class; an escape; how often; how a group opens; any other sign. */
const piece =
  /(?:[a-z_ß-öø-ɏ](?![?*+{]))+|\[(?:\\.|[^\]\\])*\]|\\(?:p\{\w+\}|u[\da-f]{4}|.)|(?:[?*+]|\{\d+(?:,\d*)?\})\??|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^]/gi
const plain = /^[a-z_ß-öø-ɏ]/i
const figure = /^(?:\\d|\d)/
const times = /^(?:[?*+]|\{\d)/
const maybeNone = /^(?:[?*]|\{0)/
/** What may be a letter or a figure; all else stands between words. */
const lettered = /^(?:\.|\\[wSDBpPu]|\[\^|\[.*[a-zA-Z\d])/

/** Up to the end of the group. */
function alternatives(on: Reading, edge: boolean): Stretch {
  const all = [sequence(on, edge)]
  while (on.pieces[on.at] === '|') {
    on.at += 1
    all.push(sequence(on, edge))
  }
  const need = all.some((one) => one.need === null) ? null : [...new Set(all.flatMap((one) => one.need ?? []))]
  return { need, edge: all.every((one) => one.edge) }
}

function sequence(on: Reading, from: boolean): Stretch {
  let need: Stretch['need'] = null
  let edge = from
  for (let found = on.pieces[on.at]; found !== undefined && found !== '|' && found !== ')'; found = on.pieces[on.at]) {
    on.at += 1
    const one = stretch(on, found, edge)
    const often = on.pieces[on.at] ?? ''
    if (times.test(often)) on.at += 1
    const loose = maybeNone.test(often)
    if (!loose && one.need && (!need || on.weight(one.need) < on.weight(need))) need = one.need
    edge = one.edge && (edge || !loose)
  }
  return { need, edge }
}

/** Letters, a class, a group or an edge. */
function stretch(on: Reading, found: string, edge: boolean): Stretch {
  if (found.startsWith('(')) {
    const outside = found === '(?<!' && lettered.test(on.pieces[on.at] ?? '') && on.pieces[on.at + 1] === ')'
    const within = alternatives(on, edge && found !== '(?<=')
    on.at += 1
    // What stands before or behind it must be there as well.
    if (found === '(?<=') return { need: within.need, edge: edge || within.edge }
    return /[=!]$/.test(found) ? { need: found === '(?=' ? within.need : null, edge: edge || outside } : within
  }
  if (plain.test(found)) return { need: edge ? [found.toLowerCase().slice(0, long)] : null, edge: false }
  if (figure.test(found)) return { need: ['#'], edge: false }
  return { need: null, edge: found === '$' ? edge : !lettered.test(found) }
}
