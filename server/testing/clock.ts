// A clock that a test moves. It starts on a Wednesday morning in March, when every shop is open.

import { type Duration, type Instant, instant, msOf } from '#core/time/instant.ts'
import type { Clock } from '#server/platform/clock.ts'

export type MovableClock = Clock & { forward(by: Duration): void; moveTo(at: Instant): void }

export function movableClock(from: Instant = '2026-03-04T12:31:00.000Z'): MovableClock {
  let at = msOf(from)
  return {
    now: () => instant(at),
    forward: (by) => void (at += by),
    moveTo: (to) => void (at = msOf(to)),
  }
}
