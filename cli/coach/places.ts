// Where a finding stands in its file: line and column as editors count them.

import type { Finding } from '#core/coach/rule.ts'

export type Place = { line: number; column: number; endLine: number; endColumn: number }
export type Placed = { path: string } & Place & Finding

/** Line and column of an offset in UTF-16 units, both from 1. Made once for each text. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = lineOf(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

export function placed(path: string, text: string, findings: readonly Finding[]): Placed[] {
  const placeOf = placesIn(text)
  return findings.map((finding) => {
    const end = placeOf(finding.end)
    return { path, ...placeOf(finding.start), endLine: end.line, endColumn: end.column, ...finding }
  })
}

/** The last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
