// The clock that decides whether a step was done in time: the first of its name. Where sympathy met the limit of the apology, or the limit fell away
// because the fault was open again, no apology was made by then: the next one decides. A limit that passed has passed, whatever met it later.

import type { Fact } from '#core/cases/file.ts'
import { isSympathy } from '#core/cases/sympathy.ts'
import type { ClockName } from '#core/clocks/policy.ts'
import type { Evidence } from '#core/insights/marks.ts'
import type { Instant } from '#core/time/instant.ts'

type Clock = { name: string; metAt: Instant | null; breachedAt: Instant | null; stoppedAt: Instant | null }

/** `clocks` oldest first. A clock is met at the very instant of the fact that meets it. */
export function firstClocks(clocks: readonly Clock[], facts: readonly Fact[]): Evidence['firstClocks'] {
  const sympathies = new Set(facts.filter(isSympathy).map(({ at }) => at))
  const first: Evidence['firstClocks'] = {}
  for (const { name, metAt, breachedAt, stoppedAt } of clocks) {
    const isNone =
      name === 'apologise' && sympathies.size > 0 && breachedAt === null && (metAt ? sympathies.has(metAt) : stoppedAt !== null)
    if (!isNone) first[name as ClockName] ??= { metAt, breachedAt }
  }
  return first
}
