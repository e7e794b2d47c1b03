// The only SQL about test mails.

import type { Insertable, Updateable } from 'kysely'
import type { Id } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type MailTestId = Id<'mailtest'>
export type MailTestRow = Awaited<ReturnType<typeof newestMailTests>>[number]

export async function addMailTest(ctx: Ctx, row: Omit<Insertable<Tables['mailTests']>, 'organisationId' | 'createdAt'>): Promise<void> {
  await ctx.db
    .insertInto('mailTests')
    .values({ ...row, organisationId: ctx.organisation, createdAt: ctx.now })
    .execute()
}

export async function changeMailTest(ctx: Ctx, id: MailTestId, change: Updateable<Tables['mailTests']>): Promise<void> {
  await ctx.db.updateTable('mailTests').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export function newestMailTests(ctx: Ctx) {
  return ctx.db
    .selectFrom('mailTests')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
}

export function mailTest(ctx: Ctx, id: MailTestId) {
  return ctx.db
    .selectFrom('mailTests')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export function mailTestOf(ctx: Ctx, token: string, since: Instant) {
  return ctx.db
    .selectFrom('mailTests')
    .select(['id', 'arrivedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('token', '=', token)
    .where('createdAt', '>', since)
    .executeTakeFirst()
}
