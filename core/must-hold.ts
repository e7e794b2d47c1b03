// What a text must hold before a shape can stand in it: one of a few words. Read from the shape itself, so that it is kept nowhere twice.
// A shape whose words are not there need not be looked for, nor compiled. It may say too much of a text, never too little.

/** Of a word its beginning is enough (letters). */
const long = 4
/** More wordings than this of one stretch are not spelt out. */
const most = 48
const plainWord = /^[a-z]+$/
const letter = /[a-z_ß-öø-ɏ]/
const marks = ' |?'

/**
 * A stretch of a shape: every wording of it, in small letters, where they can be spelt out, and `need`, the words of what was not.
 * In a wording " " is any mark between words, "|" the edge of a word, "#" a figure, "?" whatever may stand there.
 */
/** The marks before and after. */
type Beside = readonly [left: string, right: string]
type Stretch = { wordings: readonly string[] | null; need: readonly string[] | null }

/** How words, in small letters, are told apart: by their beginning, and a figure by being one. */
export function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const word of words)
    if (plainWord.test(word)) keys.add(word.slice(0, long))
    else for (const piece of piecesOf(word)) keys.add(piece)
  return keys
}

/** Shapes differ in what they take for a letter; a word with others than plain ones is read in every way. */
function piecesOf(word: string): string[] {
  const pieces = [...word.split(/['-]/), ...word.split(/[^a-z_ß-öø-ɏ]+/), ...word.split(/[^a-z_]+/)].map((piece) => piece.slice(0, long))
  return /\d/.test(word) ? ['#', ...pieces] : pieces
}

/** One of these keys is there wherever the shape is; null when nothing can be said. `common` words tell least, and are taken last. */
export function mustHold(
  { source }: { source: string },
  common: ReadonlySet<string>,
  beside: Beside = ['?', '?'],
): readonly string[] | null {
  const on = { source, common, ends: endsOf(source), at: 0 }
  return needOf(on, alternatives(on, beside), beside)
}

/** Letters that stand for themselves, up to one that may be missing or come again. */
const run = /(?:[a-z ](?![?*+{]))+/iy
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y
const classOf = /\[((?:\\.|[^\]\\])*)\]/y
const escape = /\\(?:p\{\w+\}|u[\da-f]{4}|.)/iy
const times = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y
/** "Not beside a letter": what stands there is whole. */
const edge = /^\[(?!\^)[^\]]*(?:a-z|\\p\{L\})[^\]]*\]$/

/** A shape as it is being read: `at` is how far, `ends` where each of its groups ends. */
type Reading = { source: string; common: ReadonlySet<string>; ends: ReadonlyMap<number, number>; at: number }

/** `beside` is what stands before and after all of them. */
function alternatives(on: Reading, beside: Beside): Stretch {
  const all = [sequence(on, beside)]
  while (on.source[on.at] === '|') {
    on.at += 1
    all.push(sequence(on, beside))
  }
  const [only] = all
  if (only && all.length === 1) return only
  const wordings = all.flatMap((one) => one.wordings ?? [])
  if (all.every((one) => one.wordings !== null)) return { wordings, need: null }
  const needs = all.map((one) => needOf(on, one, beside))
  return { wordings: null, need: needs.includes(null) ? null : [...new Set(needs.flatMap((need) => need ?? []))] }
}

function sequence(on: Reading, [left, right]: Beside): Stretch {
  let open: readonly string[] = ['']
  let before = left
  let need: Stretch['need'] = null
  let whole = true
  while (on.at < on.source.length && on.source[on.at] !== '|' && on.source[on.at] !== ')') {
    const next = repeated(on, one(on, [sharedEnd(open, -1, before), right]))
    const wordings = next.wordings ?? ['?']
    if (next.wordings && open.length * wordings.length <= most) {
      open = open.length === 1 ? wordings.map((after) => open[0] + after) : open.flatMap((one) => wordings.map((after) => one + after))
      continue
    }
    need = lighter(on, lighter(on, need, needOf(on, { wordings: open, need: null }, [before, '?'])), next.need)
    before = sharedEnd(open, -1, before)
    open = wordings
    whole = false
  }
  if (whole) return { wordings: open, need: null }
  return { wordings: null, need: lighter(on, need, needOf(on, { wordings: open, need: null }, [before, right])) }
}

/** Letters, a class, a group or an edge. */
function one(on: Reading, beside: Beside): Stretch {
  const letters = take(on, run)
  if (letters) return spelt(letters.toLowerCase())
  const group = take(on, opening)
  if (group) return grouped(on, group, beside)
  const within = take(on, classOf)
  if (within) return classed(within.slice(1, -1))
  const escaped = take(on, escape)
  if (escaped) return spelt(unescaped(escaped.slice(1)))
  const char = on.source.charAt(on.at)
  on.at += 1
  return spelt(char === '^' || char === '$' ? '|' : char === '.' ? '?' : plain(char))
}

function grouped(on: Reading, opens: string, [left, right]: Beside): Stretch {
  const from = on.at
  const inner = alternatives(on, [left, after(on, on.ends.get(from - opens.length) ?? from, right)])
  const within = on.source.slice(from, on.at)
  on.at += 1
  if (!/[=!]$/.test(opens)) return inner
  return spelt(opens.endsWith('!') && edge.test(within) ? '|' : '')
}

/** What stands behind a group: a mark between words, what stands behind the group around it, or something else. */
function after(on: Reading, end: number, right: string): string {
  const next = on.source.slice(end + 1, end + 40)
  if (next.startsWith(' ')) return ' '
  if (next.startsWith('\\b') || /^\(\?!\[(?!\^)[^\]]*(?:a-z|\\p\{L\})/.test(next)) return '|'
  return next === '' || next.startsWith(')') || next.startsWith('|') ? right : '?'
}

function repeated(on: Reading, one: Stretch): Stretch {
  const found = take(on, times)
  if (!found) return one
  const many = found.startsWith('?') ? one.wordings : one.wordings && severalOf(one.wordings)
  if (/^(?:[?*]|\{0)/.test(found)) return { wordings: ['', ...(many ?? ['?'])], need: null }
  return many ? { wordings: many, need: null } : { wordings: null, need: one.need }
}

function take(on: Reading, what: RegExp): string | undefined {
  what.lastIndex = on.at
  const found = what.exec(on.source)?.[0]
  on.at += found?.length ?? 0
  return found
}

function needOf(on: Reading, { wordings, need }: Stretch, [left, right]: Beside): Stretch['need'] {
  if (wordings === null) return need
  const keys = new Set<string>()
  for (const wording of wordings) {
    const key = keyOf(on, left + wording + right, keys)
    if (key === null) return null
    keys.add(key)
  }
  return [...keys]
}

/** The word of a wording that is rarest, or `chosen` for another: whole, or long enough to be known by its beginning. */
function keyOf(on: Reading, wording: string, chosen: ReadonlySet<string>): string | null {
  let rarest: string | null = null
  let lightest = Number.POSITIVE_INFINITY
  let from = 1
  for (let at = 1; at <= wording.length; at += 1) {
    const mark = wording[at] ?? '?'
    if (mark === '#') return '#'
    if (!marks.includes(mark)) continue
    const key = wording.slice(from, Math.min(at, from + long))
    if (at > from && wording[from - 1] !== '?' && (mark !== '?' || key.length === long)) {
      const weight = chosen.has(key) ? 0 : weightOf(on, key)
      if (weight < lightest) [rarest, lightest] = [key, weight]
    }
    from = at + 1
  }
  return rarest
}

function lighter(on: Reading, one: Stretch['need'], other: Stretch['need']): Stretch['need'] {
  if (one === null || other === null) return one ?? other
  const sum = (need: readonly string[]) => need.reduce((all, key) => all + weightOf(on, key), 0)
  return sum(one) <= sum(other) ? one : other
}

/** How often a word may be met, roughly: short ones and those of every sentence most. */
function weightOf(on: Reading, key: string): number {
  return key.length < 3 ? 60 : on.common.has(key) ? 30 : key.length < long ? 8 : 1
}

/** Where each group of a shape ends, by where it begins. */
function endsOf(source: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { index, 0: found } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g))
    if (found === '(') open.push(index)
    else if (found === ')') ends.set(open.pop() ?? 0, index)
  return ends
}

function spelt(wording: string): Stretch {
  return { wordings: [wording], need: null }
}

/** Two or three letters are spelt out; of a longer class nothing is known. */
function classed(within: string): Stretch {
  if (within.length > 4 || /^\^|\w-\w|\\[^.\]\\-]/.test(within)) return spelt('?')
  return { wordings: [...new Set(within.replaceAll('\\', '').split('').map(plain))], need: null }
}

function unescaped(code: string): string {
  if (/^u..../i.test(code)) return plain(String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return { b: '|', d: '#', s: ' ' }[code] ?? (/^\w/.test(code) ? '?' : plain(code))
}

function plain(char: string): string {
  const small = char.toLowerCase()
  return /\d/.test(small) ? '#' : letter.test(small) ? small : ' '
}

/** Once or more often: figures are a figure; of other things only the marks between words are sure. */
function severalOf(wordings: readonly string[]): readonly string[] {
  return wordings.every((wording) => wording === '#') ? wordings : [`${sharedEnd(wordings, 0, '?')}?${sharedEnd(wordings, -1, '?')}`]
}

/** The mark with which all of them begin or end, when it is one between words; `empty` for those that are empty. */
function sharedEnd(wordings: readonly string[], at: 0 | -1, empty: string): string {
  const [first = '?', ...others] = wordings.map((wording) => wording.at(at) ?? empty)
  return ' |'.includes(first) && others.every((other) => other === first) ? first : '?'
}
