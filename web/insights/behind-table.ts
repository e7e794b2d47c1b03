// The cases behind a bar as a table to carry elsewhere.

import type { Cell } from '#core/csv.ts'
import { call, type Sent } from '#web/platform/call.ts'
import type { Row } from '#web/platform/rows.ts'
import { caseTable } from './case-table.ts'

export function behindRows(asked: Omit<Sent<'insights.behind'>, 'after' | 'limit'>): Promise<Cell[][]> {
  return caseTable(
    ['counted as true'],
    ({ hit }: Row<'insights.behind'>) => [[hit ? 'yes' : 'no']],
    (after) => call('insights.behind', { ...asked, limit: 100, ...after }),
  )
}
