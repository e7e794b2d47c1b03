// The demo: begun and entered with the first link, removed from inside. Nothing is told here; the telling runs in the background.

import { sql } from 'kysely'
import type { Answer } from '#core/endpoint.ts'
import type * as contract from '#core/demo/contract.ts'
import type { MemberId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { openSession } from '#server/people/commands/sessions.ts'
import { firstAddress, isDemo, isFirstLink } from '#server/people/queries/demo.ts'
import type { Porch, WithSession } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Progress, Telling } from '#server/platform/telling.ts'

type Token = { token: string }
const spent = () => refuse('gone', 'This link was used already or has run out.')

export async function begin(porch: Porch, { token }: Token): Promise<Progress> {
  const telling = tellingOf(porch, token)
  if ((await porch.organisations()).length > 0) throw spent()
  telling.begin()
  return telling.progress()
}

export async function progress(porch: Porch, { token }: Token): Promise<Progress> {
  return tellingOf(porch, token).progress()
}

function tellingOf({ demo }: Porch, token: string): Telling {
  if (!isFirstLink(token)) throw spent()
  if (!demo) throw refuse('unavailable', 'This process tells no demo.')
  return demo
}

/** While the only organisation here is the demo, the first link opens it. */
export async function enter(porch: Porch, { token }: Token): Promise<WithSession<{ done: true }>> {
  const [organisation, ...others] = await porch.organisations()
  if (!isFirstLink(token) || !organisation || others.length > 0) throw spent()
  return porch.enter(organisation, { kind: 'system' }, 'write', async (ctx) => {
    if (!(await isDemo(ctx))) throw spent()
    const { session } = await openSession(ctx, await leader(ctx), porch.browser)
    return { answer: { done: true }, session }
  })
}

/** Who founded it leads it and may do everything in it, so that a visitor sees everything and can remove it. */
async function leader(ctx: Ctx): Promise<MemberId> {
  const { id } = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('role', '=', 'admin')
    .where('leftAt', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return id as MemberId
}

/** What PostgreSQL says when a row still points at one that is to go. */
const pointedAt = '23503'
const tries = 8

/**
 * A job of the demo may write a row while the tables are emptied one after the other. From the first lock on nothing new is tied to the
 * organisation itself; what was tied to one of its rows in between is found by going through the tables once more.
 */
async function empty(ctx: Ctx): Promise<void> {
  await sql`select from organisations where organisation_id = ${ctx.organisation} for update`.execute(ctx.db)
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.attempt(async () => void (await sql`call remove_demo()`.execute(ctx.db)))
    } catch (error) {
      if (attempt >= tries || (error as { code?: string }).code !== pointedAt) throw error
    }
  }
}

/** Everything goes, the session too. Nothing may be told here: there is no journal left to tell it to. */
export async function remove(ctx: Ctx): Promise<WithSession<Answer<typeof contract.remove>>> {
  if (!(await isDemo(ctx))) throw refuse('conflict', 'This is not a demo. What is in it is real, and it stays.')
  await empty(ctx)
  const other = await ctx.db.selectFrom('directory').select('ref').where('kind', '=', 'organisation').limit(1).executeTakeFirst()
  return { answer: { start: other ? null : firstAddress() }, session: null }
}
