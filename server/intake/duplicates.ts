// Has this come in before? By the same bytes, or by the same Message-ID in the case where that message lies.

import { sql } from 'kysely'
import type { CaseId, ReceivedId } from '#core/ids.ts'
import { caseOfRfcIds } from '#server/messages/queries.ts'
import { idOfHead } from '#server/intake/letter.ts'
import type { Ctx } from '#server/platform/ctx.ts'

const headBytes = 512 * 1024

/** The first of its kind; `ours`: the id belongs to a mail that we sent, so nobody sent it to us first. */
type Twin = { first: ReceivedId; caseId: CaseId } | 'ours' | null

export async function twinByBytes(ctx: Ctx, row: { id: string; hash: string }): Promise<Twin> {
  const first = await ctx.db
    .selectFrom('received')
    .select(['id', 'caseId'])
    .where('organisationId', '=', ctx.organisation)
    .where('hash', '=', row.hash)
    .where('state', '=', 'filed')
    .where('id', '<>', row.id)
    .orderBy('id')
    .executeTakeFirst()
  return first?.caseId ? { first: first.id as ReceivedId, caseId: first.caseId as CaseId } : null
}

export async function twinById(ctx: Ctx, rfcId: string): Promise<Twin> {
  const caseId = await caseOfRfcIds(ctx, [rfcId])
  if (!caseId) return null
  for (const { id } of await mailsOf(ctx, caseId))
    if ((await idOfHead(await head(ctx, id))) === rfcId) return { first: id as ReceivedId, caseId }
  return 'ours'
}

function mailsOf(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('received')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('state', '=', 'filed')
    .where('via', '<>', 'form')
    .orderBy('id')
    .execute()
}

/** The first bytes of a mail, one mail at a time: its ids stand in front of what makes it heavy. */
async function head(ctx: Ctx, id: string): Promise<Buffer> {
  const row = await ctx.db
    .selectFrom('received')
    .select(sql<Buffer>`substring(raw from 1 for ${headBytes}::int)`.as('head'))
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.head
}
