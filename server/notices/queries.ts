// What a member was told, how they want to be told, and what a mail to them would say.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import { isMarked } from '#core/people/fire-drill.ts'
import type { AnticipatedId, CaseId, CauseId, FireDrillId, MemberId, NoticeId } from '#core/ids.ts'
import type * as contract from '#core/notices/contract.ts'
import type { Role } from '#core/people/abilities.ts'
import type { Quiet } from '#core/notices/quiet.ts'
import { type NoticeFacts, sentenceOf } from '#core/notices/sentences.ts'
import { calendarOf, memberNames } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { leftInWords, roomOf } from '#server/platform/room.ts'
import type { MailId } from '#server/notices/store.ts'

type Shown = Answer<typeof contract.list>['rows'][number]

function noticeRows(ctx: Ctx) {
  return ctx.db
    .selectFrom('notices as n')
    .leftJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'n.organisationId').onRef('c.id', '=', 'n.caseId'))
    .leftJoin('customers as u', (j) => j.onRef('u.organisationId', '=', 'c.organisationId').onRef('u.id', '=', 'c.customerId'))
    .leftJoin('actions as a', (j) => j.onRef('a.organisationId', '=', 'n.organisationId').onRef('a.id', '=', 'n.actionId'))
    .leftJoin('anticipatedMistakes as f', (j) => j.onRef('f.organisationId', '=', 'n.organisationId').onRef('f.id', '=', 'n.anticipatedId'))
    .leftJoin('fireDrills as d', (j) => j.onRef('d.organisationId', '=', 'n.organisationId').onRef('d.id', '=', 'n.fireDrillId'))
    .where('n.organisationId', '=', ctx.organisation)
    .select([
      'a.causeId',
      'a.title as action',
      'f.title as foreseen',
      'd.title as drill',
      'n.anticipatedId',
      'n.fireDrillId',
      'c.fireDrill',
      'n.id',
      'n.kind',
      'n.level',
      'n.subject',
      'n.caseId',
      'n.facts',
      'n.at',
      'n.readAt',
      'c.title',
      'c.crux',
      'c.reference',
      'u.name',
    ])
}
type Row = Awaited<ReturnType<ReturnType<typeof noticeRows>['execute']>>[number]

