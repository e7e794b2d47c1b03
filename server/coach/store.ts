// The only SQL that writes the tables of the coach: styles of the house, counted sentences, and examples.

import { sql } from 'kysely'
import type { HouseStyle } from '#core/coach/about.ts'
import type { OwnExample } from '#core/coach/own-examples.ts'
import type { Id, MemberId } from '#core/ids.ts'
import { day, plus } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Answers false when somebody else kept a version of this number first. */
export async function addStyle(
  ctx: Ctx,
  { version, style, madeBy }: { version: number; style: HouseStyle; madeBy: MemberId },
): Promise<boolean> {
  const added = await ctx.db
    .insertInto('coachStyles')
    .values({
      organisationId: ctx.organisation,
      version,
      rules: JSON.stringify(style.rules),
      phrases: JSON.stringify(style.phrases),
      madeAt: ctx.now,
      madeBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}

/** What has not left for so long is forgotten. */
const keptFor = 180 * day
/** Forgotten with each letter, so that the table stays bounded without a job of its own. */
const atOnce = 200

/** `marks` in one order for everybody, so that two letters that leave at once do not wait for each other in a ring. */
export async function countSentences(ctx: Ctx, marks: readonly string[]): Promise<void> {
  await sql`insert into coach_sentences as s (organisation_id, mark, times, last_at)
    select ${ctx.organisation}, mark, 1, ${ctx.now}::timestamptz from unnest(${[...marks]}::text[]) mark
    on conflict (organisation_id, mark) do update set times = s.times + 1, last_at = excluded.last_at`.execute(ctx.db)
  await sql`delete from coach_sentences where organisation_id = ${ctx.organisation} and mark in
    (select mark from coach_sentences where organisation_id = ${ctx.organisation} and last_at < ${plus(ctx.now, -keptFor)}
     order by last_at limit ${atOnce} for update skip locked)`.execute(ctx.db)
}

/** Answers how many there were. */
export async function forgetSentences(ctx: Ctx): Promise<number> {
  const gone = await ctx.db.deleteFrom('coachSentences').where('organisationId', '=', ctx.organisation).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

export async function addExample(ctx: Ctx, example: OwnExample & { id: Id<'example'>; keptBy: MemberId }): Promise<void> {
  await ctx.db
    .insertInto('coachExamples')
    .values({ ...example, organisationId: ctx.organisation, keptAt: ctx.now })
    .execute()
}

/** Answers false when there is none. */
export async function dropExample(ctx: Ctx, id: Id<'example'>): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('coachExamples')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}
