// Writes everything that is ours into one file, as it stood at one instant: one repeatable-read transaction, while work goes on.
// The file is made aside and takes its name only when it is whole and on the disk. Whoever has it has every secret in it.

import { createWriteStream } from 'node:fs'
import { link, open, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { format, type Header, openJobs, type Section, Sum } from '#server/backup/format.ts'
import { type Lines, largeRows, line, plainRows } from '#server/backup/rows.ts'
import { lookAt, quoted, type Table, tablesOf } from '#server/backup/tables.ts'
import { type Connection, loneClient } from '#server/platform/db.ts'

export type Written = { rows: number; tables: Record<string, number>; bytes: number }

/** Every value as the text that the database writes, so that it reads back as exactly the same. */
const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig
const snapshot = `begin isolation level repeatable read read only;
  set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local row_security = on`

/** Refuses to write over a file. `facts`: the version of Amends, and the time. */
export async function backUp(
  connection: Connection,
  file: string,
  facts: { app: string; at: string },
  told: (rows: number) => void = () => {},
): Promise<Written> {
  if (await stat(file).catch(() => null)) throw new Error(`There is a file ${file} already. Give the backup another name.`)
  const aside = `${file}.part`
  const client = loneClient({ ...connection, types: asText, application_name: 'amends-backup' })
  const sums = { whole: new Sum(), tables: {} as Record<string, number> }
  await client.connect()
  try {
    await client.query(snapshot)
    await rm(aside, { force: true })
    const lines = Readable.from(
      counted(everything(client, facts, sums), () => told(sums.whole.rows)),
      { objectMode: true, highWaterMark: 1 },
    )
    await pipeline(lines, createGzip({ level: 5 }), createWriteStream(aside, { mode: 0o600, flags: 'wx' }))
    await keepSafe(aside)
    await link(aside, file)
    return { rows: sums.whole.rows, tables: sums.tables, bytes: (await stat(file)).size }
  } finally {
    await rm(aside, { force: true })
    await client.end()
  }
}

async function* counted(lines: AsyncGenerator<string>, each: () => void): AsyncGenerator<string> {
  for await (const one of lines) {
    yield one
    each()
  }
}

async function keepSafe(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

type Sums = { whole: Sum; tables: Record<string, number> }

async function* everything(client: pg.Client, { app, at }: { app: string; at: string }, sums: Sums): AsyncGenerator<string> {
  const said = (lines: string, rows = 0) => {
    sums.whole.add(lines, rows)
    return lines
  }
  const organisations = await column(client, `select name from directory where kind = 'organisation' order by name`)
  const migrations = await column(client, 'select name from migrations.kysely_migration order by name')
  const header: Header = { amends: 'backup', format, app, at, migrations }
  yield said(line(header))
  const tables = await tablesOf(client)
  await nothingIsLeftOut(client, tables, organisations)
  for (const part of [...tables.map((table) => partOf(table, organisations)), jobs]) {
    const sum = new Sum()
    for (const { section, rows } of part.sections) {
      if (section.organisation) await lookAt(client, section.organisation)
      yield said(line(section))
      for await (const [lines, ended] of rows(client)) {
        sum.add(lines, ended)
        yield said(lines, ended)
      }
    }
    sums.tables[part.name] = sum.rows
    yield said(line(sum.end(part.name)))
  }
  yield line(sums.whole.end('backup'))
}

type Part = { name: string; sections: { section: Section; rows: (client: pg.Client) => AsyncGenerator<Lines> }[] }

function partOf(table: Table, organisations: string[]): Part {
  const { name, isOfOrganisations } = table
  const columns = table.columns.map((one) => one.name)
  const mayBeLarge = table.columns.some((one) => one.type === 'bytea')
  const rowsOf = (where: string) => (client: pg.Client) =>
    mayBeLarge
      ? largeRows(client, table, where)
      : plainRows(client, `select ${columns.map(quoted).join(', ')} from ${quoted(name)} ${where}`)
  const sections = isOfOrganisations
    ? organisations.map((id) => ({
        section: { table: name, organisation: id, columns },
        rows: rowsOf(`where organisation_id = ${pg.escapeLiteral(id)}`),
      }))
    : [{ section: { table: name, organisation: null, columns }, rows: rowsOf('') }]
  return { name, sections }
}

/** What was asked for and not done yet belongs to what was acknowledged; the rest of the job tables is the worker's own. */
const jobs: Part = {
  name: openJobs,
  sections: [
    {
      section: { table: openJobs, organisation: null, columns: ['name', 'id', 'data'] },
      rows: (client) =>
        plainRows(client, `select name, id, data from pgboss.job where name in ('work', 'outside', 'poison') and state < 'completed'`),
    },
  ],
}

/** Rows of an organisation that nobody knows would be missed. Only a role that sees every row can tell. */
async function nothingIsLeftOut(client: pg.Client, tables: Table[], organisations: string[]): Promise<void> {
  const [seesAll] = await column(client, 'select (rolsuper or rolbypassrls)::text from pg_roles where rolname = current_user')
  if (seesAll !== 'true') return
  for (const { name } of tables.filter((table) => table.isOfOrganisations)) {
    const { rows } = await client.query(`select 1 from ${quoted(name)} where organisation_id <> all($1) limit 1`, [organisations])
    if (rows.length > 0) throw new Error(`The table ${name} has rows of no known organisation; a backup would leave them out.`)
  }
}

async function column(client: pg.Client, text: string): Promise<string[]> {
  const { rows } = await client.query<[string]>({ text, rowMode: 'array' })
  return rows.map(([value]) => value)
}
