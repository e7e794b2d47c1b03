// Where times are said in a text, before anybody asks when they are. It depends on the words alone, so the answer can be kept with a sentence.

import { type Shapes, shapesOf } from './shapes.ts'
import type { SaidWords } from './words.ts'

/** `start` and `end` are indexes into the text (end not included); `words` is what lies between. `parts` are the words of day, clock, unit. */
export type TimeWords = { start: number; end: number; words: string; parts: Readonly<Record<string, string | undefined>> }

/** How much beside a time is read to see whether it is one. */
const beside = 24

/** Every firm time, in order, without overlaps; of two at one place the longer. "Soon" is none. */
export function timeWordsIn(text: string, words: SaidWords): TimeWords[] {
  const all = shapesOf(words)
  const { cue, starts } = all
  const lower = lowered(text)
  if (!cue.test(lower)) return []
  const found: TimeWords[] = []
  starts.lastIndex = 0
  for (let start = starts.exec(lower); start; start = starts.exec(lower)) {
    const one = longestAt(text, lower, start.index, all)
    starts.lastIndex = one ? one.end : start.index + 1
    if (one && isFirm(text, one, words)) found.push(one)
  }
  return found
}

/** Small letters are read several times faster than letters of either kind; a few letters change their length, and are left. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function longestAt(text: string, lower: string, at: number, { day, shapes }: Shapes): TimeWords | null {
  let longest: TimeWords | null = null
  day.lastIndex = at
  const dayLeads = day.test(lower)
  for (const { shape, byDay } of shapes) {
    if (byDay && !dayLeads) continue
    shape.lastIndex = at
    const match = shape.exec(lower)
    if (match && at + match[0].length > (longest?.end ?? at))
      longest = { start: at, end: at + match[0].length, words: text.slice(at, at + match[0].length), parts: { ...match.groups } }
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
