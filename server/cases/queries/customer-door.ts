// The door of the customer pages: behind a genuine link that has not run out, work is done as this customer, for this one case.
// A forged link and an unknown one look alike and say nothing; one that ran out says kindly how to reach us.

import type { BrandId, CaseId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import { day, type Instant } from '#core/time/instant.ts'
import { isGenuine, linkValidFor, type ReadLink, readLink } from '#server/cases/customer-link.ts'
import { brand, type Brand, organisation } from '#server/people/queries.ts'
import type { Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { html, plainPage } from '#server/platform/http/plain-page.ts'

export type Visit = { caseId: CaseId; token: string; until: Instant; brand: Brand }
type Work = (ctx: Ctx, visit: Visit) => Promise<Response>

/** Runs `work` for whoever comes with this token. A refusal undoes it and becomes a page that says so. */
export async function visit(porch: Porch, token: string, how: 'read' | 'write', work: Work): Promise<Response> {
  const link = readLink(token)
  if (!link) return nothingHere()
  let reached: Brand | undefined
  try {
    return await porch.enter(link.organisation, { kind: 'customer', caseId: link.caseId }, how, async (ctx) => {
      const found = await brandOf(ctx, link)
      if (!found) return nothingHere()
      if (link.expiresAt <= ctx.now) return ranOut(found)
      reached = found
      return work(ctx, { caseId: link.caseId, token, until: link.expiresAt, brand: found })
    })
  } catch (error) {
    if (error instanceof Refusal && reached) return refused(error, token, reached)
    throw error
  }
}

/** The brand that the case belongs to, when the organisation exists, signed the link and has the case. */
async function brandOf(ctx: Ctx, link: ReadLink): Promise<Brand | null> {
  const secret = await organisation(ctx).then((found) => found.secret, nothingFound)
  if (!secret || !isGenuine(link, secret)) return null
  const row = await ctx.db
    .selectFrom('cases')
    .select('brandId')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', link.caseId)
    .executeTakeFirst()
  return row ? brand(ctx, row.brandId as BrandId) : null
}

function nothingFound(error: unknown): null {
  if (error instanceof Refusal && error.code === 'not-found') return null
  throw error
}

/** For every address that leads nowhere. */
export function nothingHere(): Response {
  const body = html`<h1>There is nothing at this address</h1><p>Perhaps a part of the link was cut off. Please open it once more from our mail, or copy it whole.</p>`
  return plainPage({ title: 'Nothing here', language: 'en', body, status: 404 })
}

function ranOut({ name, mailbox, phone, language, colour }: Brand): Response {
  const call = phone ? html` or call <a href="${telephone(phone)}">${phone}</a>` : null
  const body = html`<h1>This link does not work any more</h1>
<p>For your safety it worked for ${linkValidFor / day} days. We are still here for you: write to <a href="mailto:${mailbox}">${mailbox}</a>${call}, and we send you a new one.</p>`
  return plainPage({ title: `This link has run out · ${name}`, language, brand: name, accent: colour, body, status: 410 })
}

function refused(refusal: Refusal, token: string, { name, language, colour }: Brand): Response {
  const body = html`<h1>Nothing was changed</h1><p>${refusal.message}</p><p><a class="big" href="/c/${token}">Back to your page</a></p>`
  return plainPage({
    title: `Nothing was changed · ${name}`,
    language,
    brand: name,
    accent: colour,
    aside: 'Your private page',
    body,
    status: refusal.status,
  })
}

export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}
