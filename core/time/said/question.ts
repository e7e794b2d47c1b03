// The question that a time asks where its words leave a choice: which of these instants is meant.

import { type Instant, day, msOf, plus } from '#core/time/instant.ts'
import { dayInWords, timeInWords } from '#core/time/words.ts'
import type { TimeMeant } from './resolve.ts'

export function questionFor(said: string, { choices, by }: Pick<TimeMeant, 'choices' | 'by'>, now: Instant, zone: string): string {
  // Midnight ends a day; its last minute names the day that is meant.
  const inDays = choices.map((at) => dayInWords(msOf(at) % day === 0 ? plus(at, -1) : at, now, zone))
  const distinct = by !== 'clock' && new Set(inDays).size === choices.length
  const severalDays = new Set(inDays).size > 1
  const all = distinct ? inDays : choices.map((at) => (severalDays ? dayAndTime(at, now, zone) : timeInWords(at, now, zone)))
  const [only] = all
  if (all.length === 1) return `“${said.trim()}”: do you mean ${only}?`
  // A day has its time behind a comma, so that another comma would not part one from the next.
  const between = all.some((one) => one.includes(',')) ? '; ' : ', '
  return `“${said.trim()}”: ${all.slice(0, -1).join(between)} or ${all.at(-1)}?`
}

/** An hour alone beside another day would not say whose it is. */
function dayAndTime(at: Instant, now: Instant, zone: string): string {
  const time = timeInWords(at, now, zone)
  const day = dayInWords(at, now, zone)
  return time.startsWith(day) ? time : `${day} ${time}`
}
