// "Sorry you feel that way", "sorry for your frustration", "we never like to hear this": sorry for the mood of the customer, not for our doing.

import { apologiesIn, plainSorry } from '#core/coach/apologies.ts'
import type { Draft } from '#core/coach/draft.ts'
import { apart, spotsIn, toClauseEnd } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const feelingsNonApology = finder({
  id: 'feelings-non-apology',
  title: 'Sorry for the feeling, not for the mistake',
  severity: 'must-fix',
  find(draft) {
    const sorry = apologiesIn(draft)
    const moods = sorry
      .filter(({ kind }) => kind === 'feelings')
      .map((apology) => ({ ...apology, replacement: plainSorry(apology, draft) }))
    const real = sorry.some(({ kind }) => kind !== 'other' && kind !== 'feelings')
    return apart([...moods, ...(real ? [] : onlyDislikes(draft))].sort((a, b) => a.start - b.start))
  },
})

function onlyDislikes(draft: Draft): Found<'dislike'>[] {
  return spotsIn(draft, draft.language.apologies.dislikes).map((spot) => ({
    ...toClauseEnd(spot),
    title: 'This sounds like sorry, and is not',
    says: 'dislike',
  }))
}
