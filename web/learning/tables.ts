// The causes as a table to carry elsewhere.

import type { Cell } from '#core/csv.ts'
import { dateAt } from '#core/time/date.ts'
import type { Causes } from './cause.ts'

export function causeTable({ causes, currency }: Causes, zone: string): Cell[][] {
  return [
    ['cause', 'mistakes', 'cases', `cost (${currency}, minor units)`, 'grave cases', 'customers lost', 'actions', 'solved'],
    ...causes.map(({ title, mistakes, impact, actions, solvedAt }) => [
      title,
      mistakes,
      impact.cases,
      impact.costMinor,
      impact.grave,
      impact.lost,
      actions.length,
      solvedAt === null ? '' : dateAt(solvedAt, zone),
    ]),
  ]
}
