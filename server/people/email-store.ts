// The only SQL that changes what was asked about the address of a member. (`store.ts` beside it writes the address itself.)

import { sql } from 'kysely'
import { asksAtOnce, askPause } from '#core/people/emails/email-change.ts'
import type { EmailChangeId, MemberId } from '#core/ids.ts'
import { plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Answers whether mails may leave for this member (still here) once more; of two at once, the later one sees the earlier. */
export async function noteEmailAsked(ctx: Ctx, member: MemberId): Promise<boolean> {
  const now = sql`${ctx.now}::timestamptz`
  const noted = await ctx.db
    .updateTable('members')
    .set({ emailAskedUntil: sql<string>`greatest(coalesce(email_asked_until, ${now}), ${now}) + ${askPause} * interval '1 millisecond'` })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', member)
    .where('leftAt', 'is', null)
    .where((e) => e.or([e('emailAskedUntil', 'is', null), e('emailAskedUntil', '<=', plus(ctx.now, (asksAtOnce - 1) * askPause))]))
    .returning('id')
    .executeTakeFirst()
  return noted !== undefined
}

/** Ends what waits for this member; answers what that was, null where nothing did. */
export async function endEmailChange(
  ctx: Ctx,
  member: MemberId,
  outcome: 'changed' | 'taken back' | 'replaced',
): Promise<EmailChangeId | null> {
  const ended = await ctx.db
    .updateTable('emailChanges')
    .set({ endedAt: ctx.now, outcome })
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', member)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return (ended?.id ?? null) as EmailChangeId | null
}
