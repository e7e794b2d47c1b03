// The one question of the survey: five plain buttons, of which 1 is as easy as 5. Shown on the customer's page and behind a link in the mail.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

/** “4, mostly”, as we say an answer back. */
export function ratingInWords(rating: number, language: Language): string {
  const { said, answers } = wordsOf(language).page.rating
  return fill(said, { number: rating, answer: (answers[rating - 1] ?? '').toLowerCase() })
}

/** The form, under a heading with the id `rate`; `tapped` marks the button that was tapped in the mail. */
export function ratingForm(token: string, language: Language, tapped?: number): Html {
  const { answers, addWord, wordFirst } = wordsOf(language).page.rating
  return html`<form method="post" action="/c/${token}/rating"><div class="rate" role="group" aria-labelledby="rate">
${answers.map((word, place) => html`<button name="rating" value="${place + 1}"${place + 1 === tapped ? html` id="tapped" autofocus` : null}><b>${place + 1}</b>${word}</button>`)}
</div><details><summary>${addWord}</summary><p class="hint"><label for="word">${wordFirst}</label></p>
<textarea id="word" name="word" rows="3" maxlength="5000"></textarea></details></form>`
}
