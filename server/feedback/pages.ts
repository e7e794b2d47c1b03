// Answering from the mail: a link opens this page with its number tapped, and a small script sends it on at once, so it is one click.
// Programs that follow the links of a mail to check them run no script and so never answer.

import { createHash } from 'node:crypto'
import { isRating } from '#core/feedback/policy.ts'
import { nothingHere, visit } from '#server/cases/queries/customer-door.ts'
import { pageFacts, type PageFacts } from '#server/cases/queries/customer-facts.ts'
import { backTo, formOf, wordsOf } from '#server/cases/queries/customer-form.ts'
import { ratingForm, ratingInWords } from '#server/cases/queries/customer-rating.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import { html, type Html, plainPage } from '#server/platform/http/plain-page.ts'
import { answer } from './commands.ts'

export const ratingPages: Page[] = [
  { method: 'GET', path: '/c/:token/rating/:rating', run: show },
  { method: 'POST', path: '/c/:token/rating', run: take },
]

const script = `const b=document.getElementById('tapped');b.form.requestSubmit(b)`
const scriptHash = createHash('sha256').update(script).digest('base64')

function show(porch: Porch, _request: Request, { token = '', rating = '' }: Record<string, string>): Promise<Response> {
  const tapped = /^\d$/.test(rating) ? Number(rating) : 0
  return visit(porch, token, 'read', async (ctx, { caseId }) =>
    isRating(tapped) ? ratingPage(await pageFacts(ctx, caseId), token, tapped) : nothingHere(),
  )
}

function take(porch: Porch, request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  return visit(porch, token, 'write', async (ctx, { caseId }) => {
    const form = await formOf(request, porch)
    const rating = form.get('rating')
    const word = wordsOf(form, 'word')
    await answer(ctx, { caseId, ...(rating === null ? {} : { rating: Number(rating) }), ...(word === '' ? {} : { word }) })
    return backTo(token, 'rating')
  })
}

/** The question with one number tapped; when it cannot be answered (any more), the page says so and sends nothing. */
function ratingPage(page: PageFacts, token: string, tapped: number): Response {
  const { brand, customer } = page
  const isOpen = page.facts.has('asked') && !page.facts.has('answered') && !page.ended
  const answer = plainPage({
    title: `Did we put it right? · ${brand.name}`,
    language: brand.language,
    brand: brand.name,
    accent: brand.colour,
    aside: `Private page for ${customer.firstName}`,
    body: isOpen ? question(page, token, tapped) : closed(page, token),
  })
  if (isOpen)
    answer.headers.set('content-security-policy', `${answer.headers.get('content-security-policy')}; script-src 'sha256-${scriptHash}'`)
  return answer
}

function question({ owner }: PageFacts, token: string, tapped: number): Html {
  return html`<h1 id="rate">Did we put it right?</h1>
<p>You tapped <b>${ratingInWords(tapped)}</b>. <span class="quiet">If the page stays as it is, please tap it once more.</span></p>
${ratingForm(token, tapped)}<p class="hint">An honest “no” helps us most. ${owner ?? 'One of us'} reads it, and so does everyone here.</p>
<script>${{ markup: script }}</script>`
}

function closed({ answer }: PageFacts, token: string): Html {
  const words = answer
    ? `You told us: ${ratingInWords(answer.rating)}. Your first answer stays; thank you for it.`
    : 'There is nothing to answer just now. Your page shows where we are.'
  return html`<h1>Thank you</h1><p>${words}</p><p><a class="big" href="/c/${token}#rating">To your page</a></p>`
}
