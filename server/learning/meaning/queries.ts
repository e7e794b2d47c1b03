// How far the reading by meaning is, the vectors of some texts, and the texts that mean most alike where the server can search for them.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type * as contract from '#core/learning/recurrence/meaning-shapes.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** The operator's service and the organisation's switch. */
export async function serviceOf(ctx: Ctx) {
  const row = await ctx.db
    .selectFrom('recurrenceService')
    .select(['isOn', 'model', 'answeredAt', 'trouble', 'troubleAt'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return { service: ctx.config.embeddings, row }
}

export async function showMeaning(ctx: Ctx): Promise<Answer<typeof contract.showMeaning>> {
  const { service, row } = await serviceOf(ctx)
  return {
    service: service && { host: new URL(service.url).host, model: service.model },
    isOn: row?.isOn ?? false,
    read: await countIn(ctx, 'recurrence_meanings'),
    waiting: await waiting(ctx),
    answeredAt: row?.answeredAt ?? null,
    trouble: row?.trouble ? { said: row.trouble, at: row.troubleAt ?? ctx.now } : null,
    searches: await canSearch(ctx),
  }
}

export const waiting = (ctx: Ctx) => countIn(ctx, 'recurrence_unread')

async function countIn(ctx: Ctx, table: 'recurrence_meanings' | 'recurrence_unread'): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} where organisation_id = ${ctx.organisation}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** Whether this database has pgvector. */
async function canSearch(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select to_regtype('vector') is not null as has`.execute(ctx.db)
  return rows[0]?.has ?? false
}

/** Of which words the vectors of these are, as a number. */
export async function saidBy(ctx: Ctx, sources: readonly string[]): Promise<Map<string, number>> {
  const rows = await ctx.db
    .selectFrom('recurrenceMeanings')
    .select(['source', 'said'])
    .where('organisationId', '=', ctx.organisation)
    .where('source', 'in', sources)
    .execute()
  return new Map(rows.map(({ source, said }) => [source, said]))
}

export async function vectorsFor(ctx: Ctx, sources: readonly string[]): Promise<Map<string, Float32Array>> {
  if (sources.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('recurrenceMeanings')
    .select(['source', 'vector'])
    .where('organisationId', '=', ctx.organisation)
    .where('source', 'in', sources)
    .execute()
  return new Map(rows.map(({ source, vector }) => [source, Float32Array.from(vector)]))
}

/** The texts nearest in meaning among those that a mistake is known of; none where the database cannot search for them. */
export async function nearestTo(ctx: Ctx, vector: Float32Array, most: number): Promise<string[]> {
  if (!(await canSearch(ctx))) return []
  const { rows } = await nearest(ctx, vector, most).execute(ctx.db)
  return rows.map(({ source }) => source)
}

/** The length is written out, because only then an index on the vectors of that length can answer (docs/operating.md). */
export function nearest({ organisation }: Pick<Ctx, 'organisation'>, vector: Float32Array, most: number) {
  const length = sql.lit(vector.length)
  return sql<{ source: string }>`
    select m.source from recurrence_meanings m join recurrence_texts t on t.organisation_id = m.organisation_id and t.source = m.source
    where m.organisation_id = ${organisation} and array_length(m.vector, 1) = ${length} and (t.mistake_id is not null or t.is_refused)
    order by m.vector::vector(${length}) <=> ${[...vector]}::real[]::vector limit ${most}`
}
