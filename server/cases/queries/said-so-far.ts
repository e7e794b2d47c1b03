// What was said so far, as the coach has to know it: the customer's own words, our last letters to them, and when we called.

import { sql } from 'kysely'
import type { Given } from '#core/coach/about.ts'
import type { CaseId, CustomerId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Characters of the customer's words, and of each letter of ours: enough to know a case by, and bounded. */
const mostWords = 8000
const mostOfLetter = 3000
const mostLetters = 4
/** Of one customer, the newest first. */
const mostCases = 10
const mostCalls = 20

/** `subjects`: of what the customer wrote, one a line. */
export type SoFar = { customerWords: string; subjects: string; earlier: string[]; calls: Instant[] }

export async function saidSoFar(ctx: Ctx, caseId: CaseId, customerId: CustomerId): Promise<SoFar> {
  const [words, calls] = await Promise.all([written(ctx, caseId, customerId), called(ctx, customerId)])
  const theirs = words.filter(({ direction }) => direction === 'in')
  return {
    customerWords: theirs.map(withSubject).join('\n\n').slice(-mostWords),
    subjects: theirs.flatMap(({ subject }) => subject ?? []).join('\n'),
    earlier: words
      .filter(({ direction }) => direction === 'out')
      .slice(-mostLetters)
      .map(({ body }) => body.slice(0, mostOfLetter)),
    calls,
  }
}

type Written = { direction: string; purpose: string; subject: string | null; body: string }

/** What they wrote on this case, and our letters to them on any: those that reached them, or still may. */
async function written(ctx: Ctx, caseId: CaseId, customerId: CustomerId) {
  const { rows } = await sql<Written>`
    select m.direction, m.purpose, m.subject, left(m.body, ${mostWords}) as body
    from (${casesOf(ctx, customerId)}) c
    cross join lateral (
      select m.id, m.direction, m.purpose, m.subject, m.body from messages m
      left join mails p on p.organisation_id = m.organisation_id and p.message_id = m.id
      where m.organisation_id = ${ctx.organisation} and m.case_id = c.id and (
        (m.direction = 'out' and m.purpose in ('letter', 'explanation') and coalesce(p.state, '') not in ('brought-back', 'failed'))
        or (c.id = ${caseId} and m.direction = 'in' and m.automatic is null))
      order by m.id desc limit 30) m
    order by m.id`.execute(ctx.db)
  return rows
}

/** "Complaint: Where is it?" tells nothing that a letter could name. */
const fewestWords = 7

/** The first subject belongs to the words; those of the answers only repeat it. */
function withSubject({ purpose, subject, body }: Written): string {
  if (purpose !== 'complaint') return body
  const whole = `${subject ?? ''}\n\n${body}`.trim()
  return whole.split(/\s+/).length < fewestWords ? body : whole
}

/** On any case of theirs: "when I called you" may be about the one before. */
async function called(ctx: Ctx, customerId: CustomerId): Promise<Instant[]> {
  const { rows } = await sql<{ at: Instant }>`
    select at from (select m.id, m.at from messages m where m.organisation_id = ${ctx.organisation} and m.channel = 'call'
      and m.case_id in (${casesOf(ctx, customerId)}) order by m.id desc limit ${mostCalls}) m order by m.id`.execute(ctx.db)
  return rows.map(({ at }) => at)
}

/** What we promised them on their other cases. */
export async function promisedElsewhere(ctx: Ctx, caseId: CaseId, customerId: CustomerId): Promise<Given[]> {
  const { rows } = await sql<Omit<Given, 'state'>>`
    select p.what, p.due_at as due, p.made_at from promises p where p.organisation_id = ${ctx.organisation} and p.released_at is null
      and p.case_id in (${casesOf(ctx, customerId)}) and p.case_id <> ${caseId} order by p.id desc limit 20`.execute(ctx.db)
  return rows.map((row) => ({ ...row, state: 'elsewhere' }))
}

function casesOf(ctx: Ctx, customerId: CustomerId) {
  return sql`select id from cases where organisation_id = ${ctx.organisation} and customer_id = ${customerId} order by id desc limit ${mostCases}`
}
