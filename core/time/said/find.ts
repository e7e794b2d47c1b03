// Where times are said in a text, before anybody asks when they are. It depends on the words alone, so the answer can be kept with a sentence.

import { keysOf } from '#core/must-hold.ts'
import { type Doubt, shapesFor, shapesOf, type Sketch } from './shapes.ts'
import type { SaidWords } from './words.ts'

/** `start` and `end` are indexes into the text (end not included); `words` is what lies between. `parts` are the words of day, clock, unit. */
export type TimeWords = { start: number; end: number; words: string; parts: Readonly<Record<string, string | undefined>> }

/** How much beside a time is read to see whether it is one. */
const beside = 24

/** Every firm time, in order, without overlaps; of two at one place the longer. "Soon" is none. `keys` of its words, where they are known. */
export function timeWordsIn(text: string, words: SaidWords, keys?: ReadonlySet<string>): TimeWords[] {
  const lower = lowered(text)
  const shapes = shapesFor(keys ?? keysOf(lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []), words)
  if (shapes.length === 0) return []
  const { starts, day, doubt } = shapesOf(words)
  const found: TimeWords[] = []
  const standsFrom = lookingAhead(lower)
  starts.lastIndex = 0
  for (let start = starts.exec(lower); start; start = starts.exec(lower)) {
    const at = start.index
    let dayLeads: number | undefined
    const possible = ({ byDay, hint }: Sketch) =>
      byDay
        ? (dayLeads ??= endFrom(at, day, lower)) > 0 && (hint === null || standsFrom(at, hint()))
        : hint === null || endFrom(at, hint(), lower) > 0
    const longest = longestAt(text, lower, at, shapes.filter(possible))
    const one = longest && withDoubts(text, lower, longest, found.at(-1)?.end ?? 0, doubt)
    // Never into the middle of an emoji, from where it would be found again and again.
    starts.lastIndex = one ? one.end : at + ((lower.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1)
    if (one && isFirm(text, one, words)) found.push(one)
  }
  return found
}

/** False where a text with these words surely says no time. */
export function mayHoldTime(keys: ReadonlySet<string>, words: SaidWords): boolean {
  return shapesFor(keys, words).length > 0
}

/** Small letters are read several times faster than letters of either kind; a few letters change their length, and are left. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[^\S ]/g, ' ')
}

type Longest = TimeWords & { byDay: boolean }

/** Where it ends, when it stands here; else 0. */
function endFrom(at: number, shape: RegExp, text: string): number {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : 0
}

/** Whether a shape stands anywhere from a place on. The places come in order, so that no part of the text is looked through twice. */
function lookingAhead(text: string): (at: number, shape: RegExp) => boolean {
  const next = new Map<RegExp, number>()
  return (at, shape) => {
    const known = next.get(shape) ?? -1
    if (known >= at) return known < text.length
    shape.lastIndex = at
    const found = shape.exec(text)?.index ?? text.length
    next.set(shape, found)
    return found < text.length
  }
}

/** What the parts of a time are is asked only of what is longer than the shapes before: to say it costs more than to find where it ends. */
function longestAt(text: string, lower: string, at: number, shapes: readonly Sketch[]): Longest | null {
  let longest: Longest | null = null
  for (const { byDay, whole } of shapes) {
    const shape = whole()
    const end = endFrom(at, shape, lower)
    if (end <= (longest?.end ?? at)) continue
    shape.lastIndex = at
    longest = { start: at, end, words: text.slice(at, end), parts: { ...shape.exec(lower)?.groups }, byDay }
  }
  return longest
}

/** With the words beside it that change it: "this time" before "tomorrow", "fortnight" after "Thursday". Never back into the time before, which ends at `from`. */
function withDoubts(text: string, lower: string, { byDay, ...time }: Longest, from: number, doubt: Doubt): TimeWords {
  const before = byDay ? doubt.before.exec(lower.slice(Math.max(from, time.start - 2 * beside), time.start)) : null
  doubt.after.lastIndex = time.end
  const after = doubt.after.exec(lower)
  if (before === null && after === null) return time
  const start = time.start - (before?.[0].length ?? 0)
  const end = time.end + (after?.[0].length ?? 0)
  return { start, end, words: text.slice(start, end), parts: { ...time.parts, ...before?.groups, ...after?.groups } }
}

function isFirm(text: string, { start, end, words: said, parts }: TimeWords, words: SaidWords): boolean {
  const after = text.slice(end, end + beside)
  const before = text.slice(Math.max(0, start - beside), start)
  if (words.spoiledBefore.test(before) || words.spoiledAfter.test(after)) return false
  if (words.mannerOfSpeaking.test(said)) return false
  return parts.unit === undefined || !words.spoiledLength.test(after)
}
