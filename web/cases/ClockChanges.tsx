// Under a clock: how its deadline was changed, by whom, why, from when to when. A deadline is never changed quietly.

import { delayReasons, type DelayReason } from '#core/clocks/reasons.ts'
import type { Instant } from '#core/time/instant.ts'
import { whenOf } from '#web/platform/dates.ts'
import type { DeskClock } from './desk.ts'

export function ClockChanges({ clock, now }: { clock: DeskClock; now: Instant }) {
  return clock.changes.map((change) => <p key={`${change.at} ${change.change}`}>{changeInWords(change, now)}</p>)
}

/** "Moved by Ilse, 13:05: from 14:00 to 17:00. The customer asked for another time." */
export function changeInWords({ change, at, by, dueBefore, dueAfter, reason }: DeskClock['changes'][number], now: Instant): string {
  const what = { moved: 'Moved', paused: 'Paused', resumed: 'Runs again' }[change] ?? change
  const times = change === 'paused' ? '' : `: from ${whenOf(dueBefore, now)} to ${whenOf(dueAfter, now)}`
  const why = reason in delayReasons ? ` ${delayReasons[reason as DelayReason].sentence}` : ''
  return `${what} by ${by}, ${whenOf(at, now)}${times}.${why}`
}
