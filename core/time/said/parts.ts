// Which parts the ways of putting a time together always have, and which of them a text can hold, by its words: a part is there at most where all
// words of one of the ways of saying it are. Read from the sketches (shapes.ts) themselves.

import { once } from '#core/kept-with.ts'
import { choicesOf, isMet, metBy, mustHold, type Need } from '#core/must-hold.ts'

type Parts = {
  /** The parts that a sketch always has, as bits; none where nothing can be said. */
  alwaysIn(sketch: string): number
  /** The parts that a text may hold, by the keys of its words. */
  in(keys: Iterable<string>): number
}

const noWords: ReadonlySet<string> = new Set()

/** So many bits a number holds; of further parts nothing is said. */
const most = 31

/** `read` gives the expression for a sketch, of which "{day}" is one. Before `in` is asked, all sketches have been. */
export function partsBy(read: (sketch: string) => RegExp): Parts {
  const bits = new Map<string, number>()
  let used = 0
  const ways: { needs: readonly Need[]; bit: number }[] = []
  const bitOf = (sketch: string, isApart: boolean): number => {
    const known = bits.get(`${isApart} ${sketch}`)
    if (known !== undefined) return known
    const needs = choicesOf(read(sketch)).map((source) => mustHold({ source }, noWords, isApart))
    const bit = used < most && needs.every(({ length }) => length > 0) ? 2 ** used++ : 0
    bits.set(`${isApart} ${sketch}`, bit)
    if (bit > 0) ways.push(...needs.map((one) => ({ needs: one, bit })))
    return bit
  }
  const met = once(() => metBy(ways.map(({ needs }) => needs)))
  return {
    // What needs no part by itself may need a word as a whole.
    alwaysIn: (sketch) => alwaysIn(sketch, bitOf) || bitOf(sketch, true),
    in(keys) {
      const found = met()(keys)
      let there = 0
      for (const [way, { bit }] of ways.entries()) if (isMet(found, way)) there |= bit
      return there
    },
  }
}

/** What may be missing, and what is one of several. */
const loose = /\((?:\?<\w+>)?[^()]*(?:\)\?|\|[^()]*\))|\(\?=.*/

/** One behind "_" may be written together with what is before it. `lead` may be missing, and ends in a space. */
function alwaysIn(sketch: string, bitOf: (sketch: string, isApart: boolean) => number): number {
  let always = sketch.replace('{lead}', '')
  for (let found = loose.exec(always); found; found = loose.exec(always)) {
    const { index, 0: group } = found
    const leads = group.endsWith(' )?') && /(?:^| )$/.test(always.slice(0, index))
    always = `${always.slice(0, index)}${leads ? '' : '_'}${always.slice(index + group.length)}`
  }
  let parts = 0
  for (const [, before = '', part = ''] of always.matchAll(/(^|.)(\{[a-zA-Z]\w*\})/g)) parts |= bitOf(part, before === '' || before === ' ')
  return parts
}
