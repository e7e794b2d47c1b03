// Another address to sign in with. It is asked for with the password, or by an administrator; it counts once the link that went there was used,
// with the password again where they asked themselves: mistyped, it goes to a stranger.

import type { Answer, Input } from '#core/endpoint.ts'
import type { MemberId } from '#core/ids.ts'
import type * as contract from '#core/people/emails/contract.ts'
import { confirmedWithin, emailFault } from '#core/people/emails/email-change.ts'
import { emailAsked, emailChanged, emailTakenBack, linkAsked } from '#core/people/events.ts'
import { refuse } from '#core/refusal.ts'
import { plus } from '#core/time/instant.ts'
import type { Porch } from '#server/platform/area.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { checkPassword, notWithKey, signedIn } from '#server/people/commands/account.ts'
import { inLink, type LinkDoor, type OpenLink } from '#server/people/commands/links.ts'
import * as emailStore from '#server/people/email-store.ts'
import { memberRow, organisation } from '#server/people/queries.ts'
import { emailChange, knownBeside, shownChange } from '#server/people/queries/emails.ts'
import * as store from '#server/people/store.ts'

type Whose = Awaited<ReturnType<typeof memberRow>>
type Asked = Answer<typeof contract.askEmail>

export async function askEmail(ctx: Ctx, { email, password }: Input<typeof contract.askEmail>): Promise<Asked> {
  const { id, session } = signedIn(ctx, notWithKey)
  await checkPassword(ctx, id, password, 'password')
  return ask(ctx, await memberRow(ctx, id), email, session)
}

/** For somebody who lost their mailbox. It is confirmed at the new one all the same, so that a slip of the pen locks nobody out. */
export async function askEmailOf(ctx: Ctx, { memberId, email }: Input<typeof contract.askEmailOf>): Promise<Asked> {
  const whose = await memberRow(ctx, memberId)
  const { id } = signedIn(ctx, notWithKey)
  if (id === memberId) throw refuse('conflict', 'Change your own address under “Your account”, with your password.')
  if (whose.leftAt) throw refuse('conflict', `${whose.firstName} has left. Let them come back first.`)
  return ask(ctx, whose, email, null)
}

async function ask(ctx: Ctx, whose: Whose, email: string, session: string | null): Promise<Asked> {
  const fault = emailFault(email, await knownBeside(ctx, whose, email))
  if (fault) throw refuse('conflict', fault, 'email')
  if (!(await emailStore.noteEmailAsked(ctx, whose.id)))
    throw refuse('too-many', 'That was asked for several times in a row. Please try again in five minutes.')
  await emailStore.endEmailChange(ctx, whose.id, 'replaced')
  const change = {
    id: ctx.id('emailchange'),
    memberId: whose.id,
    email,
    emailWas: whose.email,
    askedBy: member(ctx).id,
    session,
    askedAt: ctx.now,
    until: plus(ctx.now, confirmedWithin),
  }
  await store.add(ctx, 'emailChanges', change)
  ctx.tell(emailAsked, { memberId: whose.id, emailChangeId: change.id })
  return shownChange(change)
}

export async function takeBackEmail(ctx: Ctx): Promise<{ done: true }> {
  return takeBack(ctx, signedIn(ctx, notWithKey).id)
}

export async function takeBackEmailOf(ctx: Ctx, { memberId }: Input<typeof contract.takeBackEmailOf>): Promise<{ done: true }> {
  await memberRow(ctx, memberId)
  signedIn(ctx, notWithKey)
  return takeBack(ctx, memberId)
}

async function takeBack(ctx: Ctx, memberId: MemberId): Promise<{ done: true }> {
  const emailChangeId = await emailStore.endEmailChange(ctx, memberId, 'taken back')
  if (!emailChangeId) throw refuse('already-done', 'No new address is waiting any more: it was confirmed, or taken back.')
  ctx.tell(emailTakenBack, { memberId, emailChangeId })
  return { done: true }
}

const emailDoor: LinkDoor<'email'> = {
  takes: ['email'],
  spent: () =>
    refuse(
      'gone',
      'This link was used already, was taken back, or has run out. You can ask for a new one in Amends under “Your account”, or ask an administrator.',
    ),
}

export async function emailLink(porch: Porch, { token }: Input<typeof contract.emailLink>): Promise<Answer<typeof contract.emailLink>> {
  return inLink(porch, token, 'read', emailDoor, async (ctx, link) => {
    const change = await awaited(ctx, link)
    const { firstName, hasPassword } = await memberRow(ctx, link.memberId)
    return { organisation: (await organisation(ctx)).name, firstName, email: change.email, hasPassword, asksPassword: isOwn(change) }
  })
}

/** From now on the new address counts. What was sent to the one before opens nothing, and only the browser that asked stays signed in. */
export async function confirmEmail(
  porch: Porch,
  { token, password }: Input<typeof contract.confirmEmail>,
): Promise<Answer<typeof contract.confirmEmail>> {
  return inLink(porch, token, 'write', emailDoor, async (ctx, link) => {
    const change = await awaited(ctx, link)
    const { email, session, askedBy } = change
    const whose = await memberRow(ctx, link.memberId)
    if (isOwn(change)) await checkPassword(ctx, whose.id, password, 'password')
    const fault = emailFault(email, await knownBeside(ctx, whose, email))
    if (fault) throw refuse('conflict', `${fault} Ask an administrator.`)
    const emailChangeId = await emailStore.endEmailChange(ctx, whose.id, 'changed')
    if (!emailChangeId) throw emailDoor.spent()
    await store.endLinksOf(ctx, whose.id)
    await store.endSessionsOf(ctx, whose.id, session)
    await store.changeMember(ctx, whose.id, { email })
    await store.unlead(ctx, 'member', whose.email)
    await store.lead(ctx, 'member', email, whose.id)
    ctx.tell(emailChanged, { memberId: whose.id, emailChangeId, askedBy: askedBy as MemberId })
    // Their invitation had gone to the address before.
    if (!whose.hasPassword) ctx.tell(linkAsked, { memberId: whose.id, purpose: 'join' })
    return { email }
  })
}

function isOwn({ askedBy, memberId }: { askedBy: string; memberId: string }): boolean {
  return askedBy === memberId
}

/** The change that this link confirms, while it waits for that. */
async function awaited(ctx: Ctx, { emailChangeId }: OpenLink<'email'>) {
  const change = emailChangeId && (await emailChange(ctx, emailChangeId))
  if (!change || change.endedAt !== null) throw emailDoor.spent()
  return change
}
