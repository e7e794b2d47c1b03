// The conversation of a case, its drafts, where a mail belongs, and the mail preview.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { Answered } from '#core/coach/answered.ts'
import { titleOf } from '#core/coach/rules.ts'
import type { CaseId, MemberId, MessageId } from '#core/ids.ts'
import type * as contract from '#core/messages/contract.ts'
import type { Automatic, Dressed } from '#core/messages/contract.ts'
import { shownTrouble } from '#core/messages/leaving.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import { notFound } from '#core/refusal.ts'
import { type Frame, letterIn } from '#server/messages/frame.ts'
import { memberNames } from '#server/people/queries.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

export { attached } from '#server/messages/attachments.ts'
export { letterIn, type Frame }
type Post = Answer<typeof contract.listPost>
type MailState = Post['rows'][number]['state']
/** As they are kept with a letter; null with everything else. */
type Overrides = { rule: string; word: string; wrong?: boolean }[] | null

/** Everything that was said on a case, oldest first; letters that were brought back before they left are left out. */
export async function messagesOf(ctx: Ctx, caseId: CaseId) {
  const [names, rows] = await Promise.all([memberNames(ctx), messageRows(ctx, caseId)])
  return rows.map(({ authorId, state: stored, dueAt, attempts, trouble, fireDrill, overrides, ...row }) => {
    const state = stored && stateFor(ctx, stored as MailState, fireDrill)
    return {
      ...row,
      id: row.id as MessageId,
      direction: row.direction as 'in',
      channel: row.channel as 'mail',
      purpose: row.purpose as 'letter',
      automatic: row.automatic as Automatic | null,
      dressed: row.dressed as Dressed,
      attachments: row.attachments as { name: string; type: string; bytes: number }[],
      kept: (overrides ?? []).map(({ rule, word, wrong = false }) => ({ title: titleOf(rule), word, wrong })),
      author: authorId ? (names.get(authorId as MemberId) ?? null) : null,
      mail: state && dueAt ? { state, dueAt, attempts: attempts ?? 0, trouble: shownTrouble({ state, trouble }) } : null,
    }
  })
}

/** A letter of a fire drill is kept in the house. Whoever does not know of the drill yet is not told so by their letter: to them it has left. */
function stateFor(ctx: Ctx, state: MailState, fireDrill: string | null): MailState {
  const knows = fireDrill === null || isMarked(ctx.actor.kind === 'member' ? ctx.actor.role : null, fireDrill)
  return state === 'previewed' && !knows ? 'sent' : state
}

async function messageRows(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('messages as m')
    .leftJoin('mails as p', (j) => j.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.messageId', '=', 'm.id'))
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'm.organisationId').onRef('c.id', '=', 'm.caseId'))
    .select([
      'm.id',
      'm.direction',
      'm.channel',
      'm.purpose',
      'm.authorId',
      'm.fromName',
      'm.fromAddress',
      'm.toAddress',
      'm.subject',
      'm.body',
      'm.quoted',
      'm.seconds',
      'm.attachments',
      'm.automatic',
      'm.dressed',
      'm.at',
      'p.state',
      'p.dueAt',
      'p.attempts',
      'p.trouble',
      'c.fireDrill',
    ])
    .select(sql<Overrides>`m.coach -> 'overrides'`.as('overrides'))
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where((e) => e.or([e('p.state', 'is', null), e('p.state', '<>', 'brought-back')]))
    .orderBy('m.id')
    .execute()
}

