// The weeks of every number, and the cases behind one, as rows of a table to keep.

import { numbers } from '#core/insights/numbers.ts'
import { plainUnit, plainValue } from '#core/insights/plain.ts'
import { mondayOf } from '#core/stats/week.ts'
import { call, type Got, type Sent } from '#web/platform/call.ts'
import type { Row } from '#web/platform/rows.ts'
import type { Cell } from '#core/csv.ts'
import { caseTable } from './case-table.ts'
import { isNumber } from './search.ts'

type Page = Got<'insights.week'>

export function weekRows({ numbers, currency }: Page): Cell[][] {
  const head = [
    'number',
    'week',
    'monday',
    'n',
    'numerator',
    'value',
    'unit',
    'nine of ten within',
    'low 95%',
    'high 95%',
    'usual from',
    'usual to',
    'beyond usual',
  ]
  const rows = numbers.flatMap(({ title, unit, weeks, usual, beyond, signal }) => {
    const plain = (value: number | null) => plainValue(unit, value, currency)
    const isBeyond = (week: string) => beyond.includes(week) || (signal?.rule === 'beyond' && signal.weeks.includes(week))
    return weeks.map(({ week, n, numerator, value, ninetieth, interval }): Cell[] => [
      title,
      week,
      mondayOf(week),
      n,
      numerator,
      plain(value),
      plainUnit(unit, currency),
      plain(ninetieth),
      plain(interval?.low ?? null),
      plain(interval?.high ?? null),
      plain(usual?.low ?? null),
      plain(usual?.high ?? null),
      isBeyond(week) ? 'yes' : 'no',
    ])
  })
  return [head, ...rows]
}

/** The cases behind a number; of each, all that went into it. */
export function caseRows(asked: Omit<Sent<'insights.cases'>, 'after' | 'limit'>, currency: string): Promise<Cell[][]> {
  const unit = isNumber(asked.number) ? numbers[asked.number].unit : 'cases'
  return caseTable(
    ['counted at', 'hit', 'value', 'unit'],
    ({ counted }: Row<'insights.cases'>) =>
      counted.length === 0
        ? [['', null, null, null]]
        : counted.map(({ at, hit, value }): Cell[] => [
            at,
            hit === null ? null : hit ? 'yes' : 'no',
            plainValue(unit, value, currency),
            value === null ? null : plainUnit(unit, currency),
          ]),
    (after) => call('insights.cases', { ...asked, limit: 100, ...after }),
  )
}
