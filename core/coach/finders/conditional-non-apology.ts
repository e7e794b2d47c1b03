// "Sorry if", "for any inconvenience", "sorry, but": an apology that doubts whether there is anything to be sorry for.

import { apologiesIn, plainSorry } from '#core/coach/apologies.ts'
import { finder } from '#core/coach/finder.ts'

export const conditionalNonApology = finder({
  id: 'conditional-non-apology',
  title: 'This sorry has a condition',
  severity: 'must-fix',
  find(draft) {
    return apologiesIn(draft)
      .filter(({ kind }) => kind === 'conditional')
      .map((apology) => ({ ...apology, replacement: plainSorry(apology, draft) }))
  },
})
