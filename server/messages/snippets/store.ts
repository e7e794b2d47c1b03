// The only SQL about snippets.

import type { Id } from '#core/ids.ts'
import { isLanguage } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Snippet = { id: Id<'snippet'>; name: string; body: string; language: Language | null; changedAt: string }

export async function snippets(ctx: Ctx): Promise<Snippet[]> {
  const rows = await ctx.db
    .selectFrom('snippets')
    .select(['id', 'name', 'body', 'language', 'changedAt'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as Snippet['id'], language: isLanguage(row.language) ? row.language : null }))
}

/** Answers false when the name is taken. */
export async function addSnippet(ctx: Ctx, row: Snippet): Promise<boolean> {
  const added = await ctx.db
    .insertInto('snippets')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.columns(['organisationId', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function changeSnippet(ctx: Ctx, { id, ...change }: Snippet): Promise<void> {
  await ctx.db.updateTable('snippets').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** Answers false when there is none. */
export async function dropSnippet(ctx: Ctx, id: Snippet['id']): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('snippets')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}
