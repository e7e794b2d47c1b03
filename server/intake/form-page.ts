// The complaint form as pages: the questions, the thank-you, and the ways in which it can go wrong. It speaks the brand's language, or the
// one that the visitor chose at its foot. It never asks what the customer would like us to do: offering is our part. What was typed stays in the
// tab until the thank-you, which forgets it.

import { type Complaint, type ComplaintErrors, type ComplaintField, complaintFields } from '#core/intake/complaint.ts'
import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { type Language, languageNames } from '#core/languages/names.ts'
import { mailTo, phoneTo } from '#server/cases/queries/customer-door.ts'
import { type Html, html, plainPage, said } from '#server/platform/http/plain-page.ts'
import { keepsTyped } from '#server/platform/http/typed-words.ts'

type To = { name: string; colour: string | null }
const kinds: Record<ComplaintField, { type: string; autocomplete: string }> = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  words: { type: 'area', autocomplete: 'off' },
}

export function formPage({
  brand,
  language,
  typed,
  errors = {},
  ticket,
}: {
  brand: To
  language: Language
  typed: Complaint
  errors?: ComplaintErrors
  ticket: string
}): Response {
  const say = wordsOf(language).form
  const wrong = Object.keys(errors) as ComplaintField[]
  const body = html`
    <h1>${say.title}</h1>
    <p class="quiet">${fill(say.lead, { brand: brand.name })}</p>
    ${wrong.length > 0 ? summary(errors, language) : null}
    <form method="post" novalidate>
      <input type="hidden" id="ticket" name="ticket" value="${ticket}">
      <input type="hidden" name="language" value="${language}">
      <p class="away" aria-hidden="true"><label for="website">${say.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
      ${(Object.keys(complaintFields) as ComplaintField[]).map((field) => question(field, language, typed[field], errors))}
      <p><button class="big primary">${fill(say.send, { brand: brand.name })}</button></p>
    </form>`
  const title = `${wrong.length > 0 ? `${say.check}: ` : ''}${say.title} · ${brand.name}`
  return dressed(brand, language, {
    title,
    body,
    footer: otherLanguages(language),
    script: keepsTyped,
    status: wrong.length > 0 ? 422 : 200,
  })
}

export function thanksPage({
  brand,
  language,
  name,
  email,
  by,
}: {
  brand: To
  language: Language
  name: string
  email: string
  by: string | null
}): Response {
  const say = wordsOf(language).form
  const reads = by
    ? said(say.readsBy, { brand: brand.name, when: html`<strong>${by}</strong>`, email })
    : fill(say.readsSoon, { brand: brand.name, email })
  const body = html`
    <h1>${fill(say.thanks, { name })}</h1>
    <p>${reads}</p>
    <p class="quiet">${say.stays}</p>`
  return dressed(brand, language, { title: `${say.thanksTitle} · ${brand.name}`, body, script: keepsTyped })
}

/** Nobody is known here, so it speaks the language of the browser. */
export function noFormPage(language: Language): Response {
  const say = wordsOf(language).form
  const body = html`
    <h1>${say.noForm}</h1>
    <p>${say.noFormHelp}</p>`
  return plainPage({ title: say.noFormTitle, language, body, status: 404 })
}

/** Of a retired brand: where one can write to instead. */
export function closedPage(brand: To & { mailbox: string; phone: string | null }, language: Language): Response {
  const say = wordsOf(language).form
  const known = { mailbox: mailTo(brand.mailbox), phone: brand.phone ? phoneTo(brand.phone) : '' }
  const body = html`
    <h1>${say.closed}</h1>
    <p>${said(brand.phone ? say.closedCall : say.closedWrite, known)}</p>`
  return dressed(brand, language, { title: `${say.closedTitle} · ${brand.name}`, body, footer: otherLanguages(language), status: 410 })
}

export function tooLongPage(brand: To, language: Language): Response {
  const say = wordsOf(language).form
  const body = html`
    <h1>${say.tooMuch}</h1>
    <p>${say.tooMuchHelp}</p>`
  return dressed(brand, language, { title: `${say.tooMuchTitle} · ${brand.name}`, body, status: 413 })
}

function dressed(
  brand: To,
  language: Language,
  page: { title: string; body: Html; footer?: Html; script?: string; status?: number },
): Response {
  return plainPage({ ...page, language, brand: brand.name, accent: brand.colour })
}

/** Links to the form in each other language, each in its own words. */
function otherLanguages(language: Language): Html {
  const others = languageNames.filter((one) => one !== language)
  return html`<p class="line">${others.map((one) => html`<a href="?language=${one}" lang="${one}" hreflang="${one}">${wordsOf(one).name}</a> `)}</p>`
}

function summary(errors: ComplaintErrors, language: Language): Html {
  const wrong = Object.keys(errors) as ComplaintField[]
  return html`
    <div class="trouble" role="alert">
      <h2>${wordsOf(language).form.almost}</h2>
      <ul>${wrong.map((field) => html`<li><a href="#${field}">${faultOf(field, errors, language)}</a></li>`)}</ul>
    </div>`
}

function faultOf(field: ComplaintField, errors: ComplaintErrors, language: Language): string | null {
  const fault = errors[field]
  return fault ? wordsOf(language).form[fault][field] : null
}

function question(field: ComplaintField, language: Language, value: string, errors: ComplaintErrors): Html {
  const { type, autocomplete } = kinds[field]
  const error = faultOf(field, errors, language)
  const described = error ? html` aria-invalid="true" aria-describedby="${field}-trouble"` : null
  const control =
    type === 'area'
      ? html`<textarea id="${field}" name="${field}" rows="8" maxlength="20000" required autocomplete="${autocomplete}"${described}>
${value}</textarea>`
      : html`<input id="${field}" name="${field}" type="${type}" value="${value}" required autocomplete="${autocomplete}"${described}>`
  return html`
    <div class="question">
      <label for="${field}">${wordsOf(language).form.labels[field]}</label>
      ${error ? html`<p class="mark" id="${field}-trouble">${error}</p>` : null}
      ${control}
    </div>`
}
