// What a fire drill measured, in sentences. Nothing is praised that did not happen, and a drill that is over has no “yet”. Pure.

import type { WholeDrill } from './entry.ts'

export type Measured = NonNullable<WholeDrill['measured']>

export function limitsInWords({ within, of }: Pick<Measured, 'within' | 'of'>, isOver: boolean): string {
  if (of === 0) return isOver ? 'Nothing was done.' : 'Nothing is done yet.'
  return `${within} of ${of} ${of === 1 ? 'limit was' : 'limits were'} kept.`
}

export function restInWords({ measures, outOfOrder, coach, handOffs, sorted }: Measured, isOver: boolean): string[] {
  const isBegun = measures.some(({ took }) => took !== null)
  return [
    ...(outOfOrder.length > 0 ? outOfOrder : isBegun ? ['Every step came in its order.'] : []),
    coachInWords(coach, isOver),
    ...(sorted === null ? [] : [sorted === 'not' && isOver ? 'Nobody set the kind of mistake.' : sortedWords[sorted]]),
    ...(handOffs === 0 ? [] : [handOffs === 1 ? 'It was handed over once.' : `It was handed over ${handOffs} times.`]),
  ]
}

function coachInWords({ letters, mustFix, warnings, overrides }: Measured['coach'], isOver: boolean): string {
  if (letters === 0) return isOver ? 'No letter left.' : 'No letter has left yet.'
  const found = mustFix + warnings
  const whole = letters === 1 ? 'one letter' : `${letters} letters`
  if (found === 0) return `The coach had nothing to say to ${whole}.`
  const kept = overrides > 0 ? ` ${overrides === 1 ? 'One was' : `${overrides} were`} kept with a reason.` : ''
  return `The coach found ${foundInWords(mustFix, warnings)} in ${whole}.${kept}`
}

function foundInWords(serious: number, lesser: number): string {
  if (lesser === 0) return serious === 1 ? 'one serious thing' : `${serious} serious things`
  if (serious === 0) return lesser === 1 ? 'one lesser thing' : `${lesser} lesser things`
  return `${serious} serious and ${lesser} lesser ${lesser === 1 ? 'thing' : 'things'}`
}

const sortedWords = {
  right: 'The kind of mistake was found.',
  otherwise: 'It was sorted under another kind of mistake.',
  not: 'Nobody has set the kind of mistake yet.',
}
