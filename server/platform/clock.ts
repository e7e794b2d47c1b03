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

let lastMs = 0
let sameMs = 0

/**
 * Ten random bytes for an id born at `ms`, whose first eighteen free bits count within the millisecond of this process,
 * so that what happens first sorts first (RFC 9562, section 6.2, method 1).
 */
export function chanceInOrder(ms: number): Uint8Array {
  sameMs = ms === lastMs ? sameMs + 1 : 0
  lastMs = ms
  const bytes = chance(10)
  bytes[0] = (sameMs >> 14) & 0x0f
  bytes[1] = (sameMs >> 6) & 0xff
  bytes[2] = sameMs & 0x3f
  return bytes
}

/** Milliseconds that work took, for logs and metrics only. */
export function stopwatch(): () => number {
  const from = performance.now()
  return () => Math.round((performance.now() - from) * 10) / 10
}
