// Finding cases by what people say, newest first, without collecting every case that has the words. First the newest are walked through: a
// common word fills the page there. What they say about each word decides how the rest is found: walking on, or by the index of words,
// which looks up only words that are not in every second case. So a search costs about the same however long the history is.

import { type RawBuilder, sql } from 'kysely'
import type { CaseId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** How many of the newest cases are walked through at first, and further where that is likely to fill the page. */
const glance = 2000
const walk = 20_000
/** With so many found at first glance (one in 150) the index would have as much to read as the walk. */
const worthWalking = 14
/** A word that one case in so many has is common; the index would collect half the history for it. */
const commonFrom = 20

export type Condition = RawBuilder<boolean>

/** The typed words, each of which is looked for as a word or its beginning; an address is one word. None when there is nothing to look for. */
export function wordsIn(typed: string): string[] {
  const found = typed.match(/[\p{L}\p{N}][^\s@'\\<>]*@[^\s@'\\<>]*[\p{L}\p{N}]|[\p{L}\p{N}]+/gu) ?? []
  return found.slice(0, 8).map((word) => word.toLowerCase())
}

/** The newest cases older than `before` that have all these words and fit; `few` at most. Conditions are on case c. */
export async function casesWith(ctx: Ctx, words: string[], fits: Condition[], few: number, before = '~'): Promise<CaseId[]> {
  const whole = queryOf(words)
  const look = (from: string, rows: number, most: number) => glanceAt(ctx, { words, whole, fits, before: from, rows, most })
  const first = await look(before, glance, few)
  const ids = first.ids
  if (ids.length >= few || first.walked < glance) return ids
  let floor = first.floor
  if (ids.length >= worthWalking) {
    const further = await look(floor, walk, few - ids.length)
    ids.push(...further.ids)
    if (ids.length >= few || further.walked < walk) return ids
    floor = further.floor
  }
  const rare = words.filter((_, n) => (first.having[n] ?? 0) * commonFrom < first.walked)
  return [
    ...ids,
    ...(await byIndex(ctx, { rare: queryOf(rare.length > 0 ? rare : words), whole, fits, before: floor, most: few - ids.length })),
  ]
}

function queryOf(words: readonly string[]): RawBuilder<unknown> {
  const [addresses, plain] = [words.filter((word) => word.includes('@')), words.filter((word) => !word.includes('@'))]
  const parts = [...addresses.map(addressQuery), ...(plain.length > 0 ? [beginnings(plain)] : [])]
  return sql`(${sql.join(parts, sql` && `)})`
}

function beginnings(words: readonly string[]): RawBuilder<unknown> {
  return sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`
}

/** PostgreSQL reads an address as one word; one that it does not take for an address it has as several. */
function addressQuery(address: string): RawBuilder<unknown> {
  return sql`(${`'${address}':*`}::tsquery || ${beginnings(address.match(/[\p{L}\p{N}]+/gu) ?? [])})`
}

type Look = { words: string[]; whole: RawBuilder<unknown>; fits: Condition[]; before: string; rows: number; most: number }

/** Walks through `rows` cases from the newest before that one: which fit, how many have each word, and how far it came. */
async function glanceAt(ctx: Ctx, { words, whole, fits, before, rows, most }: Look) {
  const each = words.map((word, n) => sql`(words @@ ${queryOf([word])}) as ${sql.ref(`has${n}`)}`)
  const having = words.map((_, n) => sql`count(*) filter (where ${sql.ref(`has${n}`)})::int`)
  const { rows: found } = await sql<{ ids: string; walked: number; floor: string | null; having: number[] }>`
    with newest as materialized (
      select c.id, (c.words @@ ${whole} and ${all(fits)}) as fits, ${sql.join(each)} from cases c
      where c.organisation_id = ${ctx.organisation} and c.id < ${before} order by c.id desc limit ${rows})
    select coalesce((select string_agg(id, ' ' order by id desc) from (select id from newest where fits order by id desc limit ${most}) page), '') as ids,
      count(*)::int as walked, min(id) as floor, array[${sql.join(having)}] as having from newest`.execute(ctx.db)
  const [{ ids, walked, floor, having: counted } = { ids: '', walked: 0, floor: null, having: [] }] = found
  return { ids: ids.split(' ').filter(Boolean) as CaseId[], walked, floor: floor ?? '', having: counted }
}

type Lookup = { rare: RawBuilder<unknown>; whole: RawBuilder<unknown>; fits: Condition[]; before: string; most: number }

/**
 * The newest among those that the index finds. They are looked up by their ids as one list, since as a joined set nobody would know how few they
 * are, and every case would be read beside them.
 */
async function byIndex(ctx: Ctx, { rare, whole, fits, before, most }: Lookup): Promise<CaseId[]> {
  const found = sql`array(select cases_with_words(${rare}, ${whole}, ${before}::ident, null::integer))`
  const asked = sql<{ id: string }>`select c.id from cases c where c.organisation_id = ${ctx.organisation} and c.id = any(${found})
    and ${all(fits)} order by c.id desc limit ${most}`
  return (await asked.execute(ctx.db)).rows.map(({ id }) => id as CaseId)
}

function all(conditions: Condition[]): RawBuilder<unknown> {
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}
