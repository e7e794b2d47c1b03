// What is said of an organisation that is a demo: nothing leaves it, and the first link leads into it.

import { timingSafeEqual } from 'node:crypto'
import type { Ctx } from '#server/platform/ctx.ts'
import { firstLink } from '#server/people/first-link.ts'
import { hashToken } from '#server/platform/tokens.ts'

export async function isDemo(ctx: Ctx): Promise<boolean> {
  const row = await ctx.db.selectFrom('organisations').select('demoSince').where('organisationId', '=', ctx.organisation).executeTakeFirst()
  return Boolean(row?.demoSince)
}

/** True when mail stays in the preview: no server is set, or this is a demo, which never writes to anybody. */
export async function keepsMail(ctx: Ctx): Promise<boolean> {
  return !ctx.config.smtpUrl || isDemo(ctx)
}

/** Whether this is the link of the very first start, whatever has become of it since. */
export function isFirstLink(token: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hashToken(firstLink())))
}

/** Where the first administrator begins. */
export function firstAddress(): string {
  return `/start/${firstLink()}`
}
