// Our own tables as the database knows them: their columns, whether they belong to organisations, and what ties them together.

import type pg from 'pg'

export type Column = { name: string; type: string }
export type Table = { name: string; columns: Column[]; isOfOrganisations: boolean }

/** Every table of the schema, by name; columns that the database computes itself are left out. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; columns: Column[] }>(
    `select c.relname as "table", json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname order by c.relname`,
  )
  return rows.map(({ table, columns }) => {
    const known = typeof columns === 'string' ? (JSON.parse(columns) as Column[]) : columns
    return { name: table, columns: known, isOfOrganisations: known.some((column) => column.name === 'organisation_id') }
  })
}

export type Tie = { table: string; name: string; definition: string }

/** The foreign keys, as they can be made again. */
export async function tiesOf(client: pg.ClientBase): Promise<Tie[]> {
  const { rows } = await client.query<Tie>(
    `select c.relname as "table", f.conname as name, pg_get_constraintdef(f.oid) as definition
     from pg_constraint f join pg_class c on c.oid = f.conrelid
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conparentid = 0 order by c.relname, f.conname`,
  )
  return rows
}

/** A name in double quotes, safe in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Lets this transaction see and write the rows of one organisation, whoever owns the tables. */
export async function lookAt(client: pg.ClientBase, organisation: string): Promise<void> {
  await client.query(`select set_config('app.organisation', $1, true)`, [organisation])
}
