// Characters that nobody sees (zero-width spaces, soft hyphens) and that pasted text carries inside words: the coach reads without them,
// and every place it tells is a place in the text as it is.

import type { Span } from './draft.ts'

/** Not the joiners: they hold an emoji, or a Persian word, together. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/
const allUnseen = new RegExp(unseen.source, 'g')

/** The text as it is seen, and `back`, which moves every place in an answer about it to the text as it is. */
export function asSeen(text: string): { seen: string; back<T>(answer: T): T } {
  if (!unseen.test(text)) return { seen: text, back: (answer) => answer }
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) if (!unseen.test(text.charAt(at))) places.push(at)
  const place = ({ start, end }: Span): Span => {
    const first = places[start] ?? text.length
    return { start: first, end: end > start ? (places[end - 1] ?? text.length - 1) + 1 : first }
  }
  return { seen: text.replace(allUnseen, ''), back: (answer) => moved(answer, place) as typeof answer }
}

function moved(value: unknown, place: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, place))
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part, place)]))
  return isSpan(value) ? { ...parts, ...place(value) } : parts
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
