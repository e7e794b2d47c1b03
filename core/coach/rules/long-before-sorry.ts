// Sorry that comes after a page has been waited for too long. Thanks, story and setting can follow it.

import { apologiesIn, counts } from '#core/coach/apologies.ts'
import { firstBody } from '#core/coach/draft.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

/** Words before the apology, greeting and thanks left out. Our choice: some four sentences. */
const most = 60

export const longBeforeSorry = rule({
  id: 'long-before-sorry',
  severity: 'warning',
  title: 'Sorry comes late',
  reason: 'Until they have read it, everything else sounds like a reason why it is missing.',
  evidence: 'Lewicki, Polin & Lount 2016 (regret and responsibility carry the rest); the limit of 60 words is our choice, 2026.',
  find(draft, about): Found[] {
    const body = firstBody(draft)
    if (about.step !== 'apologise' || !body) return []
    const sorry = apologiesIn(draft).find((apology) => counts(apology, about, draft))
    if (!sorry) return []
    const before = draft.sentences.filter((sentence) => !sentence.courtesy && sentence.end <= sorry.sentence.start)
    const words = before.reduce((sum, sentence) => sum + sentence.words.length, 0)
    return words > most ? [{ start: sorry.start, end: sorry.end, better: 'Move it to the first line.' }] : []
  },
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'Es tut mir leid. Wir haben es nicht gebracht.', language: 'de' },
  ],
  poor: [
    {
      text: `${'The lamp went to the shop, and from there it went to the van, and the van went round the town. '.repeat(4)}I am sorry.`,
      marks: 'sorry',
    },
    {
      text: `${'Die Lampe ging erst in den Laden, von dort in den Wagen, und der Wagen fuhr durch die ganze Stadt. '.repeat(4)}Es tut mir leid.`,
      language: 'de',
      marks: 'Es tut mir leid',
    },
  ],
}
