// The weeks of every number, and the cases behind one, as rows of a table to keep.

import { titleOfKind } from '#core/cases/own-kinds.ts'
import { decimals } from '#core/money.ts'
import { mondayOf } from '#core/stats/week.ts'
import { call, type Got, type Sent } from '#web/platform/call.ts'
import type { Cell } from '#core/csv.ts'
import { plainValue } from './figure-words.ts'

type Page = Got<'insights.week'>

const unitNames = { cases: 'cases', limits: 'limits', time: 'minutes', share: 'share', money: '' } as const

export function weekRows({ numbers, currency }: Page): Cell[][] {
  const digits = decimals(currency)
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
  const rows = numbers.flatMap(({ number, title, unit, weeks, usual, beyond, signal }) => {
    const plain = (value: number | null) => plainValue(number, value, digits)
    const isBeyond = (week: string) => beyond.includes(week) || (signal?.rule === 'beyond' && signal.weeks.includes(week))
    return weeks.map(({ week, n, numerator, value, ninetieth, interval }): Cell[] => [
      title,
      week,
      mondayOf(week),
      n,
      numerator,
      plain(value),
      unit === 'money' ? currency : unitNames[unit],
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

/** Every page of the list, whatever was shown of it. */
export async function caseRows(asked: Omit<Sent<'insights.cases'>, 'after' | 'limit'>): Promise<Cell[][]> {
  const rows: Cell[][] = [
    [
      'reference',
      'title',
      'customer',
      'brand',
      'severity',
      'kind',
      'stands',
      'owner',
      'opened',
      'ended',
      'counted at',
      'hit',
      'value (ms or minor units)',
    ],
  ]
  const { kinds } = await call('kinds.list', {})
  let after: string | undefined
  do {
    const page = await call('insights.cases', { ...asked, limit: 100, ...(after === undefined ? {} : { after }) })
    for (const row of page.rows) {
      const { reference, title, customer, brand, severity, kind, stands, owner, openedAt, endedAt } = row
      const own: Cell[] = [
        reference,
        title,
        customer,
        brand,
        severity,
        kind && titleOfKind(kinds, kind),
        stands,
        owner?.name ?? null,
        openedAt,
        endedAt,
      ]
      const counted = row.counted.length > 0 ? row.counted : [{ at: '', hit: null, value: null }]
      for (const { at, hit, value } of counted) rows.push([...own, at, hit === null ? null : hit ? 'yes' : 'no', value])
    }
    after = page.next ?? undefined
  } while (after !== undefined)
  return rows
}
