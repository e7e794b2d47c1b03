// Whether the search by meaning has its index. With pgvector and without one every vector is read at each question, and nothing fails: it is only slow.

import { sql } from 'kysely'
import { attention, type Finding, ok } from '#server/doctor/finding.ts'
import { throughDoor } from '#server/platform/door.ts'
import { organisations } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'

/** Vectors of one length, and how many of them are read at a question of the organisation that has most. */
export type Vectors = { length: number; texts: number }

/** As many are read through in some twenty milliseconds; ours. */
const few = 5_000
/** The longest vector that pgvector makes such an index of. */
const longest = 2_000

export async function meaning(world: World): Promise<Finding | Finding[]> {
  const { rows } = await world.pool.query<{ has: boolean }>(`select to_regtype('vector') is not null as has`)
  if (!rows[0]?.has) return ok('meaning', 'This database has no pgvector, and nothing needs it')
  const found = await vectors(world)
  if (found.length === 0) return ok('meaning', 'pgvector is there; no text was read by its meaning yet')
  const indexes = await indexesOf(world)
  return found.map((one) => searched(one, indexes))
}

/** What to say of the vectors of one length, given how the indexes of their table are defined. */
export function searched({ length, texts }: Vectors, indexes: readonly string[]): Finding {
  const words = `${texts} texts, in ${length} numbers each`
  if (indexes.some((index) => fits(index, length))) return ok('meaning', `${words}, are searched by an index`)
  if (texts <= few) return ok('meaning', `${words}, are few enough to be read at each question`)
  const slow = `${words}, are all read at each question: they have no index`
  if (length > longest)
    return attention('meaning', slow, `pgvector makes one for ${longest} numbers at most: set EMBEDDINGS_MODEL to a model with fewer.`)
  return attention('meaning', slow, `Say in the database: ${indexFor(length)}`)
}

/** As docs/operating.md has it. */
export function indexFor(length: number): string {
  return `create index on recurrence_meanings using hnsw ((vector::vector(${length})) vector_cosine_ops) where array_length(vector, 1) = ${length};`
}

/** As PostgreSQL tells a definition, with brackets and casts of its own. */
function fits(index: string, length: number): boolean {
  return (
    index.includes(`::vector(${length})`) &&
    index.includes('vector_cosine_ops') &&
    (!index.includes(' WHERE ') || index.includes(`= ${length})`))
  )
}

/** A model makes vectors of one length, so one of each is looked at and the others are counted. */
async function vectors(world: World): Promise<Vectors[]> {
  const most = new Map<number, number>()
  for (const organisation of await organisations(world)) {
    const found = await throughDoor(world, { organisation, actor: { kind: 'system' }, readOnly: true }, async (ctx) => {
      const { rows } = await sql<Vectors>`
        select count(*)::int as texts, (
          select array_length(o.vector, 1) from recurrence_meanings o where o.organisation_id = ${organisation} and o.model = m.model limit 1
        ) as length
        from recurrence_meanings m where m.organisation_id = ${organisation} group by m.model`.execute(ctx.db)
      return rows
    })
    for (const { length, texts } of found) most.set(length, Math.max(texts, most.get(length) ?? 0))
  }
  return [...most].map(([length, texts]) => ({ length, texts }))
}

async function indexesOf({ pool }: World): Promise<string[]> {
  const { rows } = await pool.query<{ definition: string }>(
    `select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'recurrence_meanings'::regclass and indisvalid`,
  )
  return rows.map(({ definition }) => definition)
}
