// The words of the complaint form. It never asks what the customer would like us to do: offering is our part.

import { type Complaint, type ComplaintErrors, type ComplaintField, complaintFields } from '#core/intake/complaint.ts'
import { type Html, html, plainPage } from '#server/platform/http/plain-page.ts'

type To = { name: string; language: string; colour: string | null }
const kinds: Record<ComplaintField, { type: string; autocomplete: string }> = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  words: { type: 'area', autocomplete: 'off' },
}

export function formPage({
  brand,
  typed,
  errors = {},
  ticket,
}: {
  brand: To
  typed: Complaint
  errors?: ComplaintErrors
  ticket: string
}): Response {
  const wrong = Object.keys(errors) as ComplaintField[]
  const body = html`
    <h1>Tell us what went wrong</h1>
    <p class="quiet">A person at ${brand.name} reads this, answers you, and stays with it until it is right.</p>
    ${wrong.length > 0 ? summary(wrong, errors) : null}
    <form method="post" novalidate>
      <input type="hidden" name="ticket" value="${ticket}">
      <p class="away" aria-hidden="true"><label for="website">Leave this empty</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>
      ${(Object.keys(complaintFields) as ComplaintField[]).map((field) => question(field, typed[field], errors[field]))}
      <p><button class="big primary">Send to ${brand.name}</button></p>
    </form>`
  const title = `${wrong.length > 0 ? 'Please check: ' : ''}Tell us what went wrong · ${brand.name}`
  return plainPage({ title, language: brand.language, brand: brand.name, accent: brand.colour, body, status: wrong.length > 0 ? 422 : 200 })
}

export function thanksPage({ brand, name, email, by }: { brand: To; name: string; email: string; by: string | null }): Response {
  const body = html`
    <h1>Thank you, ${name}. We have it.</h1>
    <p>A person at ${brand.name} reads it${by ? html` <strong>by ${by}</strong>` : ' as soon as we are open'}, and writes to you at ${email}.</p>
    <p class="quiet">One of us stays with it until it is right. You need not do anything more. If something is missing, just reply to our mail.</p>`
  return plainPage({ title: `Thank you · ${brand.name}`, language: brand.language, brand: brand.name, accent: brand.colour, body })
}

export function noFormPage(): Response {
  const body = html`
    <h1>There is no form at this address</h1>
    <p>Please check the link for a missing letter, or write to the company by e-mail.</p>`
  return plainPage({ title: 'No form here', language: 'en', body, status: 404 })
}

export function tooLongPage(brand: To): Response {
  const body = html`
    <h1>This is more than the form can take</h1>
    <p>Please go back and shorten it a little, or send it to us by e-mail. Nothing was kept yet.</p>`
  return plainPage({
    title: `Too long · ${brand.name}`,
    language: brand.language,
    brand: brand.name,
    accent: brand.colour,
    body,
    status: 413,
  })
}

function summary(wrong: ComplaintField[], errors: ComplaintErrors): Html {
  return html`
    <div class="trouble" role="alert">
      <h2>Almost there</h2>
      <ul>${wrong.map((field) => html`<li><a href="#${field}">${errors[field]}</a></li>`)}</ul>
    </div>`
}

function question(field: ComplaintField, value: string, error: string | undefined): Html {
  const { type, autocomplete } = kinds[field]
  const { label } = complaintFields[field]
  const described = error ? html` aria-invalid="true" aria-describedby="${field}-trouble"` : null
  const control =
    type === 'area'
      ? html`<textarea id="${field}" name="${field}" rows="8" maxlength="20000" required autocomplete="${autocomplete}"${described}>
${value}</textarea>`
      : html`<input id="${field}" name="${field}" type="${type}" value="${value}" required autocomplete="${autocomplete}"${described}>`
  return html`
    <div class="question">
      <label for="${field}">${label}</label>
      ${error ? html`<p class="mark" id="${field}-trouble">${error}</p>` : null}
      ${control}
    </div>`
}
