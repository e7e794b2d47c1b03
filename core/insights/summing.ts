// Which weeks are over for everybody and so can be summed once: until then a mark may still come of age in them somewhere.

import { type Week, weekAt, weekPlus } from '#core/stats/week.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'

/** More than any two zones are apart. */
const apart = 2 * day

/** The last week that was over at this instant, wherever. */
export function lastSummed(at: Instant): Week {
  return weekPlus(weekAt(plus(at, -apart), 'UTC'), -1)
}

/** True while every week that is over now was over, and summed, then. */
export function isSummed(summedAt: Instant | null, now: Instant): boolean {
  return summedAt !== null && lastSummed(summedAt) === lastSummed(now)
}
