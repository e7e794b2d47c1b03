// How many steps a backtracking engine takes to look for an expression in a text: counted, not timed, so that a shape which blows up is found
// on any machine, and an innocent one is never suspected on a busy one. As ECMA-262 (22.2.2) says it, without the short cuts of a real engine.

import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

const parsed = new WeakMap<RegExp, AST.RegExpLiteral>()

/** The parts of an expression, read once. */
export function partsOf(shape: RegExp): AST.RegExpLiteral {
  const parts = parsed.get(shape) ?? parseRegExpLiteral(shape)
  parsed.set(shape, parts)
  return parts
}

/** From a place, true when the rest can follow; `then` is asked for each place where the part may end. */
type Part = (at: number, then: (at: number) => boolean) => boolean
/** What is being read, and the steps so far. */
type Reading = { chars: readonly string[]; steps: number; most: number }
/** An expression made ready once for every text: `step` is called for each step; `dir` is -1 inside what looks behind. */
type Engine = { reading: Reading; flags: string; step: () => void; dir: 1 | -1 }
type Ready = { reading: Reading; step: () => void; part: Part }

/** Where it was found, and the steps that took. */
type Looked = { steps: number; found: [start: number, end: number][] }

/**
 * Steps to find every occurrence of it in the text, the first where it is not global, or the one at its beginning where it is sticky.
 * Infinity for more than `most`, or for going deeper than a stack.
 */
export function stepsOf(shape: RegExp, text: string, most = 10_000_000): number {
  try {
    return look(shape, text, most).steps
  } catch (error) {
    if (error instanceof TooMany || isTooDeep(error)) return Infinity
    throw error
  }
}

/** Where the stack ends while an expression is made ready for its first letter, the real engine calls the expression wrong. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof SyntaxError && error.message.endsWith('Stack overflow'))
}

class TooMany extends Error {}

/** Throws `TooMany` after `most` steps. */
export function look(shape: RegExp, text: string, most = Infinity): Looked {
  const { reading, step, part } = readyFor(shape)
  const chars = Array.from(/[uv]/.test(shape.flags) ? text : (text.match(/[^]/g) ?? []))
  Object.assign(reading, { chars, steps: 0, most })
  const found: Looked['found'] = []
  for (let at = 0; at <= chars.length; at++) {
    step()
    let end = at
    const isThere = part(at, (place) => {
      end = place
      return true
    })
    if (isThere) found.push([at, end])
    if (shape.sticky || (isThere && !shape.global)) break
    at = Math.max(at, end - 1)
  }
  return { steps: reading.steps, found }
}

const ready = new WeakMap<RegExp, Ready>()

function readyFor(shape: RegExp): Ready {
  const before = ready.get(shape)
  if (before) return before
  const reading: Reading = { chars: [], steps: 0, most: Infinity }
  const step = () => {
    reading.steps += 1
    if (reading.steps > reading.most) throw new TooMany()
  }
  const engine: Engine = { reading, flags: shape.flags.replace(/[gy]/g, ''), step, dir: 1 }
  const made = { reading, step, part: oneOf(partsOf(shape).pattern.alternatives, engine) }
  ready.set(shape, made)
  return made
}

function oneOf(alternatives: readonly AST.Alternative[], engine: Engine): Part {
  const { reading, step } = engine
  const parts = alternatives.map(({ elements }) => ({ part: row(elements, engine), mayBegin: beginning(elements, engine) }))
  return (at, then) =>
    parts.some(({ part, mayBegin }) => {
      step()
      return mayBegin(reading.chars[at]) && part(at, then)
    })
}

/** Whether a character may be the first of it; saves us the trouble of trying, and a real engine as well. */
function beginning(elements: readonly AST.Element[], { flags, dir }: Engine): (char: string | undefined) => boolean {
  const firsts = dir === 1 ? firstOf(elements) : null
  if (firsts === null) return () => true
  const isOne = isAmong(firsts.join('|'), flags)
  return (char) => char !== undefined && isOne(char)
}

const tests = new Map<string, (char: string) => boolean>()

/** Whether a character is one of these; asked of the real engine once for each. */
function isAmong(raw: string, flags: string): (char: string) => boolean {
  const key = `${flags}/${raw}`
  const before = tests.get(key)
  if (before) return before
  const shape = new RegExp(`^(?:${raw})$`, flags)
  const known = new Map<string, boolean>()
  const test = (char: string) => {
    let is = known.get(char)
    if (is === undefined) known.set(char, (is = shape.test(char)))
    return is
  }
  tests.set(key, test)
  return test
}

