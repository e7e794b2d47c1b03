// Prints the tables as TypeScript for Kysely, in camelCase as its plugin speaks. The types are those that our driver settings answer with.

import type { Pool } from 'pg'

type Column = {
  table: string
  name: string
  /** Of the base type, when a domain stands over it; of the element, when it is an array. */
  type: string
  isArray: boolean
  /** Values of an enum. */
  labels: string[] | null
  nullable: boolean
  hasDefault: boolean
  always: boolean
}

/** The text of server/platform/schema.gen.ts. */
export async function schemaTypes(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Column>(columns)
  const tables = Map.groupBy(rows, (row) => row.table)
  const body = [...tables].map(
    ([name, own]) => `  ${camel(name)}: {\n${own.map((one) => `    ${camel(one.name)}: ${typeOf(one)}`).join('\n')}\n  }`,
  )
  const used = ['Generated', 'GeneratedAlways'].filter((name) => body.some((text) => text.includes(`${name}<`)))
  return [
    '// Printed by tools/schema.ts from the migrations; do not edit.',
    ...(used.length > 0 ? ['', `import type { ${used.join(', ')} } from 'kysely'`] : []),
    '',
    'export interface Tables {',
    ...body,
    '}',
    '',
  ].join('\n')
}

/** Instants and days are text, counts and amounts numbers; `numeric` keeps its digits as text. What is not named here is text too. */
const types: Record<string, string> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  bytea: 'Buffer',
}

function typeOf(column: Column): string {
  const plain = column.labels ? column.labels.map((label) => `'${label}'`).join(' | ') : (types[column.type] ?? 'string')
  const many = column.isArray ? (plain.includes(' ') ? `(${plain})[]` : `${plain}[]`) : plain
  const whole = column.nullable && many !== 'unknown' ? `${many} | null` : many
  if (column.always) return `GeneratedAlways<${whole}>`
  return column.hasDefault ? `Generated<${whole}>` : whole
}

/** As Kysely's CamelCasePlugin: "first_name" → "firstName". */
function camel(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const columns = `
  select c.relname as table, a.attname as name, b.typname as type, e.oid is not null as "isArray",
    (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = b.oid) as labels,
    not (a.attnotnull or t.typnotnull) as nullable,
    a.atthasdef or a.attidentity = 'd' as "hasDefault",
    a.attidentity = 'a' or a.attgenerated <> '' as always
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  join pg_type b on b.oid = coalesce(nullif(e.typbasetype, 0), e.oid, nullif(t.typbasetype, 0), t.oid)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname collate "C", a.attnum`
