// What came in: dead letters, newest first, and one thing as it came.

import { sql } from 'kysely'
import type { CaseId, ReceivedId } from '#core/ids.ts'
import type { receivedStates } from '#core/intake/contract.ts'
import { notFound } from '#core/refusal.ts'
import type { Via } from '#server/intake/store.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type State = (typeof receivedStates)[number]

export async function listDead(ctx: Ctx, page: { after?: string | undefined; limit: number }) {
  let rows = shown(ctx)
    .where('state', '=', 'dead')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  if (page.after) rows = rows.where('id', '<', page.after)
  const found = (await rows.execute()).map(typed)
  return { rows: found.slice(0, page.limit), next: found.length > page.limit ? (found[page.limit - 1]?.id ?? null) : null }
}

export async function showReceived(ctx: Ctx, id: ReceivedId) {
  const row = await shown(ctx).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('mail')
  return typed(row)
}

export async function raw(ctx: Ctx, { receivedId }: { receivedId: ReceivedId }) {
  const row = await shown(ctx).select('raw').where('id', '=', receivedId).executeTakeFirst()
  if (!row) throw notFound('mail')
  return { ...typed(row), raw: row.raw.toString('base64') }
}

function shown(ctx: Ctx) {
  return ctx.db
    .selectFrom('received')
    .select([
      'id',
      'via',
      'recipient',
      'envelopeFrom',
      'receivedAt',
      'state',
      'reason',
      'caseId',
      sql<number>`octet_length(raw)`.as('bytes'),
    ])
    .where('organisationId', '=', ctx.organisation)
}

function typed<R extends { id: string; via: string; state: string; caseId: string | null }>(row: R) {
  return { ...row, id: row.id as ReceivedId, via: row.via as Via, state: row.state as State, caseId: row.caseId as CaseId | null }
}
