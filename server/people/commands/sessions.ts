// Signing in and out, and the one-time links that stand in for a password that nobody has yet.

import { timingSafeEqual } from 'node:crypto'
import type { Answer, Input } from '#core/endpoint.ts'
import type { MemberId, OrganisationId } from '#core/ids.ts'
import type {
  signIn as signInContract,
  signOut as signOutContract,
  start as startContract,
  startLink as startLinkContract,
} from '#core/people/contract.ts'
import type { door as doorContract } from '#core/people/door-shapes.ts'
import { type LinkPurpose, memberJoined, passwordChanged } from '#core/people/events.ts'
import { refuse } from '#core/refusal.ts'
import { day, plus } from '#core/time/instant.ts'
import type { Porch, WithSession } from '#server/platform/area.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { foundOrganisation } from '#server/people/commands/founding.ts'
import { endLinks, inLink, type LinkDoor } from '#server/people/commands/links.ts'
import { me, memberRow, organisation } from '#server/people/queries.ts'
import { firstLink } from '#server/people/first-link.ts'
import { hashPassword, passwordFits } from '#server/people/secrets.ts'
import { hashToken, newToken } from '#server/platform/tokens.ts'
import { add, changeMember, endSession, endSessionsOf, useLink } from '#server/people/store.ts'

/** A session lasts 30 days. */
const sessionFor = 30 * day
const wrong = () => refuse('signed-out', 'This e-mail and password do not go together. Please try again.', 'password')

export async function signIn(
  porch: Porch,
  input: Input<typeof signInContract>,
): Promise<WithSession<Answer<typeof signInContract>> | Answer<typeof signInContract>> {
  const leads = await porch.leads('member', input.email)
  const fitting: { organisationId: OrganisationId; name: string; memberId: MemberId }[] = []
  for (const { organisationId } of leads.length > 0 ? leads : [{ organisationId: null }]) {
    const found = organisationId && (await porch.enter(organisationId, { kind: 'system' }, 'read', (ctx) => known(ctx, input.email)))
    const fits = await passwordFits(input.password, found ? found.passwordHash : null)
    if (found && organisationId && fits) fitting.push({ organisationId, name: found.organisation, memberId: found.id })
  }
  const chosen = fitting.length === 1 ? fitting[0] : fitting.find((one) => one.organisationId === input.organisationId)
  if (chosen) {
    const { answer, session } = await porch.enter(chosen.organisationId, { kind: 'system' }, 'write', (ctx) =>
      openSession(ctx, chosen.memberId, porch.browser),
    )
    return { answer: { signedIn: answer, choose: [] }, session }
  }
  if (fitting.length === 0) throw wrong()
  return { signedIn: null, choose: fitting.map(({ organisationId, name }) => ({ organisationId, name })) }
}

async function known(ctx: Ctx, email: string) {
  const row = await ctx.db
    .selectFrom('members')
    .select(['id', 'passwordHash'])
    .where('organisationId', '=', ctx.organisation)
    .where('email', '=', email)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  return row ? { id: row.id as MemberId, passwordHash: row.passwordHash, organisation: (await organisation(ctx)).name } : null
}

export async function openSession(
  ctx: Ctx,
  memberId: MemberId,
  browser: string | null,
): Promise<WithSession<Answer<typeof startContract>>> {
  const { token, hash } = newToken(ctx.organisation)
  const id = ctx.id('session')
  await add(ctx, 'sessions', { id, browser, tokenHash: hash, memberId, createdAt: ctx.now, expiresAt: plus(ctx.now, sessionFor) })
  const { role } = await memberRow(ctx, memberId)
  return { answer: await me({ ...ctx, actor: { kind: 'member', id: memberId, role } }), session: token }
}

export async function signOut(ctx: Ctx, _input: Input<typeof signOutContract>): Promise<WithSession<Answer<typeof signOutContract>>> {
  const { session } = member(ctx)
  if (session) await endSession(ctx, session)
  return { answer: { done: true }, session: null }
}

const spent = () =>
  refuse('gone', 'This link was used already or has run out. Ask for a new one where you sign in, or ask an administrator.')
/** A link that confirms an address opens no account. */
const passwordDoor: LinkDoor<LinkPurpose> = { takes: ['join', 'reset'], spent }

export async function startLink(porch: Porch, { token }: Input<typeof startLinkContract>): Promise<Answer<typeof startLinkContract>> {
  if (await isFirst(porch, token)) return { purpose: 'first', organisation: null, name: null, email: null }
  return inLink(porch, token, 'read', passwordDoor, async (ctx, { memberId, purpose }) => {
    const who = await memberRow(ctx, memberId)
    return { purpose, organisation: (await organisation(ctx)).name, name: who.name, email: who.email }
  })
}

export async function start(porch: Porch, input: Input<typeof startContract>): Promise<WithSession<Answer<typeof startContract>>> {
  if (await isFirst(porch, input.token)) {
    const { organisation: name, name: own, email } = input
    if (!name) throw refuse('invalid', 'Please give your organisation a name.', 'organisation')
    if (!own) throw refuse('invalid', 'Please say what you are called.', 'name')
    if (!email) throw refuse('invalid', 'Please give the e-mail address with which you will sign in.', 'email')
    const founding = {
      organisation: name,
      name: own,
      email,
      password: input.password,
      zone: input.zone ?? 'Europe/Brussels',
      currency: input.currency ?? 'EUR',
      orElse: spent(),
    }
    return foundOrganisation(porch, founding, (ctx, memberId) => openSession(ctx, memberId, porch.browser))
  }
  const passwordHash = await hashPassword(input.password)
  return inLink(porch, input.token, 'write', passwordDoor, async (ctx, { memberId, purpose }) => {
    if (!(await useLink(ctx, hashToken(input.token)))) throw spent()
    await endLinks(ctx, memberId)
    await endSessionsOf(ctx, memberId)
    await changeMember(ctx, memberId, { passwordHash })
    ctx.tell(purpose === 'join' ? memberJoined : passwordChanged, { memberId })
    return openSession(ctx, memberId, porch.browser)
  })
}

/** While there is no organisation, whoever comes to sign in is told where to begin. */
export async function door(porch: Porch): Promise<Answer<typeof doorContract>> {
  return { isSetUp: (await porch.organisations()).length > 0 }
}

/** The very first link works while there is no organisation, in the process that printed it. */
async function isFirst(porch: Porch, token: string): Promise<boolean> {
  const [given, wanted] = [Buffer.from(hashToken(token)), Buffer.from(hashToken(firstLink()))]
  if (!timingSafeEqual(given, wanted)) return false
  if ((await porch.organisations()).length > 0) throw spent()
  return true
}
