// Token buckets in memory: each name may do so much a minute, in one burst or spread out. They count for this process alone.
// A bucket that is full again is forgotten, and there is a roof on their number, so that a flood of names cannot fill the memory.

import { type Instant, msOf, second } from '#core/time/instant.ts'

export type Buckets = {
  /** Takes one token. Answers 0, or the whole seconds until there is one again. */
  take(name: string, now: Instant): number
}

const minute = 60 * second
/** Names that are remembered at once; past it the one that has been still for longest is forgotten. */
const roof = 50_000

/** `perMinute` 0 sets no limit. */
export function openBuckets(perMinute: number): Buckets {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const refill = perMinute / minute
  const forgetFull = (now: number) => {
    for (const [name, { tokens, at }] of buckets) {
      // Oldest first, because each use puts a name at the end.
      if (tokens + (now - at) * refill < perMinute && buckets.size <= roof) return
      buckets.delete(name)
    }
  }
  return {
    take: (name, instant) => {
      if (perMinute === 0) return 0
      const now = msOf(instant)
      const before = buckets.get(name) ?? { tokens: perMinute, at: now }
      const tokens = Math.min(perMinute, before.tokens + Math.max(0, now - before.at) * refill)
      const isOpen = tokens >= 1
      buckets.delete(name)
      buckets.set(name, { tokens: isOpen ? tokens - 1 : tokens, at: now })
      forgetFull(now)
      return isOpen ? 0 : Math.ceil((1 - tokens) / refill / second)
    },
  }
}
