// A language as a flat list of its sentences, each under its path: for the tests that compare languages and read pages.

import type { Words } from '#core/languages/words.ts'

export function sentencesIn(words: Words): Map<string, string> {
  return new Map(leaves(words, ''))
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => leaves(each, path === '' ? name : `${path}.${name}`))
}

/** What of a language's own sentences of several words stands in a text: a sentence counts by each of its stretches between placeholders. */
export function leftIn(text: string, words: Words): string[] {
  const stretches = [...sentencesIn(words)].flatMap(([, sentence]) => sentence.split(/\{\w+\}/)).map((each) => each.trim())
  return [...new Set(stretches)].filter((each) => /\p{L}{2,}\W+\p{L}{2,}/u.test(each) && each.length > 6 && text.includes(each))
}
