// Another customer's name, order or address in this letter: copied from the case before, and a breach of their trust.

import { apart } from '#core/coach/patterns.ts'
import { wordsAt } from '#core/coach/words-at.ts'
import { finder } from '#core/coach/finder.ts'

export const somebodyElse = finder({
  id: 'somebody-else',
  title: 'This belongs to another customer',
  severity: 'must-fix',
  reads: ['reply', 'note'],
  find(draft, about) {
    const here = draft.plain.toLowerCase()
    const suspects = about.strangers.filter(({ text }) => here.includes(text.toLowerCase()))
    const own = [about.customerName, about.author, about.customerWords, about.crux ?? '', ...about.ownNames.map(({ name }) => name)].join(
      '\n',
    )
    return apart(
      suspects
        .filter(({ text }) => wordsAt(own, text, 'any case').length === 0)
        .flatMap(({ text, kind }) => wordsAt(draft.plain, text, kind === 'name' ? 'as written' : 'any case'))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    )
  },
})
