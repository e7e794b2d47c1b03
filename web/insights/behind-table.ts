// The cases behind a bar as a table to carry elsewhere: every page of the list, whatever was shown of it.

import type { Cell } from '#core/csv.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { call, type Sent } from '#web/platform/call.ts'

export async function behindRows(asked: Omit<Sent<'insights.behind'>, 'after' | 'limit'>): Promise<Cell[][]> {
  const { kinds } = await call('kinds.list', {})
  const table: Cell[][] = [
    ['reference', 'title', 'customer', 'brand', 'severity', 'kind', 'stands', 'owner', 'opened', 'ended', 'counted as true'],
  ]
  let after: string | undefined
  do {
    const { rows, next } = await call('insights.behind', { ...asked, limit: 100, ...(after === undefined ? {} : { after }) })
    for (const { reference, title, customer, brand, severity, kind, stands, owner, openedAt, endedAt, hit } of rows)
      table.push([
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
        hit ? 'yes' : 'no',
      ])
    after = next ?? undefined
  } while (after !== undefined)
  return table
}
