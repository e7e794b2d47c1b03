// The table of what came in. A row is never deleted: it waits, is filed, is a duplicate, or is a dead letter that a person can try again.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { BrandId, CaseId, MessageId, ReceivedId } from '#core/ids.ts'
import { mailReceived } from '#core/intake/events.ts'
import { type Instant, plus, second } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Via = 'mail' | 'file' | 'form' | 'api'
export type Arrival = { brandId: BrandId; via: Via; recipient: string; envelopeFrom: string | null; raw: Buffer }
type Settlement =
  | { state: 'filed' | 'duplicate' | 'loop' | 'test'; caseId: CaseId | null; messageId: MessageId | null; reason: string | null }
  | { state: 'dead'; reason: string }

/** How long something may wait before its job counts as lost, in milliseconds. */
const lostAfter = 30 * second

function hashOf(raw: Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex')
}

export async function keep(ctx: Ctx, arrival: Arrival): Promise<ReceivedId> {
  const id = ctx.id('received')
  await ctx.db
    .insertInto('received')
    .values({
      ...arrival,
      organisationId: ctx.organisation,
      id,
      hash: hashOf(arrival.raw),
      receivedAt: ctx.now,
      state: 'waiting',
      reason: null,
      caseId: null,
      messageId: null,
      settledAt: null,
    })
    .execute()
  ctx.tell(mailReceived, { receivedId: id, via: arrival.via })
  return id
}

/** The row, held until the end of the transaction so that no second job files it too. */
export async function held(ctx: Ctx, id: ReceivedId) {
  return ctx.db
    .selectFrom('received')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function settle(ctx: Ctx, id: ReceivedId, settlement: Settlement): Promise<void> {
  await ctx.db
    .updateTable('received')
    .set({ ...settlement, settledAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export async function wake(ctx: Ctx, id: ReceivedId): Promise<void> {
  await ctx.db
    .updateTable('received')
    .set({ state: 'waiting', reason: null, settledAt: null })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

/** One at a time for the same message of an organisation: the second one sees what became of the first. */
export async function queueFor(ctx: Ctx, rfcId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.organisation} ${rfcId}`}, 0))`.execute(ctx.db)
}

/** Those whose job seems lost, marked so that each is asked for once in a while and not at each heartbeat. */
export async function claimLost(ctx: Ctx): Promise<ReceivedId[]> {
  const before: Instant = plus(ctx.now, -lostAfter)
  const mark = 'asked again at '
  const rows = await ctx.db
    .updateTable('received')
    .set({ reason: `${mark}${ctx.now}` })
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', (from) =>
      from
        .selectFrom('received')
        .select('id')
        .where('organisationId', '=', ctx.organisation)
        .where('state', '=', 'waiting')
        .where('receivedAt', '<', before)
        .where((or) => or.or([or('reason', 'is', null), or('reason', '<', `${mark}${before}`)]))
        .orderBy('id')
        .limit(100)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute()
  return rows.map((row) => row.id as ReceivedId)
}
