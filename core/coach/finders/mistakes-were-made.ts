// The evasive passive: a mistake that nobody made. Fine once "we" stands beside it, or "by us".

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { ownershipIn } from '#core/coach/ownership.ts'
import { apart, cased, spotsIn } from '#core/coach/patterns.ts'
import type { Spot } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Replacement } from '#core/coach/finder.ts'

export const mistakesWereMade = finder({
  id: 'mistakes-were-made',
  title: 'A mistake that nobody made',
  severity: 'warning',
  find(draft) {
    const { evasive, ownedBeside, withDoer } = draft.language.passives
    const owned = ownershipIn(draft)
    const found = spotsIn(draft, evasive).filter(
      (spot) =>
        !ownedBeside.test(spot.sentence.text.slice(spot.end - spot.sentence.start)) &&
        !owned.some(({ sentence }) => sentence === spot.sentence),
    )
    return apart(found).map((spot) => ({ ...spot, replacement: sayWe(spot, withDoer) }))
  },
})

function sayWe(spot: Spot, withDoer: PassiveWords['withDoer']): Replacement | null {
  const words = withDoer[spot.of.name ?? '']?.(spot.words)
  return words ? { start: spot.start, end: spot.end, text: cased(words, spot.sentence, spot.start) } : null
}
