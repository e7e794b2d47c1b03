// Where times are said in a text, before anybody asks when they are. It depends on the words alone, so the answer can be kept with a sentence.

import { shapesOf } from './shapes.ts'
import type { SaidWords } from './words.ts'

/** `start` and `end` are indexes into the text (end not included); `words` is what lies between. `parts` are the words of day, clock, unit. */
export type TimeWords = { start: number; end: number; words: string; parts: Readonly<Record<string, string | undefined>> }

/** How much beside a time is read to see whether it is one. */
const beside = 24

/** Every firm time, in order, without overlaps; of two at one place the longer. "Soon" is none. */
export function timeWordsIn(text: string, words: SaidWords): TimeWords[] {
  const { cue, starts, shapes } = shapesOf(words)
  if (!cue.test(text)) return []
  const found: TimeWords[] = []
  starts.lastIndex = 0
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const one = longestAt(text, start.index, shapes)
    starts.lastIndex = one ? one.end : start.index + 1
    if (one && isFirm(text, one, words)) found.push(one)
  }
  return found
}

function longestAt(text: string, at: number, shapes: readonly RegExp[]): TimeWords | null {
  let longest: TimeWords | null = null
  for (const shape of shapes) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match && at + match[0].length > (longest?.end ?? at))
      longest = { start: at, end: at + match[0].length, words: match[0], parts: { ...match.groups } }
  }
  return longest
}

function isFirm(text: string, { start, end, words: said, parts }: TimeWords, words: SaidWords): boolean {
  const after = text.slice(end, end + beside)
  const before = text.slice(Math.max(0, start - beside), start)
  if (words.spoiledBefore.test(before) || words.spoiledAfter.test(after)) return false
  if (words.mannerOfSpeaking.test(said)) return false
  return parts.unit === undefined || !words.spoiledLength.test(after)
}
