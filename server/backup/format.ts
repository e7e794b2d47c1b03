// The backup file: gzip'd lines of JSON. A header; for each table of each organisation a line that names it and one array of texts for
// each row, every value as the database itself writes it; after each table and at the end how many rows there were and their SHA-256.

import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

export const format = 1
export const openJobs = 'open jobs'

export type Header = { amends: 'backup'; format: number; app: string; at: string; migrations: string[] }
/** What the following rows are; `organisation` is null for a table that belongs to none. */
export type Section = { table: string; organisation: string | null; columns: string[] }
export type End = { end: string; rows: number; sha256: string }
export type Row = (string | null)[]
export type Whole = { header: Header; rows: number; tables: Record<string, number> }

/** Adds up a table or the whole file. */
export class Sum {
  rows = 0
  readonly #hash: Hash = createHash('sha256')
  add(lines: string | Uint8Array, rows: number): void {
    this.#hash.update(lines)
    this.rows += rows
  }
  end(name: string): End {
    return { end: name, rows: this.rows, sha256: this.#hash.digest('hex') }
  }
}

const openingBracket = 0x5b
const damaged = (why: string) => new Error(`This backup cannot be used: ${why}. Nothing was changed.`)

/** A line without its end, or a part of one that is long; `isRow`: it begins as a row does. */
export type Piece = { bytes: Buffer; isRow: boolean; isFirst: boolean; isLast: boolean }

/** Bytes of a line that are held at once: a row may hold a whole mail, and nobody needs all of it in one piece. */
export const piece = 1024 * 1024

/** Every line, long ones in pieces. Throws a sentence when the file is no backup or is cut off. */
export async function* piecesOf(file: string): AsyncGenerator<Piece> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 })
  const source = createReadStream(file)
  source.on('error', (error) => gunzip.destroy(error))
  let [isFirst, isRow, size] = [true, false, 0]
  let rest: Buffer[] = []
  const taken = (last: Buffer, isLast: boolean): Piece => {
    const bytes = rest.length > 0 ? Buffer.concat([...rest, last]) : last
    if (isFirst) isRow = bytes[0] === openingBracket
    const one = { bytes, isRow, isFirst, isLast }
    ;[rest, size, isFirst] = [[], 0, isLast]
    return one
  }
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield taken(chunk.subarray(from, at), true)
        from = at + 1
      }
      rest.push(chunk.subarray(from))
      size += chunk.length - from
      if (size > piece) yield taken(Buffer.alloc(0), false)
    }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'EACCES') throw new Error(`The file ${file} cannot be read (${code}).`, { cause: error })
    throw code?.startsWith('Z_') ? damaged('it is cut off or damaged') : error
  } finally {
    source.destroy()
  }
  if (size > 0 || !isFirst) throw damaged('it is cut off')
}

/** Reads the file from its first to its last byte and checks every sum, before anybody uses any of it. */
export async function verified(file: string): Promise<Whole> {
  const whole = new Sum()
  const tables: Record<string, number> = {}
  let header: Header | undefined
  let table = new Sum()
  let isOver = false
  for await (const { bytes, isRow, isLast } of piecesOf(file)) {
    if (isOver) throw damaged('something follows its end')
    if (isRow && header) {
      for (const sum of [table, whole]) sum.add(bytes, 0)
      if (isLast) for (const sum of [table, whole]) sum.add('\n', 1)
      continue
    }
    // Only rows are long.
    if (!isLast) throw damaged('a line of it cannot be read')
    const line = bytes.toString('utf8')
    if (!header) header = headerIn(line)
    else {
      const mark = parsed(line) as Section | End
      if ('end' in mark) {
        isOver = mark.end === 'backup'
        checked(mark, isOver ? whole : table)
        if (isOver) continue
        tables[mark.end] = mark.rows
        table = new Sum()
      }
    }
    whole.add(`${line}\n`, 0)
  }
  if (!header || !isOver) throw damaged('its end is missing')
  return { header, rows: whole.rows, tables }
}

function headerIn(line: string): Header {
  const header = parsed(line) as Header
  if (header?.amends !== 'backup') throw damaged('it was not made by “amends backup”')
  if (header.format !== format) throw damaged(`it is of format ${header.format}, and this version of Amends reads ${format}`)
  return header
}

function checked(mark: End, sum: Sum): void {
  const found = sum.end(mark.end)
  if (found.rows !== mark.rows || found.sha256 !== mark.sha256) throw damaged(`the sum of “${mark.end}” is wrong`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged('a line of it cannot be read')
  }
}
