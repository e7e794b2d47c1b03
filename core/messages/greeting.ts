// The greeting that a text begins with, in any language of the coach, so that words which bring one along do not greet twice. It may fill
// its line or open one: “Dear Ann, we are …”. Where it is not sure, it is none: a greeting too many is seen, words that are gone are not.

import { greetings } from '#core/coach/languages/greetings.ts'

type Greeting = {
  /** Where what follows it begins. */ end: number
  /** The sentence goes on small after its comma. */ goesOnSmall: boolean
}

const all = Object.values(greetings)
/** Names travel, so each of these counts in a greeting of any language. */
const small = new Set(all.flatMap((one) => one.small.split(' ')))

/** Characters of the longest greeting that is looked for. */
const longest = 100

/** Null where the text begins with none. */
export function greetingIn(text: string): Greeting | null {
  const start = text.length - text.trimStart().length
  const line = text.slice(start, start + longest).split('\n', 1)[0] ?? ''
  const end = ends(line).find((at) => isGreeting(line.slice(0, at)))
  if (end === undefined) return null
  const rest = text.slice(start + end)
  const goesOnSmall = languageOf(line.slice(0, end))?.goesOnSmall === true && line[end - 1] === ','
  return { end: start + end + (rest.length - rest.trimStart().length), goesOnSmall }
}

/** The words as they go into a letter: without their greeting where the letter has one, unless they are nothing but that. */
export function withoutSecondGreeting(words: string, letter: string): string {
  const own = greetingIn(words)
  if (own === null || greetingIn(letter) === null) return words
  const rest = words.slice(own.end)
  if (rest === '') return words
  return own.goesOnSmall ? rest : rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** The whole line, or up to a comma or a mark in it, the longest first. */
function ends(line: string): number[] {
  const marks = Array.from(line.matchAll(/[,!:](?=\s)/g), ({ index }) => index + 1)
  return [line.length, ...marks.toReversed()]
}

/** Behind its first word stand names and what belongs to them: “Hi, thanks for waiting.” greets with its first word alone. */
function isGreeting(words: string): boolean {
  const [, ...further] = words.match(/[\p{L}{][\p{L}.'’{}-]*/gu) ?? []
  return languageOf(words) !== undefined && !/[.?]\s*$/.test(words) && further.every((word) => /^[\p{Lu}{]/u.test(word) || small.has(word))
}

function languageOf(words: string): (typeof all)[number] | undefined {
  const named = words.replaceAll(/\{\w*\}/g, 'X')
  return all.find(({ greeting }) => greeting.test(named))
}
