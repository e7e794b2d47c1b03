// The one question on a customer's page: asked once, then what they told us, with room for a word.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import type { PageFacts, Shown } from '#server/cases/queries/customer-facts.ts'
import { ratingForm, ratingInWords } from '#server/cases/queries/customer-rating.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

export function rating({ page, token }: Shown): Html | null {
  const { answer, facts, reopened, language } = page
  const asked = facts.get('asked')
  const unhappy = !asked && reopened?.cause === 'unhappy'
  if (answer && (facts.has('answered') || unhappy)) return answered(page, answer.rating, token, unhappy)
  if (!asked || asked.waived || facts.has('answered')) return null
  const { someone, page: words } = wordsOf(language)
  const honest = fill(words.rating.honest, { owner: page.owner ?? someone })
  return html`<section id="rating"><h2 id="rate">${words.rating.question}</h2><p class="quiet">${honest}</p>${ratingForm(token, language)}</section>`
}

function answered({ language, owner, ended }: PageFacts, given: number, token: string, unhappy: boolean): Html {
  const { someone, us, page: words } = wordsOf(language)
  const say = words.rating
  const next = fill(unhappy && !ended ? say.again : say.read, { owner: owner ?? someone })
  return html`<section id="rating"><h2>${fill(say.told, { rating: ratingInWords(given, language) })}</h2>
<p>${say.thanks} ${next}</p>
<details><summary>${say.addWord}</summary><form method="post" action="/c/${token}/rating"><label for="word">${say.word}</label>
<textarea id="word" name="word" rows="3" maxlength="5000" required></textarea><p><button class="big">${fill(words.sendTo, { owner: owner ?? us })}</button></p></form></details></section>`
}
