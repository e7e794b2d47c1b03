// The customer's page: sorry, who owns it, what we heard, the choices, what happens next; then the explanation and one question.
// Plain HTML that needs no script; the one there is keeps what was typed. Nothing is chosen beforehand, and nothing is said that the record does not hold.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { by, from, on, plainDate, until, type Wall } from '#core/languages/time.ts'
import { isOpen, nextClose, nextOpen } from '#core/time/business.ts'
import type { PageFacts, Shown } from '#server/cases/queries/customer-facts.ts'
import { choices } from '#server/cases/customer-choices.ts'
import { rating } from '#server/cases/customer-answer.ts'
import { way } from '#server/cases/customer-way.ts'
import { calendarOf } from '#server/people/queries.ts'
import { mailTo, phoneTo } from '#server/cases/queries/customer-door.ts'
import { keepsTyped } from '#server/platform/http/typed-words.ts'
import { type Html, html, plainPage, said } from '#server/platform/http/plain-page.ts'

export function customerPage(shown: Shown): Response {
  const { page, expiresAt, now } = shown
  const { brand, language } = page
  const say = wordsOf(language).page
  const wall = { now, zone: brand.zone, language }
  const isOver = isDone(page) || page.ended
  const next = html`<section aria-labelledby="next"><h2 id="next">${isOver ? say.way.whereWeAre : say.way.next}</h2>${way(page, wall)}</section>`
  const body = isDone(page)
    ? html`${opening(page, wall)}${next}${letter(page)}${rating(shown)}`
    : html`${opening(page, wall)}${rating(shown)}${heard(shown)}${choices(shown, wall)}${next}${letter(page)}`
  const about = { date: plainDate(expiresAt, wall), reference: page.reference, mailbox: mailTo(brand.mailbox) }
  return plainPage({
    title: `${isDone(page) ? say.titleDone : page.ended ? say.way.whereWeAre : say.titleOpen} · ${brand.name}`,
    language,
    brand: brand.name,
    accent: brand.colour,
    aside: fill(say.aside, { customer: page.customer.called }),
    body,
    script: keepsTyped,
    footer: html`<p class="line">${said(say.footer, about)}</p>`,
  })
}

function opening(page: PageFacts, wall: Wall): Html {
  const { owner, customer } = page
  const say = wordsOf(page.language).page
  const words = fill(isDone(page) ? say.done : page.ended ? say.sorryEnded : say.sorry, { customer: customer.called })
  return html`<h1>${words}</h1>
<div class="who"><i aria-hidden="true">${(owner ?? page.brand.name).slice(0, 2)}</i><p>${isDone(page) ? doneBy(page, wall) : ownedBy(page, wall)}</p></div>`
}

function ownedBy(page: PageFacts, wall: Wall): Html {
  const say = wordsOf(page.language).page
  const [owned, unowned] = page.ended ? [say.ownedEnded, say.unownedEnded] : [say.owned, say.unowned]
  const who = page.owner ? said(owned, { owner: html`<b>${page.owner}</b>` }) : html`${unowned}`
  return html`${who}<br><span class="quiet">${reach(page, wall)}</span>`
}

function reach({ brand, owner, language }: PageFacts, wall: Wall): Html {
  const { us, page: say } = wordsOf(language)
  if (!brand.phone) return said(say.write, { mailbox: mailTo(brand.mailbox) })
  return said(say.call, { owner: owner ?? us, phone: phoneTo(brand.phone), hours: hoursOf(calendarOf(brand), wall) })
}

function hoursOf(calendar: ReturnType<typeof calendarOf>, wall: Wall): string {
  if (!isOpen(calendar, wall.now)) return from(nextOpen(calendar, wall.now), wall)
  const closes = nextClose(calendar, wall.now)
  return closes ? until(closes, wall) : wordsOf(wall.language).page.always
}

function doneBy(page: PageFacts, wall: Wall): Html {
  const { someone, page: say } = wordsOf(page.language)
  const at = page.facts.get('fulfilled')?.at ?? wall.now
  const promised = page.chosen?.promisedFor
  const word = promised ? fill(at > promised ? say.promisedLate : say.promisedKept, { when: by(promised, wall) }) : null
  const who = said(say.sawToIt, { owner: html`<b>${page.owner ?? someone}</b>`, when: on(at, wall) })
  return html`${who}${word && html`<br><span class="quiet">${word}</span>`}`
}

function heard({ page, token }: Shown): Html | null {
  const { crux, impact, wanted } = page.words
  const { someone, page: words } = wordsOf(page.language)
  const say = words.heard
  if (!page.facts.has('heard') || !crux) {
    if (page.reopened?.cause !== 'contested' || page.ended) return null
    return html`<section id="heard"><h2>${say.thanks}</h2><p>${fill(say.again, { owner: page.owner ?? someone })}</p></section>`
  }
  const confirmed = page.facts.has('confirmed')
  const isOpenQuestion = !confirmed && !page.ended
  return html`<section aria-labelledby="heard"><h2 id="heard">${isOpenQuestion ? say.question : say.title}</h2>
<div class="heard">${[crux, impact, wanted].map((text) => text && html`<p>${text}</p>`)}</div>
${confirmed ? html`<p class="hint">${say.confirmed}</p>` : null}
${isOpenQuestion ? heardForms(page, token) : null}</section>`
}

function heardForms({ owner, language }: PageFacts, token: string): Html {
  const { us, someone, page: words } = wordsOf(language)
  const say = words.heard
  return html`<form method="post" action="/c/${token}/heard"><button class="big primary" name="answer" value="yes">${say.yes}</button></form>
<details><summary class="big">${say.no}</summary><form method="post" action="/c/${token}/heard"><input type="hidden" name="answer" value="no">
<label for="missed">${fill(say.missed, { owner: owner ?? someone })}</label><textarea id="missed" name="words" rows="3" maxlength="5000" required></textarea>
<p><button class="big">${fill(words.sendTo, { owner: owner ?? us })}</button></p></form></details>`
}

function letter({ letter: sent, language }: PageFacts): Html | null {
  return sent
    ? html`<section aria-labelledby="why"><h2 id="why">${wordsOf(language).page.explanation}</h2><div class="letter">${sent.body.split(/\n\s*\n/).map((words) => html`<p>${words}</p>`)}</div></section>`
    : null
}

function isDone(page: PageFacts): boolean {
  const fact = page.facts.get('fulfilled')
  return fact !== undefined && !fact.waived
}
