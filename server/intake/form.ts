// The hosted complaint form: plain HTML that needs no script. What was sent is kept and filed in one transaction, so the thank-you is true.

import type { BrandId } from '#core/ids.ts'
import { type Complaint, complaintFrom } from '#core/intake/complaint.ts'
import { languageAsked, languageFor } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { hearsBy } from '#server/cases/queries/hears-by.ts'
import { file } from '#server/intake/filing.ts'
import { type Filled, rawForm } from '#server/intake/form-letter.ts'
import { closedPage, formPage, noFormPage, thanksPage, tooLongPage } from '#server/intake/form-page.ts'
import { showReceived } from '#server/intake/queries.ts'
import { keep } from '#server/intake/store.ts'
import { type Brand, brand } from '#server/people/queries.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Bytes of a form that are read; its fields together stay below. */
const formBytes = 200_000
const empty: Complaint = { name: '', email: '', words: '' }

export const formPages: Page[] = [
  { method: 'GET', path: '/f/:slug', run: show },
  { method: 'POST', path: '/f/:slug', run: take },
]

async function show(porch: Porch, request: Request, params: Record<string, string>): Promise<Response> {
  const found = await brandOf(porch, params.slug ?? '')
  if (!found) return noFormPage(languageAsked(request.headers.get('accept-language')))
  const language = languageFor(new URL(request.url).searchParams.get('language'), found.brand.language)
  if (!isInUse(found.brand)) return closedPage(found.brand, language)
  return formPage({ brand: found.brand, language, typed: empty, ticket: newTicket(porch) })
}

/** Also for a brand that is retired: who had the form open before that has written, and nothing of theirs is lost. */
async function take(porch: Porch, request: Request, params: Record<string, string>): Promise<Response> {
  const found = await brandOf(porch, params.slug ?? '')
  if (!found) return noFormPage(languageAsked(request.headers.get('accept-language')))
  const { brand: to } = found
  const filled = await filledIn(request, porch)
  if (!filled) return tooLongPage(to, languageFor(new URL(request.url).searchParams.get('language'), to.language))
  const language = languageFor(filled.language, to.language)
  const { complaint, errors } = complaintFrom(filled)
  if (errors) return formPage({ brand: to, language, typed: filled, errors, ticket: filled.ticket })
  const thanks = await porch.enter(found.organisationId, { kind: 'system' }, 'write', (ctx) =>
    keepForm(ctx, to, { ...filled, ...complaint, language }),
  )
  return thanksPage({ brand: to, language, name: complaint.name, email: complaint.email, ...thanks })
}

/** Keeps and files it; answers by when a person reads it, in words, when that is known. */
async function keepForm(ctx: Ctx, to: Brand, filled: Filled & { language: Language }): Promise<{ by: string | null }> {
  const receivedId = await keep(ctx, {
    brandId: to.id,
    via: 'form',
    recipient: `form ${to.slug}`,
    envelopeFrom: null,
    raw: rawForm(filled),
  })
  await file(ctx, { receivedId })
  const { caseId } = await showReceived(ctx, receivedId)
  return { by: caseId ? await hearsBy(ctx, caseId, to, filled.language) : null }
}

async function brandOf(porch: Porch, slug: string) {
  const [lead] = await porch.leads('form', slug)
  if (!lead) return null
  const row = await porch.enter(lead.organisationId, { kind: 'system' }, 'read', (ctx) => brand(ctx, lead.ref as BrandId))
  return { organisationId: lead.organisationId, brand: row }
}

/** What was typed; null when it is far longer than a form can be. Anything that is no form reads as an empty one. */
async function filledIn(request: Request, porch: Porch): Promise<Filled | null> {
  const body = await request.arrayBuffer()
  if (body.byteLength > formBytes) return null
  const form = await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
    .formData()
    .catch(() => new FormData())
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.toWellFormed().replace(/\r\n?/g, '\n') : ''
  }
  const ticket = text('ticket')
  return {
    name: text('name'),
    email: text('email'),
    words: text('words'),
    trap: text('website'),
    language: text('language'),
    ticket: /^[0-9a-f]{32}$/.test(ticket) ? ticket : newTicket(porch),
  }
}

function newTicket(porch: Porch): string {
  return Buffer.from(porch.chance(16)).toString('hex')
}
