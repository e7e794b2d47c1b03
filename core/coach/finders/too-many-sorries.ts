// The same words of apology to the same customer again, in this letter or since the last one: each repetition weighs less.

import { apologiesIn } from '#core/coach/apologies.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

/** The third in one letter is one too many. Our choice. */
const most = 2

export const tooManySorries = finder({
  id: 'too-many-sorries',
  title: 'Sorry, once more',
  severity: 'hint',
  find(draft, about): Found<'again'>[] {
    const all = apologiesIn(draft).filter(({ kind }) => kind !== 'other')
    const surplus = all.slice(most)
    if (all.length === 0) return []
    const before = saidBefore(about.earlier, draft.language)
    const again = all
      .slice(0, most)
      .filter((apology) => before.has(worded(apology)))
      .map((apology) => ({ ...apology, title: 'They have had these words from us', says: 'again' as const }))
    return [...again, ...surplus]
  },
})

/** What we have said in earlier letters is read once, and not at every stroke. */
function saidBefore(earlier: readonly string[], language: Language): ReadonlySet<string> {
  const known = kept.get(earlier)
  if (known?.language === language) return known.words
  const words = new Set(earlier.flatMap((text) => apologiesIn(readDraft(text, language)).map(worded)))
  kept.set(earlier, { language, words })
  return words
}

const kept = new WeakMap<readonly string[], { language: Language; words: ReadonlySet<string> }>()

function worded({ sentence, start, end }: { sentence: { text: string; start: number }; start: number; end: number }): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase()
}
