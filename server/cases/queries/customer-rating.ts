// The one question of the survey: five plain buttons, of which 1 is as easy as 5. Shown on the customer's page and behind a link in the mail.

import { type Html, html } from '#server/platform/http/plain-page.ts'

/** From 1 to 5. */
export const ratingWords = ['No', 'Barely', 'Partly', 'Mostly', 'Yes'] as const

/** “4, mostly”, as we say an answer back. */
export function ratingInWords(rating: number): string {
  return `${rating}, ${(ratingWords[rating - 1] ?? '').toLowerCase()}`
}

/** The form, under a heading with the id `rate`; `tapped` marks the button that was tapped in the mail. */
export function ratingForm(token: string, tapped?: number): Html {
  return html`<form method="post" action="/c/${token}/rating"><div class="rate" role="group" aria-labelledby="rate">
${ratingWords.map((word, place) => html`<button name="rating" value="${place + 1}"${place + 1 === tapped ? html` id="tapped" autofocus` : null}><b>${place + 1}</b>${word}</button>`)}
</div><details><summary>Add a word, if you like</summary><p class="hint"><label for="word">What should we know? Write it first, then tap a number.</label></p>
<textarea id="word" name="word" rows="3" maxlength="5000"></textarea></details></form>`
}
