// What a chart says in sentences: which rule fired where, that nothing is unusual, and what is missing until it can say either.

import { ruleWords } from '#core/stats/signals.ts'
import { mondayOf, type Week, weekPlus } from '#core/stats/week.ts'
import { dateInWords } from '#core/time/date.ts'
import type { Mark, Stretch } from '#core/insights/charting.ts'
import { neededFor } from '#core/insights/usual.ts'

/** "10 whole weeks in a row below the average. Eight or more in a row lie on the same side of the middle." */
export function weekSentence({ rule, side, points }: Mark, thisWeek: Week): string {
  const when = weekInWords(points.at(-1)?.week ?? thisWeek, thisWeek)
  const said = {
    run: `${points.length} whole weeks in a row ${side} the average.`,
    beyond: `${when.said} ${when.isNow ? 'lies' : 'lay'} ${side} everything usual.`,
    twoOfThree: `${when.said} and one of the two weeks before it lay far ${side} the average.`,
  }[rule]
  return `${said} ${ruleWords[rule]}`
}

/** Of days between: above is longer, and longer is better. */
export function betweenSentence({ rule, side, points }: Mark): string {
  const than = side === 'above' ? 'more' : 'fewer'
  const said =
    rule === 'run'
      ? `${points.length} times in a row ${than} days passed than in the middle.`
      : `${Math.round(points.at(-1)?.value ?? 0)} days are ${than} than everything usual.`
  return `${said} ${ruleWords[rule]}`
}

function weekInWords(week: Week, thisWeek: Week): { said: string; isNow: boolean } {
  if (week === thisWeek) return { said: 'This week', isNow: true }
  if (week === weekPlus(thisWeek, -1)) return { said: 'Last week', isNow: false }
  return { said: `The week of ${dateInWords(mondayOf(week), mondayOf(thisWeek))}`, isNow: false }
}

/** Why there is no usual yet and what it takes; null when there is one. `enough` says of a share how many a week has to hold. */
export function missingSentence(stretch: Stretch | undefined, thisWeek: Week, what: 'weeks' | 'between', enough = ''): string | null {
  if (stretch?.usual) return null
  const there = stretch?.points.length ?? 0
  if (stretch?.none === 'even')
    return `All ${there} ${what === 'weeks' ? 'weeks' : ''} are alike, so nothing says yet what would be unusual.`.replace('  ', ' ')
  const needed = neededFor(stretch?.isSplit ?? false)
  const so = there === 0 ? 'none is' : there === 1 ? '1 is' : `${there} are`
  if (what === 'between') return `Too few to judge yet: ${needed} stretches between two are needed, ${so} there.`
  const soonest = dateInWords(mondayOf(weekPlus(thisWeek, Math.max(1, needed - there))), mondayOf(thisWeek))
  return `Too early to judge: ${needed} whole weeks ${enough}are needed, ${so} there. On ${soonest} at the soonest.`
}
