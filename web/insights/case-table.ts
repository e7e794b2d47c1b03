// Cases as rows of a table to carry elsewhere: the columns that every list has, and every page of it.

import type { Cell } from '#core/csv.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { call, type Got } from '#web/platform/call.ts'

type Case = Got<'cases.list'>['rows'][number]
type Kinds = Got<'kinds.list'>['kinds']
type Page<R> = { rows: readonly R[]; next: string | null }

const head = ['reference', 'title', 'customer', 'brand', 'severity', 'kind', 'stands', 'owner', 'opened', 'ended']

/** The table of a list, whatever was shown of it. `more` are the columns beyond those of a case; a case may have several rows. */
export async function caseTable<R extends Case>(
  more: readonly string[],
  rowsOf: (row: R) => readonly Cell[][],
  page: (after: { after?: string }) => Promise<Page<R>>,
): Promise<Cell[][]> {
  const { kinds } = await call('kinds.list', {})
  const table: Cell[][] = [[...head, ...more]]
  let after: string | null = null
  do {
    const { rows, next }: Page<R> = await page(after === null ? {} : { after })
    for (const row of rows) for (const cells of rowsOf(row)) table.push([...cellsOf(row, kinds), ...cells])
    after = next
  } while (after !== null)
  return table
}

function cellsOf(
  { reference, title, customer, brand, brandRetired, severity, kind, stands, owner, openedAt, endedAt }: Case,
  kinds: Kinds,
): Cell[] {
  const called = brandRetired ? `${brand} (retired)` : brand
  return [reference, title, customer, called, severity, kind && titleOfKind(kinds, kind), stands, owner?.name ?? null, openedAt, endedAt]
}

/** Of a list that says nothing of a case beside the case itself. */
export function plainTable<R extends Case>(page: (after: { after?: string }) => Promise<Page<R>>): Promise<Cell[][]> {
  return caseTable([], () => [[]], page)
}
