// Sorry that comes after a page has been waited for too long. Thanks, story and setting can follow it.

import { apologiesIn, counts } from '#core/coach/apologies.ts'
import { firstBody } from '#core/coach/draft.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

/** Words before the apology, greeting and thanks left out. Our choice: some four sentences. */
const most = 60

export const longBeforeSorry = finder({
  id: 'long-before-sorry',
  title: 'Sorry comes late',
  severity: 'warning',
  find(draft, about): Found[] {
    const body = firstBody(draft)
    if (about.step !== 'apologise' || !body) return []
    const sorry = apologiesIn(draft).find((apology) => counts(apology, about, draft))
    if (!sorry) return []
    const before = draft.sentences.filter((sentence) => !sentence.courtesy && sentence.end <= sorry.sentence.start)
    const words = before.reduce((sum, sentence) => sum + sentence.words.length, 0)
    return words > most ? [sorry] : []
  },
})
