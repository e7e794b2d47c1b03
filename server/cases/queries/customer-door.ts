// The door of the customer pages: behind a genuine link that has not run out, work is done as this customer, for this one case.
// A forged link and an unknown one look alike and say nothing; one that ran out says kindly how to reach us.

import type { BrandId, CaseId, CustomerId } from '#core/ids.ts'
import { languageAsked, languageFor, wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { CustomerRefusal, Refusal } from '#core/refusal.ts'
import { day, type Instant } from '#core/time/instant.ts'
import { isGenuine, linkValidFor, type ReadLink, readLink } from '#server/cases/customer-link.ts'
import { brand, type Brand, customer, organisation } from '#server/people/queries.ts'
import { formOf } from '#server/cases/queries/customer-form.ts'
import type { Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { type Html, html, plainPage, said } from '#server/platform/http/plain-page.ts'

export type Visit = {
  caseId: CaseId
  token: string
  until: Instant
  brand: Brand
  language: Language
  /** What the form sent. What was typed into it comes back with a refusal. */
  read(): Promise<URLSearchParams>
}
type Work = (ctx: Ctx, visit: Visit) => Promise<Response>
type Reached = { brand: Brand; language: Language }

/** Runs `work` for whoever comes with this token. A refusal undoes it and becomes a page that says so. */
export async function visit(porch: Porch, request: Request, token: string, how: 'read' | 'write', work: Work): Promise<Response> {
  const link = readLink(token)
  const asked = languageAsked(request.headers.get('accept-language'))
  if (!link) return nothingHere(asked)
  let reached: Reached | undefined
  let form: URLSearchParams | undefined
  const read = async () => (form = await formOf(request, porch))
  try {
    return await porch.enter(link.organisation, { kind: 'customer', caseId: link.caseId }, how, async (ctx) => {
      const found = await reach(ctx, link)
      if (!found) return nothingHere(asked)
      if (link.expiresAt <= ctx.now) return ranOut(found)
      reached = found
      return work(ctx, { caseId: link.caseId, token, until: link.expiresAt, read, ...found })
    })
  } catch (error) {
    if (error instanceof Refusal && reached) return refused(error, token, reached, form?.get('words') || form?.get('word'))
    throw error
  }
}

/** The brand that the case belongs to and the customer's language, when the organisation exists, signed the link and has the case. */
async function reach(ctx: Ctx, link: ReadLink): Promise<Reached | null> {
  const secret = await organisation(ctx).then((found) => found.secret, nothingFound)
  if (!secret || !isGenuine(link, secret)) return null
  const row = await ctx.db
    .selectFrom('cases')
    .select(['brandId', 'customerId'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', link.caseId)
    .executeTakeFirst()
  if (!row) return null
  const found = await brand(ctx, row.brandId as BrandId)
  const { language } = await customer(ctx, row.customerId as CustomerId)
  return { brand: found, language: languageFor(language, found.language) }
}

function nothingFound(error: unknown): null {
  if (error instanceof Refusal && error.code === 'not-found') return null
  throw error
}

/** For every address that leads nowhere. Nobody is known here, so customers read it in the language of their browser. */
export function nothingHere(language: Language): Response {
  const say = wordsOf(language).links
  return plainPage({ title: say.nothingTitle, language, body: html`<h1>${say.nothing}</h1><p>${say.nothingHelp}</p>`, status: 404 })
}

function ranOut({ brand: { name, mailbox, phone, colour }, language }: Reached): Response {
  const say = wordsOf(language).links
  const known = { days: linkValidFor / day, mailbox: mailTo(mailbox), phone: phone ? phoneTo(phone) : '' }
  const body = html`<h1>${say.ranOut}</h1>
<p>${said(phone ? say.ranOutCall : say.ranOutWrite, known)}</p>`
  return plainPage({ title: `${say.ranOutTitle} · ${name}`, language, brand: name, accent: colour, body, status: 410 })
}

function refused(refusal: Refusal, token: string, { brand: { name, colour }, language }: Reached, typed?: string | null): Response {
  const words = wordsOf(language)
  const { unchanged, back, typed: yours } = words.links
  const because = refusal instanceof CustomerRefusal ? refusal.say(words) : words.refusals.otherwise
  return plainPage({
    title: `${unchanged} · ${name}`,
    language,
    brand: name,
    accent: colour,
    aside: words.page.asideAlone,
    body: html`<h1>${unchanged}</h1><p>${because}</p>
${typed && html`<section><h2>${yours}</h2><div class="heard"><p>${typed}</p></div></section>`}<p><a class="big" href="/c/${token}">${back}</a></p>`,
    status: refusal.status,
  })
}

export function mailTo(mailbox: string): Html {
  return html`<a href="mailto:${mailbox}">${mailbox}</a>`
}

export function phoneTo(phone: string): Html {
  return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`
}
