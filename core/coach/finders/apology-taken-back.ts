// "I am sorry for the wait, but it was Easter": what stands behind the "but" is what the customer keeps.

import { apologiesIn, isPlain } from '#core/coach/apologies.ts'
import { apart, spotsInSentence, toClauseEnd } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'

export const apologyTakenBack = finder({
  id: 'apology-taken-back',
  title: 'The “but” takes the sorry back',
  severity: 'must-fix',
  find(draft) {
    const turned = apologiesIn(draft)
      .filter((apology) => isPlain(apology) || apology.kind === 'sympathy')
      .flatMap((apology) =>
        spotsInSentence(apology.sentence, draft.language.phrases.turns)
          .filter(({ start }) => start >= apology.start)
          .slice(0, 1),
      )
    return apart(turned).map(toClauseEnd)
  },
})
