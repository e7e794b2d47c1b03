// Long repeats of what a shape is made of, and whether looking for it in them takes steps that grow with their length and no faster.

import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { partsOf, stepsOf } from './steps.ts'

/** What no shape expects: what has taken all before it has to give it back, in every way there is. */
const unexpected = '§'
const anyway = ['a', 'a ', ' ', 'we ', '! ', 'x, ', '1', '1.', "'"]

/** The repeats by which it grows faster than the text: four times the text may take four times the steps, and not sixteen. `readings`: how many are made of it. */
export function blowUps(shape: RegExp, readings = 2 * mostChoices(shape)): string[] {
  const units = new Set([...Array.from({ length: readings }, (_, n) => `${madeOf(shape, n)} `), ...anyway])
  // A gap of three hundred letters looks like growth in a short text, and not in a long one.
  return [...units].filter((unit) => growsFast(shape, unit, 400) && growsFast(shape, unit, 1600))
}

function growsFast(shape: RegExp, unit: string, length: number): boolean {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const steps = stepsOf(shape, text.repeat(4) + unexpected)
  return steps === Infinity || steps > 7 * stepsOf(shape, text + unexpected)
}

function mostChoices(shape: RegExp): number {
  let most = 1
  visitRegExpAST(partsOf(shape), {
    onGroupEnter: ({ alternatives }) => void (most = Math.max(most, alternatives.length)),
    onCapturingGroupEnter: ({ alternatives }) => void (most = Math.max(most, alternatives.length)),
  })
  return most
}

/** A text made of its parts: of each choice another for each `n`. What it looks ahead or behind for is made as well every other time, as a near miss. */
export function madeOf(shape: RegExp, n: number): string {
  return choice(partsOf(shape).pattern.alternatives, { n: n >> 1, around: n % 2 === 1, flags: shape.flags.replace(/[gy]/g, '') })
}

type Making = { n: number; around: boolean; flags: string }

function choice(alternatives: readonly AST.Alternative[], making: Making): string {
  const chosen = alternatives[making.n % alternatives.length]
  const inside = { ...making, n: alternatives.length > 1 ? Math.floor(making.n / alternatives.length) + making.n : making.n }
  return (chosen?.elements ?? []).map((element) => made(element, inside)).join('')
}

function made(element: AST.Element, making: Making): string {
  if (element.type === 'Quantifier') {
    const most = Math.min(element.max, element.min + 2)
    return made(element.element, making).repeat(element.min + (making.n % (most - element.min + 1)))
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup') return choice(element.alternatives, making)
  if (element.type === 'Assertion') return making.around && 'alternatives' in element ? choice(element.alternatives, making) : ''
  if (element.type === 'Character') return String.fromCodePoint(element.value)
  return (
    ['a', 'b', 'ü', '1', ' ', '.', ',', "'", '-', '!', '\n'].find((char) => new RegExp(`^(?:${element.raw})$`, making.flags).test(char)) ??
    ''
  )
}
