// Rows as lines of the file. Where one may hold a whole mail or file, its bytes are asked for in pieces and never held at once: the line is
// the same as if they had been.

import type pg from 'pg'
import { piece } from '#server/backup/format.ts'
import { quoted, type Table } from '#server/backup/tables.ts'

/** Lines, or a part of one, and how many rows end in it. */
export type Lines = [lines: string, ended: number]

/** Rows fetched at once; those with bytes in them hold up to a piece each. */
const [many, few] = [500, 4]

export function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

export async function* plainRows(client: pg.Client, select: string): AsyncGenerator<Lines> {
  for await (const rows of fetched(client, select, many)) yield [rows.map(line).join(''), rows.length]
}

async function* fetched(client: pg.Client, select: string, batch: number): AsyncGenerator<(string | null)[][]> {
  await client.query(`declare rows no scroll cursor for ${select}`)
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({ text: `fetch ${batch} from rows`, rowMode: 'array' })
    if (rows.length > 0) yield rows
    if (rows.length < batch) break
  }
  await client.query('close rows')
}

/** Bytes that are longer than a piece come as null, with their length at the end of the row. */
export async function* largeRows(client: pg.Client, { name, columns }: Table, where: string): AsyncGenerator<Lines> {
  const isBytes = columns.map((column) => column.type === 'bytea')
  const short = columns.map((column, n) => {
    const own = quoted(column.name)
    return isBytes[n] ? `case when octet_length(${own}) <= ${piece} then ${own} end` : own
  })
  const lengths = columns.map((column, n) =>
    isBytes[n] ? `nullif(greatest(octet_length(${quoted(column.name)}), ${piece}), ${piece})` : 'null',
  )
  const select = `select tableoid::text, ctid::text, ${[...short, ...lengths].join(', ')} from ${quoted(name)} ${where}`
  for await (const rows of fetched(client, select, few)) {
    for (const [relation, place, ...row] of rows) {
      const values = row.slice(0, columns.length)
      const long = row.slice(columns.length).map(Number)
      if (long.every((length) => length === 0)) yield [line(values), 1]
      else yield* inPieces(values, long, (n, from) => cut(client, name, columns[n]?.name ?? '', [relation, place], from))
    }
  }
}

async function* inPieces(
  values: (string | null | undefined)[],
  long: number[],
  part: (column: number, from: number) => Promise<string>,
): AsyncGenerator<Lines> {
  for (const [n, value] of values.entries()) {
    const before = n === 0 ? '[' : ','
    const length = long[n] ?? 0
    if (length === 0) {
      yield [`${before}${JSON.stringify(value)}`, 0]
      continue
    }
    yield [`${before}"\\\\x`, 0]
    for (let from = 0; from < length; from += piece) yield [await part(n, from), 0]
    yield ['"', 0]
  }
  yield [']\n', 1]
}

/** The transaction sees one instant only, in which a row stays where it is. */
async function cut(client: pg.Client, table: string, column: string, row: unknown[], from: number): Promise<string> {
  const { rows } = await client.query<[string]>({
    text: `select encode(substring(${quoted(column)} from ${from + 1} for ${piece}), 'hex') from ${quoted(table)} where tableoid = $1::oid and ctid = $2::tid`,
    values: row,
    rowMode: 'array',
  })
  const [found] = rows
  if (!found) throw new Error(`A row of ${table} is not where it was.`)
  return found[0]
}
