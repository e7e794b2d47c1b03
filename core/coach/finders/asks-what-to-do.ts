// "What would you like us to do?" hands our work to the customer. Prepared options give them the choice without the work.

import { apart, spotsIn, toClauseEnd } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'

export const asksWhatToDo = finder({
  id: 'asks-what-to-do',
  title: 'This asks the customer to find the remedy',
  severity: 'warning',
  find(draft) {
    const { asks, courtesy } = draft.language.asks
    const found = spotsIn(draft, asks).filter(({ sentence }) => !courtesy.test(sentence.text))
    return apart(found).map(toClauseEnd)
  },
})
