// A mail that says a complaint came in, for brands that want one: who takes care of it, and by when they hear from a person.
// It meets no clock, since a machine wrote it. Who writes twice within the hour gets one: two programs could answer each other for ever.

import { languageFor } from '#core/languages/languages.ts'
import type { CaseId, CustomerId } from '#core/ids.ts'
import { hour, plus } from '#core/time/instant.ts'
import { write } from '#server/messages/commands.ts'
import { type Brand, customer } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { frameOf } from '#server/cases/queries/frame.ts'
import { hearsBy } from '#server/cases/queries/hears-by.ts'

type Opened = { id: CaseId; brand: Brand; reference: string; customerId: CustomerId }

/** Called when a case has just opened by mail or by the form; nobody owns it yet. */
export async function confirm(ctx: Ctx, opened: Opened): Promise<void> {
  if (!opened.brand.confirms || (await wroteLately(ctx, opened))) return
  const { language } = await customer(ctx, opened.customerId)
  const when = await hearsBy(ctx, opened.id, opened.brand, languageFor(language, opened.brand.language))
  const frame = await frameOf(ctx, { ...opened, ownerId: null }, { options: [], asks: false, confirms: { when } })
  await write(ctx, {
    caseId: opened.id,
    purpose: 'confirmation',
    subject: '',
    body: '',
    frame,
    authorId: null,
    coach: null,
    delay: 0,
  })
}

async function wroteLately(ctx: Ctx, { id, customerId }: Opened): Promise<boolean> {
  const other = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .where('openedAt', '>', plus(ctx.now, -hour))
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
