// Tables to carry elsewhere, as CSV (RFC 4180). A text that a spreadsheet would run as a formula is made plain with an apostrophe.

export type Cell = string | number | null

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(written).join(',')).join('\r\n') + '\r\n'
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
