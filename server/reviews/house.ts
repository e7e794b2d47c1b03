// Who was who and what was called what: members and kinds of mistake with the news of their changes.

import type { Role } from '#core/people/abilities.ts'
import type { KindRecord } from '#core/reviews/record.ts'
import type { Somebody } from '#core/reviews/roles.ts'
import type { Change } from '#core/reviews/then.ts'
import { kindsOf } from '#server/cases/queries/kinds.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type News = { at: string; payload: Readonly<Record<string, unknown>> }

/** News of the house: about no case. */
async function news(ctx: Ctx, event: string): Promise<News[]> {
  const rows = await ctx.db
    .selectFrom('journal')
    .select(['at', 'payload'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'is', null)
    .where('event', '=', event)
    .orderBy('id')
    .execute()
  return rows as News[]
}

export async function peopleThen(ctx: Ctx): Promise<Somebody[]> {
  const [rows, added, changed] = await Promise.all([
    ctx.db
      .selectFrom('members')
      .select(['id', 'name', 'firstName', 'role', 'createdAt'])
      .where('organisationId', '=', ctx.organisation)
      .orderBy('id')
      .execute(),
    news(ctx, 'member.added'),
    news(ctx, 'member.changed'),
  ])
  return rows.map(({ id, name, firstName, role, createdAt }) => ({
    id,
    names: [name, firstName],
    since: createdAt,
    roleNow: role as Role,
    roleFirst: added.find(({ payload }) => payload['memberId'] === id)?.payload['role'] as Role | undefined,
    roles: changed.filter(({ payload }) => payload['memberId'] === id).flatMap((one) => roleChange(one)),
  }))
}

/** News from before roles were told say only that one was set: which, is not known. */
function roleChange({ at, payload }: News): Change<Role>[] {
  if (!(payload['fields'] as string[]).includes('role')) return []
  return [{ at, to: payload['role'] as Role | undefined, was: payload['roleWas'] as Role | undefined }]
}

export async function kindsThen(ctx: Ctx): Promise<KindRecord[]> {
  const [kinds, changed] = await Promise.all([kindsOf(ctx), news(ctx, 'kind.changed')])
  return kinds.map(({ name, title }) => ({
    name,
    title,
    titles: changed
      .filter(({ payload }) => payload['kind'] === name && (payload['fields'] as string[]).includes('title'))
      .map(({ at, payload }) => ({ at, to: undefined, was: payload['titleWas'] as string | undefined })),
  }))
}
