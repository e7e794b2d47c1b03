// The customer's page: sorry, who owns it, what we heard, the choices, what happens next; then the explanation and one question.
// Plain HTML that needs no script. Nothing is chosen beforehand, and nothing is said that the record does not hold.

import { isOpen, nextClose, nextOpen } from '#core/time/business.ts'
import type { PageFacts, Shown } from '#server/cases/queries/customer-facts.ts'
import { choices } from '#server/cases/customer-choices.ts'
import { way } from '#server/cases/customer-way.ts'
import { by, date, from, on, until, type Wall } from '#server/cases/customer-words.ts'
import { calendarOf } from '#server/people/queries.ts'
import { telephone } from '#server/cases/queries/customer-door.ts'
import { ratingForm, ratingInWords } from '#server/cases/queries/customer-rating.ts'
import { type Html, html, plainPage } from '#server/platform/http/plain-page.ts'

export function customerPage(shown: Shown): Response {
  const { page, expiresAt, now } = shown
  const { brand } = page
  const wall = { now, zone: brand.zone }
  const next = html`<section aria-labelledby="next"><h2 id="next">${isDone(page) ? 'Where we are' : 'What happens next'}</h2>${way(page, wall)}</section>`
  const body = isDone(page)
    ? html`${opening(page, wall)}${next}${letter(page)}${rating(shown)}`
    : html`${opening(page, wall)}${rating(shown)}${heard(shown)}${choices(shown, wall)}${next}${letter(page)}`
  const footer = html`<p class="line">Only someone with this link sees this page. It works until ${date(expiresAt, brand.zone)}. Your reference is ${page.reference}; you can always write to <a href="mailto:${brand.mailbox}">${brand.mailbox}</a>.</p>`
  return plainPage({
    title: `${isDone(page) ? 'It is done' : 'Putting it right'} · ${brand.name}`,
    language: brand.language,
    brand: brand.name,
    accent: brand.colour,
    aside: `Private page for ${page.customer.firstName}`,
    body,
    footer,
  })
}

function opening(page: PageFacts, wall: Wall): Html {
  const { owner, customer } = page
  const words = isDone(page) ? `It is done, ${customer.firstName}.` : `We are sorry, ${customer.firstName}. Let us put this right.`
  return html`<h1>${words}</h1>
<div class="who"><i aria-hidden="true">${(owner ?? page.brand.name).slice(0, 2)}</i><p>${isDone(page) ? doneBy(page, wall) : ownedBy(page, wall)}</p></div>`
}

function ownedBy(page: PageFacts, wall: Wall): Html {
  const who = page.owner
    ? html`<b>${page.owner}</b> looks after this until it is right.`
    : html`One of us looks after this until it is right. You will see the name here.`
  return html`${who}<br><span class="quiet">${reach(page, wall)}</span>`
}

function reach({ brand, owner }: PageFacts, { now, zone }: Wall): Html {
  if (!brand.phone) return html`Write to <a href="mailto:${brand.mailbox}">${brand.mailbox}</a> at any time.`
  const calendar = calendarOf(brand)
  const closes = isOpen(calendar, now) ? nextClose(calendar, now) : null
  const hours = isOpen(calendar, now)
    ? closes
      ? until(closes, { now, zone })
      : 'at any time'
    : from(nextOpen(calendar, now), { now, zone })
  return html`Call ${owner ?? 'us'} on <a href="${telephone(brand.phone)}">${brand.phone}</a>, ${hours}.`
}

function doneBy(page: PageFacts, wall: Wall): Html {
  const at = page.facts.get('fulfilled')?.at ?? wall.now
  const promised = page.chosen?.promisedFor
  const late = promised !== null && promised !== undefined && at > promised
  const word = promised
    ? html`<br><span class="quiet">We had promised it ${by(promised, wall)}${late ? ', and were late. That is ours.' : '.'}</span>`
    : null
  return html`<b>${page.owner ?? 'One of us'}</b> saw to it ${on(at, wall)}.${word}`
}

function heard({ page, token }: Shown): Html | null {
  const { crux, impact, wanted } = page.words
  const reader = page.owner ?? 'One of us'
  if (!page.facts.has('heard') || !crux) {
    if (page.reopened?.cause !== 'contested') return null
    return html`<section id="heard"><h2>Thank you for telling us</h2><p>We had not understood it rightly. ${reader} reads your words and comes back to you.</p></section>`
  }
  const confirmed = page.facts.has('confirmed')
  const isOpenQuestion = !confirmed && !page.ended
  return html`<section aria-labelledby="heard"><h2 id="heard">Here is what we heard${isOpenQuestion ? '. Did we get it right?' : ''}</h2>
<div class="heard">${[crux, impact, wanted].map((words) => words && html`<p>${words}</p>`)}</div>
${confirmed ? html`<p class="hint">You told us: yes, that’s it. Thank you.</p>` : null}
${
  isOpenQuestion
    ? html`<form method="post" action="/c/${token}/heard"><button class="big primary" name="answer" value="yes">Yes, that’s it</button></form>
<details><summary class="big">Not quite</summary><form method="post" action="/c/${token}/heard"><input type="hidden" name="answer" value="no">
<label for="missed">What did we miss? ${reader} reads it.</label><textarea id="missed" name="words" rows="3" maxlength="5000" required></textarea>
<p><button class="big">Send to ${page.owner ?? 'us'}</button></p></form></details>`
    : null
}</section>`
}

function letter({ letter: sent }: PageFacts): Html | null {
  return sent
    ? html`<section aria-labelledby="why"><h2 id="why">What happened, and what we changed</h2><div class="letter">${sent.body.split(/\n\s*\n/).map((words) => html`<p>${words}</p>`)}</div></section>`
    : null
}

function rating({ page, token }: Shown): Html | null {
  const { answer, facts, reopened } = page
  const asked = facts.get('asked')
  const unhappy = !asked && reopened?.cause === 'unhappy'
  if (answer && (facts.has('answered') || unhappy))
    return html`<section id="rating"><h2>You told us: ${ratingInWords(answer.rating)}</h2>
<p>Thank you for being honest. ${unhappy ? `We are on it again, and it stays open until it is right. ${page.owner ?? 'One of us'} comes back to you.` : `${page.owner ?? 'One of us'} reads it, and so does everyone here.`}</p>
<details><summary>Add a word, if you like</summary><form method="post" action="/c/${token}/rating"><label for="word">What should we know?</label>
<textarea id="word" name="word" rows="3" maxlength="5000" required></textarea><p><button class="big">Send to ${page.owner ?? 'us'}</button></p></form></details></section>`
  if (!asked || asked.waived || facts.has('answered')) return null
  return html`<section id="rating"><h2 id="rate">Did we put it right?</h2><p class="quiet">An honest “no” helps us most. ${page.owner ?? 'One of us'} reads it, and so does everyone here.</p>${ratingForm(token)}</section>`
}

function isDone(page: PageFacts): boolean {
  const fact = page.facts.get('fulfilled')
  return fact !== undefined && !fact.waived
}
