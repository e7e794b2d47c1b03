// Who calls: a session in a cookie (with the header that only our own pages send) or an API key. The name of the organisation stands
// in front of the token, so that the door opens on the right organisation before anything is looked up.

import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Endpoint } from '#core/endpoint.ts'
import { may, notYours } from '#core/people/abilities.ts'
import { refuse } from '#core/refusal.ts'
import { throughDoor } from '#server/platform/door.ts'
import { msOf } from '#core/time/instant.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import { organisationOf } from '#server/platform/tokens.ts'
import type { World } from '#server/platform/world.ts'
import type { OrganisationId } from '#core/ids.ts'

export type Carried = { organisation: OrganisationId; kind: 'session' | 'key'; token: string }
const cookieName = 'amends_session'
/** Seconds; the row in the database is what really ends a session. */
const cookieAge = 30 * 24 * 3600

const signedOut = (kind: Carried['kind'] = 'session') =>
  refuse(
    'signed-out',
    kind === 'key' ? 'This API key opens nothing: it is not complete, was revoked, or has ended.' : 'Please sign in first.',
  )

/** What the request carries, or a refusal. A session counts for an act only together with the header `X-Amends`. */
export function carriedBy(c: Context): Carried {
  const bearer = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const token = bearer ?? getCookie(c, cookieName)
  if (!token) throw signedOut()
  const organisation = organisationOf(token)
  if (!organisation) throw signedOut(bearer ? 'key' : 'session')
  if (!bearer && c.req.method !== 'GET' && !c.req.header('x-amends'))
    throw refuse('not-allowed', 'This act needs the header “X-Amends: 1”, so that no other site can do it in your name.')
  return { organisation, kind: bearer ? 'key' : 'session', token }
}

/** Milliseconds for which this process does not say again that a key is in use. */
const saidFor = 3_600_000
const said = new WeakMap<World, Map<string, number>>()

/** Says that this key is in use, in a transaction of its own, because what was asked may only have been read. */
export async function usedNow(world: World, { organisation, token }: Carried): Promise<void> {
  const { noteUse } = world
  const now = msOf(world.clock.now())
  const own = said.get(world) ?? new Map<string, number>()
  if (!noteUse || (own.get(token) ?? -saidFor) > now - saidFor) return
  said.set(world, own.set(token, now))
  await throughDoor(world, { organisation, actor: { kind: 'system' }, readOnly: false }, (ctx) => noteUse(ctx, token))
}

/** The member behind it, checked against the endpoint's ability. Asked inside the door. */
export async function identified(world: World, ctx: Ctx, carried: Carried, endpoint: Endpoint): Promise<Actor & { kind: 'member' }> {
  const actor = await world.identify(ctx, carried)
  if (!actor) throw signedOut(carried.kind)
  const { ability } = endpoint
  if (ability !== 'member' && ability !== 'anyone' && !may(actor.role, ability)) throw refuse('not-allowed', notYours(ability))
  return actor
}

export function keepSession(c: Context, world: World, session: string | null): void {
  setCookie(c, cookieName, session ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: world.config.url.startsWith('https:'),
    maxAge: session ? cookieAge : 0,
  })
}
