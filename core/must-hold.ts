// What a text must hold before a shape can stand in it: of a few words each one of a few beginnings. Read from the shape itself, so that it is
// kept nowhere twice. A shape whose words are not there need not be looked for, nor compiled. It may say too much of a text, never too little.

/** Of a word its beginning is enough (letters). */
const long = 4

/** How words, in small letters, are told apart: by how they begin, and a figure by being one. */
export function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const word of words)
    for (const piece of piecesOf(word)) for (let end = Math.min(piece.length, long); end > 0; end -= 1) keys.add(piece.slice(0, end))
  return keys
}

/** Shapes differ in what they take for a letter: a word may begin anew after any that is no plain one. */
function piecesOf(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word]
  const rests = Array.from(word.matchAll(/[^a-z_]/g), ({ index }) => word.slice(index + 1))
  return [/\d/.test(word) ? '#' : word, word, ...rests]
}

/** One of these keys is there. */
export type Need = readonly string[]
/** All of `needs` are met wherever a stretch of a shape is, the rarest first; `edge`: letters that come next begin a word. */
type Stretch = { needs: readonly Need[]; edge: boolean }
/** A shape as it is being read. `weight` tells how often one of these words may be met. */
type Reading = { pieces: readonly string[]; at: number; weight(need: Need): number }

/** More needs of one shape seldom rule out more. */
const most = 3

/** Of each of these needs one key is there wherever the shape is; of none when nothing can be said. `common` words tell least, and are taken last. */
export function mustHold({ source }: { source: string }, common: ReadonlySet<string>, edge = false): readonly Need[] {
  const weightOf = (key: string) => (key === '#' ? 1 : key.length < 3 ? 60 : common.has(key) ? 30 : key.length < long ? 8 : 1)
  const weight = (need: Need) => need.reduce((all, key) => all + weightOf(key), 0)
  return alternatives({ pieces: source.match(piece) ?? [], at: 0, weight }, edge).needs
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
/** Any letter: where none stands before, a word begins. */
const anyLetter = /^\[?(?:a-z|\\w|\\p\{L\})/

/** Bits: of which of several all needs are met. */
export type Met = Uint8Array

/** Of several with their needs, by the keys of a text, which may stand in it. What needs nothing always may, and so may what is none of them. */
export function metBy(all: readonly (readonly Need[])[]): (keys: Iterable<string>) => Met {
  /** By each key the needs that it meets: four times the place of whose it is, and which of its needs. */
  const places = new Map<string, number[]>()
  for (const [of, needs] of all.entries())
    for (const [at, need] of needs.entries())
      for (const key of need) {
        const known = places.get(key)
        if (known) known.push(4 * of + at)
        else places.set(key, [4 * of + at])
      }
  const needed = Uint8Array.from(all, (needs) => 2 ** needs.length - 1)
  const needless = new Uint8Array((all.length >> 3) + 1)
  for (let of = 0; of < 8 * needless.length; of += 1) if (!needed[of]) meet(needless, of)
  return (keys) => {
    const unmet = needed.slice()
    const met = needless.slice()
    for (const key of keys)
      for (const place of places.get(key) ?? []) {
        const left = (unmet[place >> 2] ?? 0) & ~(1 << (place & 3))
        unmet[place >> 2] = left
        if (left === 0) meet(met, place >> 2)
      }
    return met
  }
}

function meet(met: Met, of: number): void {
  met[of >> 3] = (met[of >> 3] ?? 0) | (1 << (of & 7))
}

export function isMet(met: Met, of: number): boolean {
  return (((met[of >> 3] ?? 255) >> (of & 7)) & 1) === 1
}

/**
 * What a shape is one of, in order, where all of it is one choice between edges: "\b(?:a|b)\b" is "\b(?:a)\b" or "\b(?:b)\b".
 * Each needs less of a text than all of them together.
 */
export function choicesOf({ source }: { source: string }): readonly string[] {
  const pieces = source.match(piece) ?? []
  const cuts: number[] = []
  let depth = 0
  let within = false
  for (const [at, found] of pieces.entries()) {
    if (depth === 0 && group.test(found) && cuts.length === 0) within = true
    else if (depth === 0 && !edge.test(found)) return [source]
    if (within && (depth === 0 || (depth === 1 && /^[|)]$/.test(found)))) cuts.push(at)
    if (found.startsWith('(')) depth += 1
    if (found === ')') depth -= 1
    if (depth === 0) within = false
  }
  if (cuts.length < 3 || refersBack.test(source)) return [source]
  const between = (from: number, to?: number) => pieces.slice(from, to).join('')
  return cuts.slice(1).map((cut, n) => between(0, (cuts[0] ?? 0) + 1) + between((cuts[n] ?? 0) + 1, cut) + between(cuts.at(-1) ?? 0))
}

const edge = /^(?:\\b|\(\?<?[=!])$/
const group = /^\((?:\?:|\?<\w+>)?$/
const refersBack = /\\[1-9k]/

/** Up to the end of the group. */
function alternatives(on: Reading, edge: boolean): Stretch {
  const all = [sequence(on, edge)]
  while (on.pieces[on.at] === '|') {
    on.at += 1
    all.push(sequence(on, edge))
  }
  const counts = all.map((one) => one.needs.length)
  const length = Math.min(...counts) && Math.max(...counts)
  const needs = Array.from({ length }, (_, at) => [...new Set(all.flatMap((one) => one.needs[at] ?? one.needs[0] ?? []))])
  return { needs, edge: all.every((one) => one.edge) }
}

function sequence(on: Reading, from: boolean): Stretch {
  const needs: Need[] = []
  let edge = from
  for (let found = on.pieces[on.at]; found !== undefined && found !== '|' && found !== ')'; found = on.pieces[on.at]) {
    on.at += 1
    const one = stretch(on, found, edge)
    const often = on.pieces[on.at] ?? ''
    if (times.test(often)) on.at += 1
    const loose = maybeNone.test(often)
    if (!loose) needs.push(...one.needs)
    edge = one.edge && (edge || !loose)
  }
  return { needs: needs.sort((a, b) => on.weight(a) - on.weight(b)).slice(0, most), edge }
}

/** Letters, a class, a group or an edge. */
function stretch(on: Reading, found: string, edge: boolean): Stretch {
  if (found.startsWith('(')) {
    const outside = found === '(?<!' && anyLetter.test(on.pieces[on.at] ?? '') && on.pieces[on.at + 1] === ')'
    const within = alternatives(on, edge && found !== '(?<=')
    on.at += 1
    if (!/[=!]$/.test(found)) return within
    // What stands before or behind it must be there as well.
    return { needs: found.endsWith('=') ? within.needs : [], edge: edge || outside || (found === '(?<=' && within.edge) }
  }
  if (plain.test(found)) return { needs: edge ? [[found.toLowerCase().slice(0, long)]] : [], edge: false }
  if (figure.test(found)) return { needs: [['#']], edge: false }
  return { needs: [], edge: !lettered.test(found) }
}
