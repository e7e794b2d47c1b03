// What was asked about the addresses with which members sign in, and what is in the way of a new one.

import type { Answer } from '#core/endpoint.ts'
import type { EmailChangeId, MemberId } from '#core/ids.ts'
import type * as contract from '#core/people/emails/contract.ts'
import type { Known } from '#core/people/emails/email-change.ts'
import { notFound } from '#core/refusal.ts'
import { memberRow } from '#server/people/queries.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { mailboxesOf } from '#server/people/queries/known-address.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

type Change = Answer<typeof contract.listEmailChanges>['changes'][number]
type Row = { memberId: string; email: string; askedBy: string; askedAt: string; until: string }

export async function showEmail(ctx: Ctx): Promise<Answer<typeof contract.showEmail>> {
  const { id, email } = await memberRow(ctx, member(ctx).id)
  const row = await waiting(ctx).where('memberId', '=', id).executeTakeFirst()
  return { email, change: row ? shownChange(row) : null, sending: !(await keepsMail(ctx)) }
}

export async function emailChanges(ctx: Ctx): Promise<Answer<typeof contract.listEmailChanges>> {
  return { changes: (await waiting(ctx).orderBy('id').execute()).map(shownChange), sending: !(await keepsMail(ctx)) }
}

/** Neither confirmed nor taken back; its link may have run out. */
function waiting(ctx: Ctx) {
  return ctx.db.selectFrom('emailChanges').selectAll().where('organisationId', '=', ctx.organisation).where('endedAt', 'is', null)
}

export function shownChange({ memberId, email, askedBy, askedAt, until }: Row): Change {
  return { memberId: memberId as MemberId, email, askedBy: askedBy as MemberId, askedAt, until }
}

/** One of them, whatever became of it. */
export async function emailChange(ctx: Ctx, id: EmailChangeId) {
  const row = await ctx.db
    .selectFrom('emailChanges')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('change')
  return row
}

/** Colleagues who left count too: the address stays theirs, for when they come back. */
export async function knownBeside(ctx: Ctx, whose: { id: MemberId; email: string }, email: string): Promise<Known> {
  const colleague = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('email', '=', email)
    .where('id', '<>', whose.id)
    .executeTakeFirst()
  return { own: whose.email, ofColleague: colleague !== undefined, mailboxes: await mailboxesOf(ctx) }
}
