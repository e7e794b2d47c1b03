// The one place that reads the machine's clock and chance. Everything else is given `now` and random bytes as arguments.

import { randomBytes } from 'node:crypto'
import { type Instant, instant } from '#core/time/instant.ts'

/** Where time comes from: the machine, or a clock that a test moves. */
export type Clock = { now(): Instant }

export const machineClock: Clock = { now: () => instant(Date.now()) }

/** Cryptographic random bytes. */
export function chance(bytes: number): Uint8Array {
  return randomBytes(bytes)
}

/** Milliseconds that work took, for logs and metrics only. */
export function stopwatch(): () => number {
  const from = performance.now()
  return () => Math.round((performance.now() - from) * 10) / 10
}