/** The single characters with one of which it begins; null where it may be empty. */
function firstOf(elements: readonly AST.Element[]): string[] | null {
  const firsts: string[] = []
  for (const element of elements) {
    if (element.type === 'Assertion') continue
    const { inside, isSure } =
      element.type === 'Quantifier' ? { inside: element.element, isSure: element.min > 0 } : { inside: element, isSure: true }
    const those = isCharacter(inside) ? [inside.raw] : 'alternatives' in inside ? firstOfAny(inside.alternatives) : null
    if (those === null) return null
    firsts.push(...those)
    if (isSure) return firsts
  }
  return null
}

function firstOfAny(alternatives: readonly AST.Alternative[]): string[] | null {
  const each = alternatives.map(({ elements }) => firstOf(elements))
  return each.some((firsts) => firsts === null) ? null : each.flatMap((firsts) => firsts ?? [])
}

function row(elements: readonly AST.Element[], engine: Engine): Part {
  const inOrder = engine.dir === 1 ? elements : elements.toReversed()
  const parts = inOrder.map((element) => partOf(element, engine))
  const from = (place: number, at: number, then: (at: number) => boolean): boolean => {
    const part = parts[place]
    return part === undefined ? then(at) : part(at, (next) => from(place + 1, next, then))
  }
  return (at, then) => from(0, at, then)
}

function partOf(element: AST.Element, engine: Engine): Part {
  if (element.type === 'Quantifier') return repeated(element, engine)
  if (element.type === 'Assertion') return assertion(element, engine)
  if (element.type === 'Group' || element.type === 'CapturingGroup') return oneOf(element.alternatives, engine)
  if (element.type === 'Backreference') throw new Error('a shape that refers back to itself is not counted')
  const isOne = oneCharacter(element, engine)
  return (at, then) => isOne(at) && then(at + engine.dir)
}

function oneCharacter({ raw }: AST.Element, { reading, flags, step, dir }: Engine): (at: number) => boolean {
  const isOne = isAmong(raw, flags)
  return (at) => {
    step()
    const char = reading.chars[dir === 1 ? at : at - 1]
    return char !== undefined && isOne(char)
  }
}

function isCharacter(element: AST.Element): boolean {
  return ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(element.type)
}

function repeated({ element, min, max, greedy }: AST.Quantifier, engine: Engine): Part {
  if (isCharacter(element)) return run(oneCharacter(element, engine), { min, max, greedy }, engine)
  const part = partOf(element, engine)
  const from = (count: number, at: number, then: (at: number) => boolean): boolean => {
    engine.step()
    const more = () => count < max && part(at, (next) => (next !== at || count < min) && from(count + 1, next, then))
    const enough = () => count >= min && then(at)
    return greedy ? more() || enough() : enough() || more()
  }
  return (at, then) => from(0, at, then)
}

/** A run of single characters, without going one deeper for each. */
function run(
  isOne: (at: number) => boolean,
  { min, max, greedy }: Pick<AST.Quantifier, 'min' | 'max' | 'greedy'>,
  { dir, step }: Engine,
): Part {
  return (at, then) => {
    let count = 0
    const grow = () => count < max && isOne(at + dir * count) && (count += 1) > 0
    const ends = () => {
      step()
      return then(at + dir * count)
    }
    while (count < min) if (!grow()) return false
    if (!greedy) {
      while (!ends()) if (!grow()) return false
      return true
    }
    while (grow());
    for (; count >= min; count -= 1) if (ends()) return true
    return false
  }
}

function assertion(element: AST.Assertion, engine: Engine): Part {
  const { reading, flags, step } = engine
  if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
    const inside = oneOf(element.alternatives, { ...engine, dir: element.kind === 'lookahead' ? 1 : -1 })
    return (at, then) => inside(at, () => true) !== element.negate && then(at)
  }
  const holds = placeTest(element, reading, flags)
  return (at, then) => {
    step()
    return holds(at) && then(at)
  }
}

function placeTest(element: Exclude<AST.Assertion, AST.LookaroundAssertion>, reading: Reading, flags: string): (at: number) => boolean {
  if (element.kind === 'word') {
    const isWord = (at: number) => /\w/.test(reading.chars[at] ?? '')
    return (at) => (isWord(at - 1) !== isWord(at)) !== element.negate
  }
  const isLineEnd = (at: number) => flags.includes('m') && /[\n\r\u2028\u2029]/.test(reading.chars[at] ?? '')
  if (element.kind === 'start') return (at) => at === 0 || isLineEnd(at - 1)
  return (at) => at === reading.chars.length || isLineEnd(at)
}
