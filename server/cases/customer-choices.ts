// The choices on a customer's page: whole labels, what happens and when, nothing chosen beforehand; then what was chosen and by when.

import { fill, listed } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { by, capital, moment, type Wall } from '#core/languages/time.ts'
import type { ShownOption } from '#core/remedies/contract.ts'
import { type BusinessCalendar, businessPlus } from '#core/time/business.ts'
import { calendarOf } from '#server/people/queries.ts'
import type { PageFacts, Shown } from '#server/cases/queries/customer-facts.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

export function choices(shown: Shown, wall: Wall): Html | null {
  const { page } = shown
  if (page.chosen) return chosen(page, page.chosen, wall)
  if (page.ended) return null
  if (page.facts.has('offered') && page.options.length > 0) return offered(shown, wall)
  if (page.reopened?.cause !== 'none-helps') return null
  const { someone, page: say } = wordsOf(page.language)
  const said = fill(say.choices.noneSaid, { owner: page.owner ?? someone })
  return html`<section id="choices"><h2>${say.choices.noneThanks}</h2><p>${said}</p></section>`
}

function offered({ page, token }: Shown, wall: Wall): Html {
  const calendar = calendarOf(page.brand)
  const { us, someone, or, page: words } = wordsOf(page.language)
  const say = words.choices
  const owner = page.owner ?? us
  const letters = listed(
    page.options.map((option) => option.letter),
    or,
  )
  const unsure = fill(page.brand.phone ? say.unsureCall : say.unsureWrite, { owner })
  return html`<section aria-labelledby="choices"><h2 id="choices">${say.title}</h2><p class="quiet">${say.lead}</p>
<form method="post" action="/c/${token}/choice"><fieldset aria-labelledby="choices">${page.options.map((option) => choice(option, calendar, wall))}</fieldset>
<p><button class="big primary">${say.choose}</button></p></form>
<p class="hint">${fill(say.hint, { letters })} ${unsure}</p>
<details><summary>${say.none}</summary><form method="post" action="/c/${token}/none"><label for="instead">${fill(say.instead, { owner: page.owner ?? someone })}</label>
<textarea id="instead" name="words" rows="3" maxlength="5000" required></textarea><p><button class="big">${fill(words.sendTo, { owner })}</button></p></form></details></section>`
}

function choice({ letter, title, detail, within }: ShownOption, calendar: BusinessCalendar, wall: Wall): Html {
  const when = capital(by(businessPlus(calendar, wall.now, within), wall))
  const [before = '', after = ''] = wordsOf(wall.language).page.choices.ifNow.split('{when}')
  return html`<label class="choice"><input type="radio" name="letter" value="${letter}" required><b>${letter}. ${title}</b><small>${before}<strong>${when}</strong>${after} ${detail}</small></label>`
}

function chosen(page: PageFacts, option: ShownOption, wall: Wall): Html {
  const { letter, title, detail, promisedFor, fulfilledAt } = option
  const say = wordsOf(page.language).page.choices
  return html`<section aria-labelledby="choices"><h2 id="choices">${fill(say.chosen, { letter, title })}</h2>
<p>${fulfilledAt ? fill(say.done, { when: moment(fulfilledAt, wall) }) : page.ended ? say.notDone : standing(page, promisedFor, wall)}</p><p class="quiet">${detail}</p></section>`
}

function standing(page: PageFacts, promisedFor: string | null, wall: Wall): string {
  const { someone, page: words } = wordsOf(page.language)
  const say = words.choices
  if (!promisedFor) return say.onIt
  const when = by(promisedFor, wall)
  return promisedFor >= wall.now ? fill(say.promised, { owner: page.owner ?? someone, when }) : fill(say.late, { when })
}
