// What was said so far, as the coach has to know it: the customer's own words, our last letters to them, and when we called.

import { sql } from 'kysely'
import type { CaseId, CustomerId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Characters of the customer's words, and of each letter of ours: enough to know a case by, and bounded. */
const mostWords = 8000
const mostOfLetter = 3000
const mostLetters = 4

export type SoFar = { customerWords: string; earlier: string[]; calls: Instant[] }

export async function saidSoFar(ctx: Ctx, caseId: CaseId, customerId: CustomerId): Promise<SoFar> {
  const { rows } = await sql<{ caseId: string; direction: string; channel: string; body: string; at: Instant }>`
    select m.case_id, m.direction, m.channel, left(m.body, ${mostWords}) as body, m.at
    from (select id from cases where organisation_id = ${ctx.organisation} and customer_id = ${customerId} order by id desc limit 10) c
    cross join lateral (
      select m.id, m.case_id, m.direction, m.channel, m.body, m.at from messages m
      left join mails p on p.organisation_id = m.organisation_id and p.message_id = m.id
      where m.organisation_id = ${ctx.organisation} and m.case_id = c.id and (
        (m.direction = 'out' and m.purpose in ('letter', 'explanation') and coalesce(p.state, '') <> 'brought-back')
        or (c.id = ${caseId} and (m.channel = 'call' or (m.direction = 'in' and m.automatic is null))))
      order by m.id desc limit 30) m
    order by m.id`.execute(ctx.db)
  const here = rows.filter((row) => row.caseId === caseId)
  return {
    customerWords: here
      .filter(({ direction }) => direction === 'in')
      .map(({ body }) => body)
      .join('\n\n')
      .slice(-mostWords),
    earlier: rows
      .filter(({ direction }) => direction === 'out')
      .slice(-mostLetters)
      .map(({ body }) => body.slice(0, mostOfLetter)),
    calls: here.filter(({ channel }) => channel === 'call').map(({ at }) => at),
  }
}
