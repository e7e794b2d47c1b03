// The first letter after a mistake says sorry. "Sorry to hear" is sympathy: right while the fault is open, too little once it is ours.

import { apologiesIn, counts, heardBy, sorryBefore } from '#core/coach/apologies.ts'
import type { ApologyKind } from '#core/coach/languages/language.ts'
import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const apologyPresent = finder({
  id: 'apology-present',
  title: 'Sorry is not said yet',
  severity: 'must-fix',
  find(draft, about): Found<ApologyKind>[] {
    const body = firstBody(draft)
    if (about.step !== 'apologise' || !body || draft.language.apologies.words.length === 0) return []
    const apologies = apologiesIn(draft).map((apology) => heardBy(about, apology, draft))
    if (apologies.some((apology) => counts(apology, about, draft))) return []
    const sympathy = apologies.find(({ kind }) => kind === 'sympathy' || kind === 'other')
    if (sympathy) return [{ ...sympathy, title: sympathy.kind === 'sympathy' ? onlySympathy : somethingElse, says: sympathy.kind }]
    if (apologies.length > 0) return []
    return [{ ...placeBefore(body), replacement: sorryBefore(body, draft) }]
  },
})

const onlySympathy = '“Sorry to hear” is not yet sorry'
const somethingElse = 'Sorry for something else'
