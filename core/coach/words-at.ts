// Where exact words stand in a text, as whole words.

import type { Span } from './draft.ts'

/** Every place of `needle` that no letter or digit touches. Where lower-casing would move places, case is heeded. */
export function wordsAt(text: string, needle: string, by: 'as written' | 'any case'): Span[] {
  const folded = by === 'any case' && text.toLowerCase().length === text.length
  const hay = folded ? text.toLowerCase() : text
  const wanted = folded ? needle.toLowerCase() : needle
  const places: Span[] = []
  for (let at = wanted === '' ? -1 : hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    if (!/[\p{L}\p{N}]$/u.test(hay.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(hay.slice(end, end + 2)))
      places.push({ start: at, end })
  }
  return places
}
