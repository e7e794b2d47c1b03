// One's own account: the name, the password, and where one is signed in.

import type { Answer, Input } from '#core/endpoint.ts'
import type { Id, MemberId } from '#core/ids.ts'
import type * as contract from '#core/people/account/contract.ts'
import { memberChanged, passwordChanged, sessionsEnded } from '#core/people/events.ts'
import { notFound, refuse } from '#core/refusal.ts'
import type { WithSession } from '#server/platform/area.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { endLinks } from '#server/people/commands/links.ts'
import { openSession } from '#server/people/commands/sessions.ts'
import { firstNameOf } from '#server/people/names.ts'
import { memberRow } from '#server/people/queries.ts'
import { hashPassword, passwordFits } from '#server/people/secrets.ts'
import * as store from '#server/people/store.ts'

/** Name, password and sessions are a person's own: a key that may do less than they may must not sign them out. */
export function signedIn(ctx: Ctx, sentence: string): { id: MemberId; session: string } {
  const { id, session } = member(ctx)
  if (!session) throw refuse('not-allowed', sentence)
  return { id, session }
}

export const notWithKey = 'This is done where you are signed in, not with an API key.'

export async function changeMe(ctx: Ctx, { name }: Input<typeof contract.changeMe>): Promise<Answer<typeof contract.changeMe>> {
  const { id } = signedIn(ctx, notWithKey)
  await store.changeMember(ctx, id, { name, firstName: firstNameOf(name) })
  ctx.tell(memberChanged, { memberId: id, fields: ['name'] })
  return memberRow(ctx, id)
}

/** Whoever knew the old password is out everywhere; this browser goes on with a session of its own. */
export async function changePassword(
  ctx: Ctx,
  { current, password }: Input<typeof contract.changePassword>,
): Promise<WithSession<Answer<typeof contract.changePassword>>> {
  const { id, session } = signedIn(ctx, 'A password is changed where you are signed in, not with an API key.')
  await checkPassword(ctx, id, current, 'current')
  const browser = await browserOf(ctx, session)
  await store.endSessionsOf(ctx, id)
  await endLinks(ctx, id)
  await store.changeMember(ctx, id, { passwordHash: await hashPassword(password) })
  ctx.tell(passwordChanged, { memberId: id })
  return { answer: { done: true }, session: (await openSession(ctx, id, browser)).session }
}

/** What somebody at an open screen could do for good asks for the password again. */
export async function checkPassword(ctx: Ctx, id: MemberId, password: string, field: string): Promise<void> {
  const row = await ctx.db
    .selectFrom('members')
    .select('passwordHash')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!(await passwordFits(password, row?.passwordHash ?? null)))
    throw refuse('invalid', 'This is not the password that you have now. Please try again.', field)
}

async function browserOf(ctx: Ctx, session: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('sessions')
    .select('browser')
    .where('organisationId', '=', ctx.organisation)
    .where('tokenHash', '=', session)
    .executeTakeFirst()
  return row?.browser ?? null
}

export async function sessions(ctx: Ctx): Promise<Answer<typeof contract.listSessions>> {
  const { id, session } = member(ctx)
  const rows = await ctx.db
    .selectFrom('sessions')
    .select(['id', 'browser', 'createdAt', 'expiresAt', 'tokenHash'])
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', id)
    .where('expiresAt', '>', ctx.now)
    .orderBy('createdAt', 'desc')
    .execute()
  return {
    sessions: rows.map((row) => ({
      id: row.id as Id<'session'>,
      browser: row.browser,
      since: row.createdAt,
      until: row.expiresAt,
      isThis: row.tokenHash === session,
    })),
  }
}

export async function endSession(ctx: Ctx, { sessionId }: Input<typeof contract.endSession>): Promise<{ done: true }> {
  const { id } = member(ctx)
  if (!(await store.endSessionById(ctx, id, sessionId))) throw notFound('session')
  signedIn(ctx, notWithKey)
  ctx.tell(sessionsEnded, { memberId: id, sessions: 1 })
  return { done: true }
}

export async function endSessions(ctx: Ctx): Promise<WithSession<{ done: true }>> {
  const { id } = signedIn(ctx, notWithKey)
  ctx.tell(sessionsEnded, { memberId: id, sessions: await store.endSessionsOf(ctx, id) })
  return { answer: { done: true }, session: null }
}
