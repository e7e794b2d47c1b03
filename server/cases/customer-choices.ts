// The choices on a customer's page: whole labels, what happens and when, nothing chosen beforehand; then what was chosen and by when.

import { calendarOf } from '#server/people/queries.ts'
import type { ShownOption } from '#core/remedies/contract.ts'
import { type BusinessCalendar, businessPlus } from '#core/time/business.ts'
import type { PageFacts, Shown } from '#server/cases/queries/customer-facts.ts'
import { by, capital, moment, type Wall } from '#server/cases/customer-words.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

export function choices(shown: Shown, wall: Wall): Html | null {
  const { page } = shown
  if (page.chosen) return chosen(page, page.chosen, wall)
  if (page.ended) return null
  if (page.facts.has('offered') && page.options.length > 0) return offered(shown, wall)
  if (page.reopened?.cause !== 'none-helps') return null
  return html`<section id="choices"><h2>Thank you for telling us</h2><p>None of what we offered helps. ${page.owner ?? 'One of us'} reads what would, and comes back to you with something better.</p></section>`
}

function offered({ page, token }: Shown, wall: Wall): Html {
  const calendar = calendarOf(page.brand)
  const owner = page.owner ?? 'us'
  return html`<section aria-labelledby="choices"><h2 id="choices">Which suits you best?</h2><p class="quiet">Each one is yours to take. None has strings attached.</p>
<form method="post" action="/c/${token}/choice"><fieldset aria-labelledby="choices">${page.options.map((option) => choice(option, calendar, wall))}</fieldset>
<p><button class="big primary">Choose this</button></p></form>
<p class="hint">Take your time; you choose once. Or just reply to our mail with ${inWords(page.options.map((option) => option.letter))}. Not sure? ${page.brand.phone ? `Call ${owner}.` : `Write to ${owner}.`}</p>
<details><summary>None of these helps</summary><form method="post" action="/c/${token}/none"><label for="instead">What would help? ${page.owner ?? 'One of us'} reads it and comes back to you.</label>
<textarea id="instead" name="words" rows="3" maxlength="5000" required></textarea><p><button class="big">Send to ${owner}</button></p></form></details></section>`
}

function choice({ letter, title, detail, within }: ShownOption, calendar: BusinessCalendar, wall: Wall): Html {
  const when = capital(by(businessPlus(calendar, wall.now, within), wall))
  return html`<label class="choice"><input type="radio" name="letter" value="${letter}" required><b>${letter}. ${title}</b><small><strong>${when}</strong>, if you choose now. ${detail}</small></label>`
}

function chosen(page: PageFacts, option: ShownOption, wall: Wall): Html {
  const { letter, title, detail, promisedFor, fulfilledAt } = option
  return html`<section aria-labelledby="choices"><h2 id="choices">You chose ${letter}: ${title}</h2>
<p>${fulfilledAt ? `Done: ${moment(fulfilledAt, wall)}.` : standing(page, promisedFor, wall)}</p><p class="quiet">${detail}</p></section>`
}

function standing(page: PageFacts, promisedFor: string | null, wall: Wall): string {
  if (!promisedFor) return 'We are on it.'
  if (promisedFor >= wall.now) return `${page.owner ?? 'One of us'} does it ${by(promisedFor, wall)}. That is a promise.`
  return `We promised it ${by(promisedFor, wall)}, and it is not done yet. We are sorry; that is ours, and we are on it.`
}

/** “a, b or c”. */
function inWords(letters: readonly string[]): string {
  return `${letters.slice(0, -1).join(', ')} or ${letters.at(-1)}`
}
