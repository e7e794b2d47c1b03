// What came of the cases as tables to carry elsewhere.

import type { Cell } from '#core/csv.ts'
import { type Bar, type CausePart, partTitles } from '#core/learning/pareto.ts'
import { decimals } from '#core/money.ts'
import { mondayOf } from '#core/stats/week.ts'
import type { Got } from '#web/platform/call.ts'

const rounded = (share: number | undefined) => (share === undefined ? null : Math.round(share * 10_000) / 10_000)

export function outcomeRows({ groups, from, to }: Got<'insights.outcomes'>): Cell[][] {
  return [
    ['what we did', 'from', 'to', 'answers', 'satisfied', 'share', 'low 95%', 'high 95%'],
    ...groups.map(({ title, n, satisfied, interval }): Cell[] => [
      title,
      from,
      to,
      n,
      satisfied,
      n === 0 ? null : rounded(satisfied / n),
      rounded(interval?.low),
      rounded(interval?.high),
    ]),
  ]
}

export function funnelRows({ steps, from, to }: Got<'insights.funnel'>): Cell[][] {
  return [
    ['step', 'from', 'to', 'cases', 'known to have missed it'],
    ...steps.map(({ title, cases, missed }) => [title, from, to, cases, missed]),
  ]
}

export function promiseRows({ weeks }: Got<'insights.promises'>): Cell[][] {
  return [['week', 'monday', 'kept', 'broken'], ...weeks.map(({ week, kept, broken }) => [week, mondayOf(week), kept, broken])]
}

export function barRows(bars: readonly Bar<{ title: string }>[], part: CausePart, currency: string): Cell[][] {
  const unit = part === 'cost' ? currency : partTitles[part]
  const plain = (value: number) => (part === 'cost' ? value / 10 ** decimals(currency) : value)
  return [['cause', unit, 'share with those above'], ...bars.map(({ of, value, upTo }) => [of.title, plain(value), rounded(upTo)])]
}
