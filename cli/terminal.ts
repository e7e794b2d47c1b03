// What a command may know of the terminal it runs in: where its lines go, its environment, and the time.

import type { Instant } from '#core/time/instant.ts'

export type Terminal = {
  out(line: string): void
  err(line: string): void
  /** Everything that is piped in, to its end, as it comes. */
  piped(): Promise<Uint8Array>
  env: Record<string, string | undefined>
  now(): Instant
}