/** The acting member's own drafts on a case. */
export async function draftsOf(ctx: Ctx, caseId: CaseId) {
  if (ctx.actor.kind !== 'member') return []
  const rows = await ctx.db
    .selectFrom('drafts')
    .select(['kind', 'subject', 'body', 'promises', 'savedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('memberId', '=', member(ctx).id)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as 'mail' | 'note' | 'call', promises: row.promises as Answered[] }))
}

/** The case of the latest message that has one of these message ids. */
export async function caseOfRfcIds(ctx: Ctx, ids: string[]): Promise<CaseId | null> {
  if (ids.length === 0) return null
  const row = await ctx.db
    .selectFrom('messages')
    .select('caseId')
    .where('organisationId', '=', ctx.organisation)
    .where('rfcId', 'in', ids)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.caseId as CaseId | undefined) ?? null
}

/** What was kept with a letter for when it has left; null for a message without. */
export async function coachOf(ctx: Ctx, messageId: MessageId): Promise<unknown> {
  const row = await ctx.db
    .selectFrom('messages')
    .select('coach')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', messageId)
    .executeTakeFirst()
  return row?.coach ?? null
}

/** What its writer said of the promises in it, for when it comes back as a draft. */
export async function answersOf(ctx: Ctx, messageId: MessageId): Promise<Answered[]> {
  return ((await coachOf(ctx, messageId)) as { answers?: Answered[] } | null)?.answers ?? []
}

/** Mail p belongs to the case of a fire drill: it is kept as it would have been sent, and never leaves. */
const ofFireDrill = sql<boolean>`exists (select from cases d where d.organisation_id = p.organisation_id and d.id = p.case_id and d.fire_drill is not null)`

function mailRows(ctx: Ctx) {
  return ctx.db
    .selectFrom('mails as p')
    .innerJoin('messages as m', (j) => j.onRef('m.organisationId', '=', 'p.organisationId').onRef('m.id', '=', 'p.messageId'))
    .where('p.organisationId', '=', ctx.organisation)
    .select([
      'p.messageId',
      'p.caseId',
      'p.state',
      'p.dueAt',
      'p.trouble',
      'p.attempts',
      'p.frame',
      'm.fromAddress',
      'm.toAddress',
      'm.subject',
      'm.body',
      'm.purpose',
      'm.rfcId',
      'm.attachments',
      'm.at',
      'm.authorId',
    ])
    .select(ofFireDrill.as('ofFireDrill'))
}
export type MailRow = Awaited<ReturnType<ReturnType<typeof mailRows>['execute']>>[number]

export async function mail(ctx: Ctx, messageId: MessageId, locked = false): Promise<MailRow> {
  const asked = mailRows(ctx).where('p.messageId', '=', messageId)
  const row = await (locked ? asked.forUpdate('p') : asked).executeTakeFirst()
  if (!row) throw notFound('mail')
  return row
}

/** The mail of ours that a report is about: by its Message-ID, or else the newest that went to this address (of this case, when it is known). */
export async function mailThatBounced(
  ctx: Ctx,
  { ids, caseId, recipient }: { ids: string[]; caseId: CaseId | null; recipient: string | null },
): Promise<MailRow | null> {
  const left = mailRows(ctx).where('p.state', 'in', ['sent', 'unknown', 'failed']).orderBy('p.messageId', 'desc').limit(1)
  const named = ids.length > 0 ? await left.where('m.rfcId', 'in', ids).executeTakeFirst() : undefined
  if (named ?? !caseId) return named ?? null
  const ofCase = left.where('p.caseId', '=', caseId)
  return (await (recipient ? ofCase.where('m.toAddress', '=', recipient) : ofCase).executeTakeFirst()) ?? null
}

/** What goes along with a mail of ours, at its place in the list; null when there is none. */
export async function attachmentSent(ctx: Ctx, messageId: MessageId, n: number) {
  const row = await ctx.db
    .selectFrom('attachments')
    .select(['name', 'type', 'content'])
    .where('organisationId', '=', ctx.organisation)
    .where('messageId', '=', messageId)
    .orderBy('id')
    .offset(n)
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Message ids of the mails that went to and fro, oldest first, for the thread in the customer's mail program. */
export async function threadOf(ctx: Ctx, caseId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('messages as m')
    .leftJoin('mails as p', (j) => j.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.messageId', '=', 'm.id'))
    .select('m.rfcId')
    .where('m.organisationId', '=', ctx.organisation)
    .where('m.caseId', '=', caseId)
    .where('m.rfcId', 'is not', null)
    .where('m.channel', 'in', ['mail', 'file', 'api'])
    .where('m.automatic', 'is', null)
    .where((e) => e.or([e('m.direction', '=', 'in'), e('p.state', '=', 'sent')]))
    .orderBy('m.id', 'desc')
    .limit(20)
    .execute()
  return rows.flatMap((row) => row.rfcId ?? []).toReversed()
}

export async function listPost(ctx: Ctx, { after, limit, fireDrills }: Input<typeof contract.listPost>): Promise<Post> {
  const all = fireDrills === 'with' ? mailRows(ctx) : mailRows(ctx).where(sql<boolean>`not ${ofFireDrill}`)
  const asked = after ? all.where('p.messageId', '<', after) : all
  const found = await asked
    .orderBy('p.messageId', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(shown)
  return { rows, next: found.length > limit ? (rows.at(-1)?.messageId ?? null) : null, sending: !(await keepsMail(ctx)) }
}

export async function showPost(ctx: Ctx, { messageId }: { messageId: MessageId }): Promise<Answer<typeof contract.showPost>> {
  const row = await mail(ctx, messageId)
  const { subject, text, html } = letterIn(row.frame as Frame, row.subject ?? '', row.body)
  const attachments = row.attachments as Answer<typeof contract.showPost>['attachments']
  return { ...shown(row), subject, text, html, attachments }
}

function shown(row: MailRow): Post['rows'][number] {
  return {
    messageId: row.messageId as MessageId,
    caseId: row.caseId as CaseId,
    fromAddress: row.fromAddress,
    toAddress: row.toAddress,
    subject: row.subject,
    state: row.state as MailState,
    dueAt: row.dueAt,
    at: row.at,
    trouble: shownTrouble(row),
    fireDrill: row.ofFireDrill,
  }
}
