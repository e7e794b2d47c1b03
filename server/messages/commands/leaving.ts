// How a mail leaves, for every outbox of the house: what is due is claimed and a job asked for; the job goes as far as can be taken back,
// marks the attempt as begun, hands over the last bytes, and writes down the fate. Each outbox brings its table, its policy and its words.

import { sql } from 'kysely'
import {
  begin,
  type Change,
  claim,
  claimFor,
  type End,
  type Fate,
  lost,
  type Policy,
  resume,
  settle,
  type Settled,
  type Standing,
} from '#core/messages/leaving.ts'
import { plus } from '#core/time/instant.ts'
import { type Outgoing, sendBySmtp } from '#server/messages/smtp.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { outsideJob } from '#server/platform/area.ts'
import { type Ctx, outsideKind } from '#server/platform/ctx.ts'

export type { Change, End, Outgoing }
export type Via = 'smtp' | 'preview'
/** A mail that does not leave after all: it stays as a preview, or there is no reason for it any more. */
export type Stays = { end: 'previewed' | 'dropped' | 'failed'; trouble?: string }

export type Outbox<Row extends Standing, Id extends string, Key extends string> = {
  /** The job; its input names the mail by `key`. */
  job: string
  key: Key
  table: string
  /** The column by which the table names a mail. */
  id: string
  policy: Policy
  /** The row, kept for this transaction. */
  held(ctx: Ctx, id: Id): Promise<Row | undefined>
  change(ctx: Ctx, id: Id, change: Change): Promise<void>
  /** `isKept`: mail stays in the house, as a preview. */
  compose(ctx: Ctx, row: Row, isKept: boolean): Promise<Outgoing | Stays>
  /** What became of it, for whoever has to know. */
  told(ctx: Ctx, row: Row, end: End, via: Via): void
}

/** Mails that one beat sets going. */
const batch = 100

type Box<Row extends Standing, Id extends string> = Outbox<Row, Id, string>
type Order<Id extends string, Key extends string> = Record<Key, Id> & { attempt: number }

export function outbox<Row extends Standing, Id extends string, Key extends string>(box: Outbox<Row, Id, Key>) {
  const idOf = (order: Order<Id, Key>): Id => order[box.key]
  return {
    due: (ctx: Ctx) => due(box, ctx),
    ask: (ctx: Ctx, id: Id, row: Pick<Standing, 'attempts'>) => ask(box, ctx, id, row),
    job: outsideJob<Order<Id, Key>, Outgoing, Fate>({
      kind: outsideKind(box.job),
      prepare: (ctx, order) => prepare(box, ctx, idOf(order), order.attempt),
      outside: (net, mail, begins) => sendBySmtp(net.smtpUrl ?? '', mail, begins),
      begin: (ctx, order) => begins(box, ctx, idOf(order), order.attempt),
      after: async (ctx, order, fate, hasBegun) => {
        const row = await box.held(ctx, idOf(order))
        const settled = row ? settle(box.policy, row, { attempt: order.attempt, hasBegun }, fate, ctx.now) : null
        if (row && settled) await write(box, ctx, idOf(order), row, settled)
      },
    }),
  }
}

async function due<Row extends Standing, Id extends string>(box: Box<Row, Id>, ctx: Ctx): Promise<void> {
  for (const { id, ...standing } of await waiting<Id>(ctx, box)) {
    const gone = lost(box.policy, standing, ctx.now)
    const row = gone && (await box.held(ctx, id))
    await (row ? write(box, ctx, id, row, gone) : ask(box, ctx, id, standing))
  }
}

/** Asks for a job that sends it. */
async function ask<Row extends Standing, Id extends string>(
  box: Box<Row, Id>,
  ctx: Ctx,
  id: Id,
  row: Pick<Standing, 'attempts'>,
): Promise<void> {
  const claimed = claim(row, ctx.now)
  await box.change(ctx, id, claimed)
  ctx.later(outsideKind(box.job), { [box.key]: id, attempt: claimed.attempts })
}

async function prepare<Row extends Standing, Id extends string>(
  box: Box<Row, Id>,
  ctx: Ctx,
  id: Id,
  attempt: number,
): Promise<Outgoing | null> {
  const row = await box.held(ctx, id)
  const may = row ? resume(box.policy, row, attempt, ctx.now) : 'not ours'
  if (!row || may === 'not ours') return null
  const mail = may === 'go on' ? await box.compose(ctx, row, await keepsMail(ctx)) : null
  if (mail && !('end' in mail)) return mail
  if (may !== 'go on') await write(box, ctx, id, row, may)
  if (mail) {
    const change = { state: mail.end, trouble: mail.trouble ?? null, settledAt: ctx.now }
    await write(box, ctx, id, row, { change, end: mail.end }, 'preview')
  }
  return null
}

async function begins<Row extends Standing, Id extends string>(box: Box<Row, Id>, ctx: Ctx, id: Id, attempt: number): Promise<boolean> {
  const row = await box.held(ctx, id)
  const change = row ? begin(box.policy, row, attempt, ctx.now) : null
  if (change) await box.change(ctx, id, change)
  return change !== null
}

async function write<Row extends Standing, Id extends string>(
  box: Box<Row, Id>,
  ctx: Ctx,
  id: Id,
  row: Row,
  { change, end }: Settled,
  via: Via = 'smtp',
): Promise<void> {
  await box.change(ctx, id, change)
  if (end) box.told(ctx, row, end, via)
}

/** Mails whose time has come, and claims that nobody holds any more; kept for this transaction. */
async function waiting<Id>(ctx: Ctx, { table, id }: { table: string; id: string }): Promise<(Standing & { id: Id })[]> {
  const { rows } = await sql<Standing & { id: Id }>`
    select ${sql.ref(id)} as id, state, attempts, trouble from ${sql.table(table)}
    where organisation_id = ${ctx.organisation}
      and (state = 'queued' and due_at <= ${ctx.now} or state = 'sending' and due_at <= ${plus(ctx.now, -claimFor)})
    order by due_at limit ${batch} for update skip locked`.execute(ctx.db)
  return rows
}
