// What a text is made of when it is compared: words cut to their stem, pairs of words that stand together, and short runs of letters, which make
// it independent of the language and of slips of the keyboard. Facts (a kind, a supplier) join in as terms of their own.
// Every term is a number: nothing that is kept spells the words.

/** So many places for terms; two that share one are counted together, which hurts little. */
export const places = 1 << 17

/** The groups of terms, by number. */
export const groups = { word: 0, pair: 1, run: 2, fact: 3 } as const

/** A word or a pair where it stands in the text. `key` finds texts, `place` is where it is counted. */
export type Term = { key: number; place: number; group: number; from: number; to: number }
/** `codes`: place, group and number of times (up to 15) of each different term, as one number. */
export type Reading = { codes: Int32Array; terms: Term[] }

/** What is said first says what it is about, and a long letter must not cost more than others. */
const mostWords = 150
const longestWord = 40
const runs = [3, 4, 5]
/** Scripts without spaces between words: there a word is taken to be two letters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const endings = /(?:ungen|edly|ung|ing|ies|ern|est|ed|es|en|er|em|ly|s|e|y|i|n)$/

export function readText(text: string, facts: readonly string[] = []): Reading {
  const words = wordsOf(text)
  const times = new Map<number, number>()
  const count = (group: number, hash: number) => {
    const code = placeOf(hash) | (group << 17)
    times.set(code, Math.min(15, (times.get(code) ?? 0) + 1))
  }
  const terms = [...words.map((word) => termOf(groups.word, word.stem, word.from, word.to)), ...pairsOf(words)]
  for (const { group, key } of terms) count(group, key)
  for (const { letters } of words) for (const run of runsOf(letters)) count(groups.run, hashOf(`r${run}`))
  for (const fact of facts) count(groups.fact, factHash(fact))
  return { codes: Int32Array.from(times, ([code, n]) => code | (n << 19)).sort(), terms }
}

const factHash = (fact: string) => hashOf(`f${fact}`)
/** Where a fact is counted. */
export const placeOfFact = (fact: string) => placeOf(factHash(fact))

export const codePlace = (code: number) => code & (places - 1)
export const codeGroup = (code: number) => (code >> 17) & 3
export const codeTimes = (code: number) => code >> 19

type Word = { letters: string; stem: string; from: number; to: number }

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)) {
    if (words.length >= mostWords) break
    for (const [start, end] of unspaced.test(found) ? twos(found) : [[0, found.length] as const]) {
      const letters = plain(found.slice(start, Math.min(end, start + longestWord)))
      if (letters) words.push({ letters, stem: stemOf(letters), from: index + start, to: index + end })
    }
  }
  return words
}

function twos(word: string): (readonly [number, number])[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, n) => [n, n + 2] as const)
}

/** Small letters without marks: “Café’s” is “cafes”. */
function plain(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
}

function stemOf(letters: string): string {
  if (letters.length <= 4) return letters.replace(/(?<=..)s$/, '')
  return letters.replace(endings, '')
}

function pairsOf(words: readonly Word[]): Term[] {
  return words.slice(1).map((word, n) => {
    const first = words[n] ?? word
    return termOf(groups.pair, `${first.stem} ${word.stem}`, first.from, word.to)
  })
}

function runsOf(letters: string): string[] {
  const framed = `^${letters}$`
  return runs.flatMap((length) => Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, n) => framed.slice(n, n + length)))
}

function termOf(group: number, spelt: string, from: number, to: number): Term {
  const key = hashOf(`${group === groups.word ? 'w' : 'p'}${spelt}`)
  return { key, place: placeOf(key), group, from, to }
}

/** FNV-1a, 32 bits, stirred so that its low bits are as good as its high ones. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 17)) & (places - 1)
}
