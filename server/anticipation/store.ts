// The only SQL that writes the register, its versions, what was prepared when, and fire drills.

import type { Insertable, Updateable } from 'kysely'
import type { AnticipatedId, FireDrillId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'
import type { Fields } from '#server/anticipation/rows.ts'

type New<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'organisationId'>
type Change = Partial<Fields> &
  Pick<Updateable<Tables['anticipatedMistakes']>, 'lookAt' | 'warnAt' | 'warnedAt' | 'passedAt' | 'archivedAt' | 'version'>

export async function addAnticipated(
  ctx: Ctx,
  { playbook, kinds, ...row }: Omit<New<'anticipatedMistakes'>, keyof Fields> & Fields,
): Promise<void> {
  await ctx.db
    .insertInto('anticipatedMistakes')
    .values({ ...row, kinds: [...kinds], playbook: JSON.stringify(playbook), organisationId: ctx.organisation })
    .execute()
}

export async function changeAnticipated(ctx: Ctx, id: AnticipatedId, { playbook, ...change }: Change): Promise<void> {
  await ctx.db
    .updateTable('anticipatedMistakes')
    .set({ ...change, ...(playbook ? { playbook: JSON.stringify(playbook) } : {}) })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export async function addVersion(
  ctx: Ctx,
  { fields, ...row }: Omit<New<'anticipatedVersions'>, 'fields'> & { fields: Fields },
): Promise<void> {
  await ctx.db
    .insertInto('anticipatedVersions')
    .values({ ...row, fields: JSON.stringify(fields), organisationId: ctx.organisation })
    .execute()
}

/** From now on it stands ready for exactly these kinds; what it stood ready for before stays on file with its end. */
export async function standReady(ctx: Ctx, anticipatedId: AnticipatedId, kinds: readonly string[]): Promise<void> {
  const own = () =>
    ctx.db
      .updateTable('preparedSpans')
      .set({ until: ctx.now })
      .where('organisationId', '=', ctx.organisation)
      .where('anticipatedId', '=', anticipatedId)
      .where('until', 'is', null)
  await (kinds.length === 0 ? own() : own().where('kind', 'not in', kinds)).execute()
  const open = await ctx.db
    .selectFrom('preparedSpans')
    .select('kind')
    .where('organisationId', '=', ctx.organisation)
    .where('anticipatedId', '=', anticipatedId)
    .where('until', 'is', null)
    .execute()
  const begun = kinds.filter((kind) => !open.some((one) => one.kind === kind))
  if (begun.length === 0) return
  const rows = begun.map((kind) => ({ organisationId: ctx.organisation, id: ctx.id('span'), anticipatedId, kind, since: ctx.now }))
  await ctx.db.insertInto('preparedSpans').values(rows).execute()
}

export async function addFireDrill(ctx: Ctx, { script, ...row }: Omit<New<'fireDrills'>, 'script'> & { script: object }): Promise<void> {
  await ctx.db
    .insertInto('fireDrills')
    .values({ ...row, script: JSON.stringify(script), organisationId: ctx.organisation })
    .execute()
}

export async function changeFireDrill(
  ctx: Ctx,
  id: FireDrillId,
  { script, ...change }: Omit<Updateable<Tables['fireDrills']>, 'script'> & { script?: object },
): Promise<void> {
  await ctx.db
    .updateTable('fireDrills')
    .set({ ...change, ...(script ? { script: JSON.stringify(script) } : {}) })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}
