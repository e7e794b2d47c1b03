// The only SQL that writes causes, what is found about them, actions, checks, factors and exposures.

import { type Insertable, sql, type Updateable } from 'kysely'
import type { ActionId, CauseId, CheckId, Id, MistakeId, WhyId } from '#core/ids.ts'
import type { DayAmount } from '#core/learning/exposure.ts'
import type { Factor } from '#core/learning/factors.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type Own = 'causes' | 'causeFactors' | 'whys' | 'actions'
type New<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'organisationId'>

export async function add<T extends Own>(ctx: Ctx, table: T, row: New<T>): Promise<void> {
  await ctx.db
    .insertInto(table)
    .values({ ...row, organisationId: ctx.organisation } as never)
    .execute() // seam: the union of tables is too wide for the builder
}

export async function changeCauseRow(ctx: Ctx, id: CauseId, change: Updateable<Tables['causes']>): Promise<void> {
  await ctx.db.updateTable('causes').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** Leaves first, so that no why is taken away from under another. */
export async function dropCause(ctx: Ctx, id: CauseId): Promise<void> {
  for (const table of ['causeMistakes', 'causeFactors'] as const)
    await ctx.db.deleteFrom(table).where('organisationId', '=', ctx.organisation).where('causeId', '=', id).execute()
  await ctx.db
    .updateTable('whys')
    .set({ parentId: null })
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', id)
    .execute()
  await ctx.db.deleteFrom('whys').where('organisationId', '=', ctx.organisation).where('causeId', '=', id).execute()
  await ctx.db.deleteFrom('causes').where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** The mistake's one cause from now on. */
export async function gatherMistake(ctx: Ctx, causeId: CauseId, mistakeId: MistakeId): Promise<void> {
  const row = { causeId, at: ctx.now }
  await ctx.db
    .insertInto('causeMistakes')
    .values({ ...row, mistakeId, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.columns(['organisationId', 'mistakeId']).doUpdateSet(row))
    .execute()
}

export async function loosen(ctx: Ctx, causeId: CauseId, mistakeId: MistakeId): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('causeMistakes')
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', causeId)
    .where('mistakeId', '=', mistakeId)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) > 0
}

export async function dropCauseFactor(ctx: Ctx, causeId: CauseId, id: Id<'factor'>): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('causeFactors')
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', causeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) > 0
}

export async function changeWhyRow(ctx: Ctx, id: WhyId, change: Updateable<Tables['whys']>): Promise<void> {
  await ctx.db.updateTable('whys').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function dropWhy(ctx: Ctx, id: WhyId): Promise<void> {
  await ctx.db.deleteFrom('whys').where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function changeActionRow(ctx: Ctx, id: ActionId, change: Updateable<Tables['actions']>): Promise<void> {
  await ctx.db.updateTable('actions').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function addCheck(ctx: Ctx, { signature, ...row }: Omit<New<'checks'>, 'signature'> & { signature: object }): Promise<void> {
  await ctx.db
    .insertInto('checks')
    .values({ ...row, signature: JSON.stringify(signature), organisationId: ctx.organisation })
    .execute()
}

export async function changeCheckRow(ctx: Ctx, id: CheckId, change: Updateable<Tables['checks']>): Promise<void> {
  await ctx.db.updateTable('checks').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** A check that never watched anything leaves nothing behind. */
export async function dropCheck(ctx: Ctx, id: CheckId): Promise<void> {
  await ctx.db.deleteFrom('checks').where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function putFactor(ctx: Ctx, row: Factor): Promise<void> {
  await ctx.db
    .insertInto('factors')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.columns(['organisationId', 'name']).doUpdateSet(row))
    .execute()
}

/** A day that is on file gets the new number; of a day that comes twice, the last counts. */
export async function putExposures(ctx: Ctx, measure: string, days: readonly DayAmount[]): Promise<void> {
  const once = [...new Map(days.map(({ day, amount }) => [day, amount]))]
  await sql`insert into exposures (organisation_id, measure, day, amount)
    select ${ctx.organisation}, ${measure}, d, a from unnest(${once.map(([day]) => day)}::text[], ${once.map(([, amount]) => amount)}::bigint[]) as one(d, a)
    on conflict (organisation_id, measure, day) do update set amount = excluded.amount`.execute(ctx.db)
}
