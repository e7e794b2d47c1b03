// Answering from the mail: a link opens this page with its number tapped, and a small script sends it on at once, so it is one click.
// Programs that follow the links of a mail to check them run no script and so never answer.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { isRating } from '#core/feedback/policy.ts'
import { nothingHere, visit } from '#server/cases/queries/customer-door.ts'
import { pageFacts, type PageFacts } from '#server/cases/queries/customer-facts.ts'
import { backTo, wordsIn } from '#server/cases/queries/customer-form.ts'
import { ratingForm, ratingInWords } from '#server/cases/queries/customer-rating.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import { html, type Html, plainPage, said } from '#server/platform/http/plain-page.ts'
import { answer } from './commands.ts'

export const ratingPages: Page[] = [
  { method: 'GET', path: '/c/:token/rating/:rating', run: show },
  { method: 'POST', path: '/c/:token/rating', run: take },
]

const script = `const b=document.getElementById('tapped');b.form.requestSubmit(b)`

function show(porch: Porch, request: Request, { token = '', rating = '' }: Record<string, string>): Promise<Response> {
  const tapped = /^\d$/.test(rating) ? Number(rating) : 0
  return visit(porch, request, token, 'read', async (ctx, { caseId, language }) =>
    isRating(tapped) ? ratingPage(await pageFacts(ctx, caseId), token, tapped) : nothingHere(language),
  )
}

function take(porch: Porch, request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  return visit(porch, request, token, 'write', async (ctx, { caseId, read }) => {
    const form = await read()
    const rating = form.get('rating')
    const word = wordsIn(form, 'word')
    await answer(ctx, { caseId, ...(rating === null ? {} : { rating: Number(rating) }), ...(word === '' ? {} : { word }) })
    return backTo(token, 'rating', word === '' ? undefined : 'word')
  })
}

/** The question with one number tapped; when it cannot be answered (any more), the page says so and sends nothing. */
function ratingPage(page: PageFacts, token: string, tapped: number): Response {
  const { brand, customer, language } = page
  const words = wordsOf(language).page
  const isOpen = page.facts.has('asked') && !page.facts.has('answered') && !page.ended
  return plainPage({
    title: `${words.rating.question} · ${brand.name}`,
    language,
    brand: brand.name,
    accent: brand.colour,
    aside: fill(words.aside, { customer: customer.called }),
    body: isOpen ? question(page, token, tapped) : closed(page, token),
    ...(isOpen ? { script } : {}),
  })
}

function question({ owner, language }: PageFacts, token: string, tapped: number): Html {
  const { someone, page: words } = wordsOf(language)
  const say = words.rating
  return html`<h1 id="rate">${say.question}</h1>
<p>${said(say.tapped, { rating: html`<b>${ratingInWords(tapped, language)}</b>` })} <span class="quiet">${say.tapAgain}</span></p>
${ratingForm(token, language, tapped)}<p class="hint">${fill(say.honest, { owner: owner ?? someone })}</p>`
}

function closed({ answer, language }: PageFacts, token: string): Html {
  const say = wordsOf(language).page.rating
  const words = answer ? fill(say.closedAnswered, { rating: ratingInWords(answer.rating, language) }) : say.closed
  return html`<h1>${say.closedTitle}</h1><p>${words}</p><p><a class="big" href="/c/${token}#rating">${say.toPage}</a></p>`
}
