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

/** How many ids were born in each of the latest milliseconds, oldest first. */
const births = new Map<number, { count: number }>()
const remembered = 1000

/**
 * Answers ten random bytes for each id born at `ms`, whose first eighteen free bits count within the millisecond of this process,
 * so that what happens first sorts first (RFC 9562, section 6.2, method 1), also where other instants come in between.
 */
export function chanceInOrder(ms: number): () => Uint8Array {
  const birth = births.get(ms) ?? { count: -1 }
  births.set(ms, birth)
  if (births.size > remembered) for (const [oldest] of births.entries().take(1)) births.delete(oldest)
  return () => {
    const nth = ++birth.count
    const bytes = chance(10)
    bytes[0] = (nth >> 14) & 0x0f
    bytes[1] = (nth >> 6) & 0xff
    bytes[2] = nth & 0x3f
    return bytes
  }
}

/** Milliseconds that work took, for logs, metrics and what is only remembered for seconds. */
export function stopwatch(): () => number {
  const from = performance.now()
  return () => Math.round((performance.now() - from) * 10) / 10
}
