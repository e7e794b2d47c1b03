// Markdown as the printed pages need it: a table in straight columns (as the formatter wants it), code words, a span of time in words.

import { day, type Duration, hour, minute } from '#core/time/instant.ts'

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  const [first = [], ...others] = lines
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n')
}

/** `a`, `b`; a dash when there is none. */
export function codes(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.map((word) => `\`${word}\``).join(', ')
}

/** "30 min", "4 h", "3 days", "7 min 30 s": milliseconds in the largest units that leave nothing over. */
export function span(ms: Duration): string {
  const units: [Duration, string, string][] = [
    [day, 'day', 'days'],
    [hour, 'h', 'h'],
    [minute, 'min', 'min'],
    [1000, 's', 's'],
  ]
  let rest = ms
  const parts = units.flatMap(([unit, one, more]) => {
    const count = Math.floor(rest / unit)
    rest -= count * unit
    return count > 0 ? [`${count} ${count === 1 ? one : more}`] : []
  })
  return parts.join(' ') || '0 s'
}
