// Has anybody changed a case since? The journal knows. Deadlines that warn or pass by themselves are no change.

import { sql } from 'kysely'
import type { CaseId, MemberId } from '#core/ids.ts'
import { memberNames } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

/** Lines of the journal about this case that a person, a letter or a rule made. */
function entriesOf(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('journal')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where(sql<boolean>`not (actor = 'system' and event like 'clock.%')`)
    .where('event', 'not like', 'notice.%')
}

/** Counted, not compared by time: a transaction that waited for the case may write a line with an earlier time than ours. */
export async function countEntries(ctx: Ctx, caseId: CaseId): Promise<number> {
  const found = await entriesOf(ctx, caseId)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return Number(found?.n ?? 0)
}

/** Who changed it last, in a sentence. */
export async function changedBy(ctx: Ctx, caseId: CaseId): Promise<string> {
  const row = await entriesOf(ctx, caseId).select('actor').orderBy('at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (row?.actor === member(ctx).id) return 'You have worked on it since.'
  if (row?.actor === 'customer') return 'The customer has been heard from since.'
  const who = (await memberNames(ctx)).get(row?.actor as MemberId)
  return who ? `${who.firstName} has worked on it since.` : 'It has moved on since.'
}
