// Writes everything that is ours into one file, as it stood at one instant: one repeatable-read transaction, while work goes on.
// The file is made aside and takes its name only when it is whole and on the disk. Whoever has it has every secret in it.

import { createWriteStream } from 'node:fs'
import { link, open, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { format, type Header, openJobs, type Section, Sum } from '#server/backup/format.ts'
import { lookAt, quoted, type Table, tablesOf } from '#server/backup/tables.ts'
import { type Connection, loneClient } from '#server/platform/db.ts'

export type Written = { rows: number; tables: Record<string, number>; bytes: number }

/** Every value as the text that the database writes, so that it reads back as exactly the same. */
const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig
const snapshot = `begin isolation level repeatable read read only;
  set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local row_security = on`

/** Rows fetched at once; one at a time where a row may hold a whole mail. */
const [many, one] = [500, 1]

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
      { objectMode: true },
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
    for (const { section, select } of part.sections) {
      if (section.organisation) await lookAt(client, section.organisation)
      yield said(line(section))
      for await (const rows of fetched(client, select, part.batch)) {
        const lines = rows.map(line).join('')
        sum.add(lines, rows.length)
        yield said(lines, rows.length)
      }
    }
    sums.tables[part.name] = sum.rows
    yield said(line(sum.end(part.name)))
  }
  yield line(sums.whole.end('backup'))
}

type Part = { name: string; batch: number; sections: { section: Section; select: string }[] }

function partOf({ name, columns, isOfOrganisations }: Table, organisations: string[]): Part {
  const names = columns.map((one) => one.name)
  const from = `select ${names.map(quoted).join(', ')} from ${quoted(name)}`
  const sections = isOfOrganisations
    ? organisations.map((id) => ({
        section: { table: name, organisation: id, columns: names },
        select: `${from} where organisation_id = ${pg.escapeLiteral(id)}`,
      }))
    : [{ section: { table: name, organisation: null, columns: names }, select: from }]
  return { name, batch: columns.some((one) => one.type === 'bytea') ? one : many, sections }
}

/** What was asked for and not done yet belongs to what was acknowledged; the rest of the job tables is the worker's own. */
const jobs: Part = {
  name: openJobs,
  batch: many,
  sections: [
    {
      section: { table: openJobs, organisation: null, columns: ['name', 'id', 'data'] },
      select: `select name, id, data from pgboss.job where name in ('work', 'outside', 'poison') and state < 'completed'`,
    },
  ],
}

async function* fetched(client: pg.Client, select: string, batch: number): AsyncGenerator<unknown[][]> {
  await client.query(`declare rows no scroll cursor for ${select}`)
  for (;;) {
    const { rows } = await client.query<unknown[]>({ text: `fetch ${batch} from rows`, rowMode: 'array' })
    if (rows.length > 0) yield rows
    if (rows.length < batch) break
  }
  await client.query('close rows')
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

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
