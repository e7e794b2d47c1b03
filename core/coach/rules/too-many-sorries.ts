// The same words of apology to the same customer again, in this letter or since the last one: each repetition weighs less.

import { apologiesIn } from '#core/coach/apologies.ts'
import { readDraft } from '#core/coach/draft.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

/** The third in one letter is one too many. Our choice. */
const most = 2

export const tooManySorries = rule({
  id: 'too-many-sorries',
  severity: 'hint',
  title: 'Sorry, once more',
  reason: 'Said once and meant, it helps. Said again in the same words, it begins to stand in for doing something.',
  evidence: 'Halperin, Ho, List & Muir 2019 (repeated apologies can do worse than none).',
  find(draft, about): Found[] {
    const all = apologiesIn(draft).filter(({ kind }) => kind !== 'other')
    const surplus = all.slice(most).map(({ start, end }) => ({ start, end, better: 'Leave this one out, and say what you do.' }))
    if (all.length === 0) return []
    const before = saidBefore(about.earlier, draft.language)
    const again = all
      .slice(0, most)
      .filter((apology) => before.has(worded(apology)))
      .map(({ start, end }) => ({
        start,
        end,
        title: 'They have had these words from us',
        better: 'Say it with today’s matter, or leave it out and say what you do.',
      }))
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

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'I am sorry that the lamp is late again.', about: { earlier: ['I am sorry that we sent the wrong shade.'] } },
    { text: 'Es tut mir leid, dass wir zu spät waren.', language: 'de' },
  ],
  poor: [
    { text: 'I am sorry. We are sorry that we were late. So sorry again.', marks: 'sorry again' },
    {
      text: 'I am sorry that we were late.',
      about: { earlier: ['Dear Marta,\n\nI am sorry that we were late.'] },
      marks: 'sorry that we were late',
    },
    {
      text: 'Es tut mir leid, dass wir zu spät waren.',
      language: 'de',
      about: { earlier: ['Liebe Marta,\n\nes tut mir leid, dass wir zu spät waren.'] },
      marks: 'Es tut mir leid, dass wir zu spät waren',
    },
  ],
}
