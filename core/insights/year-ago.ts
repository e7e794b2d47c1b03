// Seasons are not in the limits: a December that is busy each year is a signal each year. So the sentence of a signal says when the same week of
// the year before stood out to the same side, from the same series; whether that explains it is for people to say.

import type { Mark, Stretch } from '#core/insights/charting.ts'
import { type Week, yearBefore } from '#core/stats/week.ts'

/** At least half as far from the average as this time. */
const asFar = 0.5
/** Of a run: so many of the weeks that are on file a year before, at least, and so much of the run has to be on file. */
const mostly = 0.75

/** A sentence that goes on from that of the signal, or nothing. Without a year of history there is nothing to say. */
export function yearAgoInWords({ rule, side, points }: Mark, stretches: readonly Stretch[]): string {
  const known = distances(stretches)
  const middle = stretches.at(-1)?.usual?.middle
  const pairs = points.flatMap(({ week, value }) => {
    const before = known.get(yearBefore(week))
    const now = known.get(week) ?? (middle === undefined ? undefined : value - middle)
    return before === undefined || now === undefined ? [] : [{ before: towards(side, before), now: towards(side, now) }]
  })
  const word = side === 'above' ? 'high' : 'low'
  if (rule !== 'run') {
    const last = points.at(-1)?.week
    const pair = last !== undefined && known.has(yearBefore(last)) ? pairs.at(-1) : undefined
    return pair && pair.now > 0 && pair.before >= pair.now * asFar
      ? ` Also ${word} in this week a year ago: the limits know no seasons.`
      : ''
  }
  const same = pairs.filter(({ before }) => before > 0).length
  return pairs.length >= points.length * mostly && same >= pairs.length * mostly
    ? ` Also ${word} in these weeks a year ago: the limits know no seasons.`
    : ''
}

/** How far each whole week lies from the average of its stretch; none where a stretch has no average yet. */
function distances(stretches: readonly Stretch[]): Map<Week, number> {
  return new Map(
    stretches.flatMap(({ points, usual }) =>
      usual === null ? [] : points.map(({ week, value }): [Week, number] => [week, value - usual.middle]),
    ),
  )
}

function towards(side: Mark['side'], distance: number): number {
  return side === 'above' ? distance : -distance
}