export async function listNotices(
  ctx: Ctx,
  { after, limit, fireDrills }: Input<typeof contract.list>,
): Promise<Answer<typeof contract.list>> {
  const { id: me, role } = member(ctx)
  const all = noticeRows(ctx).where('n.memberId', '=', me)
  const own = fireDrills === 'with' ? all : all.where('n.fireDrillId', 'is', null).where(ofRealCase)
  const found = await (after ? own.where('n.id', '<', after) : own)
    .orderBy('n.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = await shownNotices(ctx, found.slice(0, limit), role)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** `role`: of whoever reads them. */
async function shownNotices(ctx: Ctx, rows: Row[], role: Role): Promise<Shown[]> {
  const names = rows.length > 0 ? await memberNames(ctx) : new Map<MemberId, { firstName: string }>()
  return rows.map(({ action, foreseen, drill, fireDrill, facts, title, crux, name, subject: _subject, ...row }) => {
    const about = action ?? foreseen ?? drill ?? ''
    const [kind, level] = [row.kind as Shown['kind'], row.level as Shown['level']]
    const told = facts as NoticeFacts
    const who = names.get(told.who as MemberId)?.firstName ?? 'A colleague'
    return {
      ...row,
      id: row.id as NoticeId,
      caseId: row.caseId as CaseId | null,
      causeId: row.causeId as CauseId | null,
      anticipatedId: row.anticipatedId as AnticipatedId | null,
      fireDrillId: row.fireDrillId as FireDrillId | null,
      kind,
      level,
      title: crux ?? title ?? '',
      sentence: sentenceOf({ kind, level, facts: told, customer: name ?? '', who, about, isDrill: isMarked(role, fireDrill) }),
    }
  })
}

/** About a real case, or about none. */
const ofRealCase = sql<boolean>`not exists (select from cases r where r.organisation_id = n.organisation_id and r.id = n.case_id and r.fire_drill is not null)`

/** Counts stop here, as everywhere. */
const countedTo = 1000

export async function count(ctx: Ctx, { fireDrills }: Input<typeof contract.count>): Promise<Answer<typeof contract.count>> {
  const unread = ctx.db
    .selectFrom('notices as n')
    .select('n.id')
    .where('n.organisationId', '=', ctx.organisation)
    .where('n.memberId', '=', member(ctx).id)
    .where('n.readAt', 'is', null)
  const rows = await (fireDrills === 'with' ? unread : unread.where('n.fireDrillId', 'is', null).where(ofRealCase))
    .limit(countedTo)
    .execute()
  return { unread: rows.length }
}

/** Nobody has to set anything: mail too, quiet outside the first brand's hours, and no monthly report. */
export async function settingsOf(ctx: Ctx, memberId: MemberId): Promise<{ byMail: boolean; quiet: Quiet; monthly: boolean }> {
  const row = await ctx.db
    .selectFrom('noticeSettings')
    .select(['byMail', 'quietFrom', 'quietUntil', 'monthly'])
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
  if (!row) return { byMail: true, quiet: null, monthly: false }
  const { quietFrom: from, quietUntil: until, monthly } = row
  return { byMail: row.byMail, monthly, quiet: from !== null && until !== null ? { from, until } : null }
}

export async function settings(ctx: Ctx): Promise<Answer<typeof contract.settings>> {
  const first = await firstBrand(ctx)
  return { ...(await settingsOf(ctx, member(ctx).id)), zone: first?.zone ?? 'UTC', sending: !(await keepsMail(ctx)) }
}

/** Members who want the report of each month, with what they may. */
export async function whoWantMonths(ctx: Ctx): Promise<{ memberId: MemberId; role: Role }[]> {
  const rows = await ctx.db
    .selectFrom('noticeSettings as s')
    .innerJoin('members as m', (j) => j.onRef('m.organisationId', '=', 's.organisationId').onRef('m.id', '=', 's.memberId'))
    .select(['m.id', 'm.role'])
    .where('s.organisationId', '=', ctx.organisation)
    .where('s.monthly', '=', true)
    .where('m.leftAt', 'is', null)
    .orderBy('m.id')
    .execute()
  return rows.map(({ id, role }) => ({ memberId: id as MemberId, role: role as Role }))
}

/** The calendar by which the house is quiet: that of its first brand in use. */
export async function houseCalendar(ctx: Ctx) {
  const first = await firstBrand(ctx)
  return first ? calendarOf(first) : null
}

/** `isLeaving`: it is still on its way (a mail server that says “later”); what comes meanwhile waits for it. */
export async function lastMail(ctx: Ctx, memberId: MemberId): Promise<{ queuedAt: string; isLeaving: boolean } | null> {
  const row = await ctx.db
    .selectFrom('noticeMails')
    .select(['queuedAt', 'state'])
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', memberId)
    .orderBy('queuedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { queuedAt: row.queuedAt, isLeaving: row.state === 'queued' || row.state === 'sending' } : null
}

/** What a mail says when it leaves: what is still unread of it, oldest first. */
export async function unreadOfMail(ctx: Ctx, mailId: MailId, role: Role): Promise<(Shown & { subject: string })[]> {
  const rows = await noticeRows(ctx).where('n.mailId', '=', mailId).where('n.readAt', 'is', null).orderBy('n.id').execute()
  return (await shownNotices(ctx, rows, role)).map((shown, place) => ({ ...shown, subject: rows[place]?.subject ?? '' }))
}

/** Whose case it is and by which brand's hours it runs. */
export async function caseOfNotice(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('cases')
    .select(['ownerId', 'brandId'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}

export async function room(ctx: Ctx): Promise<Answer<typeof contract.room>> {
  const found = await roomOf(ctx.config)
  return { room: found && { level: found.level, left: leftInWords(found) } }
}
