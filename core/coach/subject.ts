// The subject of a letter: it is read for what must never leave, another customer's own and gaps that nobody filled, and for nothing else.

import type { Language } from '#core/coach/languages/language.ts'
import { type Known, nothingKnown } from './about.ts'
import { readDraft } from './draft.ts'
import { type Mark, marksOf } from './finder.ts'
import { placeholderLeft } from './finders/placeholder-left.ts'
import { somebodyElse } from './finders/somebody-else.ts'
import { asSeen } from './unseen.ts'

/** Every place is one of the subject. `subjects`: those of what the customer wrote, since an answer begins with theirs. */
export function inSubject(subject: string, known: Known & { subjects?: string }, language: Language): Mark[] {
  const { seen, back } = asSeen(subject)
  const about = { ...nothingKnown, subjects: '', ...known }
  const draft = readDraft(seen, language)
  about.customerWords += `\n${about.subjects}`
  return back([
    ...marksOf(somebodyElse, draft, about),
    ...marksOf(placeholderLeft, draft, about).filter(({ actual = '' }) => !about.customerWords.includes(actual)),
  ])
}
