// What of other customers must not be in a letter: of those whom the writer had to do with lately, and, when a letter is sent, exactly
// whose addresses and references stand in it. It stays within the organisation, and what a member may see.

import { sql } from 'kysely'
import type { Stranger } from '#core/coach/about.ts'
import { markedIn, type Other, strangersOf } from '#core/coach/strangers.ts'
import type { CustomerId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Other cases of the member, the newest first. */
const most = 30

/** `own`: every word that belongs to this case, and so to nobody else. */
export async function strangersTo(ctx: Ctx, customerId: CustomerId, own: string): Promise<Stranger[]> {
  if (ctx.actor.kind !== 'member') return []
  const { rows } = await sql<Other>`
    select c.reference, k.name, k.first_name, concat_ws(' ', c.title, c.crux, m.body) as words,
      array(select a.address from customer_addresses a where a.organisation_id = c.organisation_id and a.customer_id = k.id
            order by a.main desc, a.created_at limit 3) as addresses
    from (select * from cases where organisation_id = ${ctx.organisation} and owner_id = ${ctx.actor.id} and customer_id <> ${customerId} and fire_drill is null
          order by id desc limit ${most}) c
    join customers k on k.organisation_id = c.organisation_id and k.id = c.customer_id
    left join lateral (select left(m.body, 1500) as body from messages m where m.organisation_id = c.organisation_id and m.case_id = c.id
                       and m.direction = 'in' order by m.id limit 1) m on true
    order by c.id desc`.execute(ctx.db)
  return strangersOf(rows, own)
}

/** Addresses and references in these words that are another customer's, whoever had to do with them. */
export async function othersIn(ctx: Ctx, customerId: CustomerId, words: string): Promise<Stranger[]> {
  const { addresses, references } = markedIn(words)
  if (addresses.length + references.length === 0) return []
  const { rows } = await sql<{ text: string; kind: 'address' | 'reference' }>`
    select a.address as text, 'address' as kind from customer_addresses a
    where a.organisation_id = ${ctx.organisation} and a.address = any(${addresses}::text[]) and a.customer_id <> ${customerId}
    union all
    select c.reference, 'reference' from cases c
    where c.organisation_id = ${ctx.organisation} and c.reference = any(${references}::text[]) and c.customer_id <> ${customerId}`.execute(
    ctx.db,
  )
  return rows
}
