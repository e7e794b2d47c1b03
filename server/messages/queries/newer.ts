// What came after the last message that a writer has seen: the customer's words, or a colleague's letter. Automatic mail does not count.
// And whether the writer has just sent the very same words.

import type { CaseId, MemberId, MessageId } from '#core/ids.ts'
import { type Instant, plus } from '#core/time/instant.ts'
import { twinFor } from '#core/twin.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export type Newer = { authorId: MemberId | null; at: Instant }

/** The newest such message; its author is null when the customer wrote it. Null when the writer has seen everything. */
export async function newestSince(ctx: Ctx, caseId: CaseId, seen: MessageId): Promise<Newer | null> {
  const row = await ctx.db
    .selectFrom('messages as m')
    .leftJoin('mails as p', (j) => j.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.messageId', '=', 'm.id'))
    .select(['m.authorId', 'm.at'])
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where('m.id', '>', seen)
    .where('m.automatic', 'is', null)
    .where((e) => e.or([e('p.state', 'is', null), e('p.state', '<>', 'brought-back')]))
    .where((e) =>
      e.or([
        e('m.direction', '=', 'in'),
        e.and([e('m.direction', '=', 'out'), e('m.authorId', 'is not', null), e('m.authorId', '<>', member(ctx).id)]),
      ]),
    )
    .orderBy('m.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { authorId: row.authorId as MemberId | null, at: row.at } : null
}

/** What a writer says at once: a letter with its subject, or words that stay inside. */
export type Said = { purpose: 'letter'; subject: string; body: string } | { purpose: 'note' | 'call'; body: string }

/** When this writer sent or kept the very same words, if that was a moment ago and they were not brought back and did not fail. */
export async function twinOf(ctx: Ctx, caseId: CaseId, said: Said): Promise<Instant | null> {
  const same = ctx.db
    .selectFrom('messages as m')
    .leftJoin('mails as p', (j) => j.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.messageId', '=', 'm.id'))
    .select('m.at')
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where('m.authorId', '=', member(ctx).id)
    .where('m.at', '>', plus(ctx.now, -twinFor))
    .where('m.body', '=', said.body)
    .limit(1)
  const alike =
    said.purpose === 'letter'
      ? same.where('m.subject', '=', said.subject).where('p.state', 'not in', ['brought-back', 'failed'])
      : same.where('m.direction', '=', 'internal').where('m.purpose', '=', said.purpose)
  return (await alike.executeTakeFirst())?.at ?? null
}
