// A sentence that this organisation has sent so often that it is a form, whoever wrote it first. Counted, never attributed.

import { markIn } from '#core/coach/fingerprint.ts'
import { finder } from '#core/coach/finder.ts'

/** How often a sentence has left before it counts as a form. Our choice. */
const often = 5

export const oftenSent = finder({
  id: 'often-sent',
  title: 'We have sent this many times',
  severity: 'hint',
  find(draft, about) {
    if (Object.keys(about.said).length === 0) return []
    return draft.sentences.flatMap((sentence) => {
      const mark = markIn(sentence, about.customerName, about.said)
      const times = mark !== null && Object.hasOwn(about.said, mark) ? (about.said[mark] ?? 0) : 0
      if (times < often) return []
      return [{ start: sentence.start, end: sentence.end, title: `We have sent this ${times} times` }]
    })
  },
})
