// Fills an empty database from a backup, in one transaction: all of it is there afterwards, or nothing. Foreign keys are taken off and
// put back at the end, which checks every one of them; the triggers of append-only tables rest meanwhile.

import type { Jobs } from '#server/platform/world.ts'
import type pg from 'pg'
import { type End, openJobs, piecesOf, type Section, type Whole } from '#server/backup/format.ts'
import { LongRow } from '#server/backup/long-row.ts'
import { lookAt, quoted, type Table, tablesOf, tiesOf } from '#server/backup/tables.ts'

/** Characters of rows that travel in one statement. */
const batch = 4_000_000
const notEmpty = () =>
  new Error('This database is not empty, so nothing was restored. Give AMENDS_DATA or DATABASE_URL a new place; a restore never mixes.')

/** True when there is an organisation in it. */
async function isInUse(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('public.directory') is not null as made`)
  if (!rows[0]?.made) return false
  return ((await client.query('select 1 from directory limit 1')).rowCount ?? 0) > 0
}

export async function refuseIfInUse(client: pg.ClientBase): Promise<void> {
  if (await isInUse(client)) throw notEmpty()
}

/** The schema has to be there, at the backup's own migration. Throws, and leaves everything as it was, when anything does not fit. */
export async function fill(
  client: pg.ClientBase,
  file: string,
  whole: Whole,
  jobs: Jobs,
  told: (rows: number) => void = () => {},
): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`lock table directory in access exclusive mode; set local datestyle = 'ISO'; set local timezone = 'UTC'`)
    await refuseIfInUse(client)
    const tables = await tablesOf(client)
    await client.query('create temp table pieces (place int, at int, part bytea) on commit drop')
    const ties = await tiesOf(client)
    for (const { table, name } of ties) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
    for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
    const rows = await pour(client, file, new Map(tables.map((table) => [table.name, table])), jobs, told)
    if (rows !== whole.rows)
      throw new Error(`The file changed while it was read: ${rows} rows instead of ${whole.rows}. Nothing was changed.`)
    for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
    // A foreign key is checked as the owner of its table, who must see all rows for that, and not only one organisation's.
    const walled = tables.filter(({ isOfOrganisations }) => isOfOrganisations)
    for (const { name } of walled) await client.query(`alter table ${quoted(name)} no force row level security`)
    for (const { table, name, definition } of ties)
      await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
    for (const { name } of walled) await client.query(`alter table ${quoted(name)} force row level security`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

type Put = { rows(rows: string[]): Promise<unknown>; long: Long }
/** A row that comes in pieces. `put` answers how many rows that were. */
type Long = { take(bytes: Buffer): Promise<void>; put(): Promise<number> }

/** Answers how many rows it poured. */
async function pour(
  client: pg.ClientBase,
  file: string,
  tables: Map<string, Table>,
  jobs: Jobs,
  told: (rows: number) => void,
): Promise<number> {
  const tooEarly = () => Promise.reject(new Error('A row stands before its table. Nothing was changed.'))
  let put: Put = { rows: tooEarly, long: { take: tooEarly, put: tooEarly } }
  let held: string[] = []
  let [size, poured, isFirst] = [0, 0, true]
  const flush = async () => {
    if (held.length > 0) await put.rows(held)
    poured += held.length
    told(poured)
    held = []
    size = 0
  }
  for await (const { bytes, isRow, isFirst: begins, isLast } of piecesOf(file)) {
    if (isRow && !(begins && isLast)) {
      if (begins) await flush()
      await put.long.take(bytes)
      if (isLast) poured += await put.long.put()
      continue
    }
    const line = bytes.toString('utf8')
    if (isRow) {
      held.push(line)
      size += line.length
      if (size > batch) await flush()
      continue
    }
    await flush()
    const mark = JSON.parse(line) as Section | End
    if (!isFirst && 'table' in mark) put = await putter(client, mark, tables, jobs)
    isFirst = false
  }
  return poured
}

async function putter(client: pg.ClientBase, section: Section, tables: Map<string, Table>, jobs: Jobs): Promise<Put> {
  if (section.table === openJobs) {
    const rows = (some: string[]) => askAgain(client, some, jobs)
    return { rows, long: inOne(rows) }
  }
  const known = new Map(tables.get(section.table)?.columns.map((column) => [column.name, column.type]))
  const columns = section.columns.map((name, i) => {
    const type = known.get(name)
    if (!type) throw new Error(`This version of Amends has no “${section.table}.${name}”. Nothing was changed.`)
    return { name: quoted(name), type, value: `(r->>${i})::${type}` }
  })
  if (section.organisation) await lookAt(client, section.organisation)
  const into = `insert into ${quoted(section.table)} (${columns.map((one) => one.name).join(', ')}) overriding system value`
  const text = `${into} select ${columns.map((one) => one.value).join(', ')} from json_array_elements($1::json) r`
  const types = columns.map((one) => one.type)
  return { rows: (rows) => client.query(text, [`[${rows.join(',')}]`]), long: new LongRow(client, into, types) }
}

/** For rows that are hardly ever long: held until they are whole. */
function inOne(rows: Put['rows']): Long {
  let held: Buffer[] = []
  return {
    take: async (bytes) => void held.push(bytes),
    put: async () => {
      await rows([Buffer.concat(held).toString('utf8')])
      held = []
      return 1
    },
  }
}

/** Under their own ids, so that what was done already is known as done. */
async function askAgain(client: pg.ClientBase, rows: string[], { boss }: Jobs): Promise<void> {
  for (const row of rows) {
    const [name, id, data] = JSON.parse(row) as [string, string, string]
    await boss.insert(name, [{ id, data: JSON.parse(data) as object }], {
      db: { executeSql: (text, values) => client.query(text, values) },
    })
  }
}
