// What the tests of new addresses begin with: an administrator and an agent who are signed in, and the mail that went to an address.

import { castPassword, type Player, type Team } from '#server/testing/cast.ts'
import { type Sent, withCookie } from '#server/testing/with-cookie.ts'
import type { TestWorld } from '#server/testing/world.ts'

let addresses = 0
/** An address that nobody has yet. */
export const fresh = (name: string) => `${name}${++addresses}@new.test`
/** The token of a link in these words: to confirm an address ('email'), or to choose a password ('start'). */
export const tokenIn = (text = '', door = 'email') => new RegExp(`/${door}/(\\S+)`).exec(text)?.[1] ?? ''

export function emailStage(world: TestWorld) {
  const as = (cookie: string, method: string, path: string, body?: object) => withCookie(world, cookie, method, path, body)
  const signIn = (email: string, password = castPassword) => as('', 'POST', '/api/session', { email, password })
  /** Every mail that went to this address, oldest first. */
  const mailsTo = (address: string) =>
    world.smtp.mails.filter(({ to }) => to[0] === address).map(({ parsed }) => ({ ...parsed, text: String(parsed.text) }))
  async function joined(cookie: string, who: Player): Promise<Sent> {
    const { link } = (await as(cookie, 'POST', `/api/members/${who.id}/link`)).body
    await as('', 'POST', `/api/start/${tokenIn(link, 'start')}`, { password: castPassword })
    await world.settle()
    return signIn(who.email)
  }
  return {
    as,
    signIn,
    mailsTo,
    ask: (cookie: string, email: string, password = castPassword) => as(cookie, 'PUT', '/api/me/email', { email, password }),
    look: (token: string) => as('', 'GET', `/api/email-links/${token}`),
    confirm: (token: string, password = castPassword) => as('', 'POST', `/api/email-links/${token}`, { password }),
    /** The token of the newest link that went there. */
    tokenAt: async (address: string) => {
      await world.settle()
      return tokenIn(mailsTo(address).at(-1)?.text)
    },
    told: async (team: Team) =>
      (await world.journal(team)).filter(({ event }) => event.startsWith('member.email')).map(({ event, actor }) => ({ event, actor })),
    /** An administrator and an agent of a fresh team, both signed in. */
    staff: async () => {
      const team = await world.team()
      const ada = await signIn(team.ada.email)
      return { team, ada, ilse: await joined(ada.cookie, team.ilse) }
    },
  }
}
