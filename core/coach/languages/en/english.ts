// English, whole: what letters are read for, the words that notes and reviews are read for besides, those that tell a deed done, and amounts
// written out.

import type { Language } from '#core/coach/languages/language.ts'
import { done, notDone } from './deeds-done.ts'
import { deeds } from './deeds.ts'
import { hindsight, humanError, judgement } from './blameless.ts'
import { fullLetters } from './full-letters.ts'
import { numbers } from '#core/coach/number-words.ts'

export const english: Language = {
  ...fullLetters,
  numbers,
  deeds: { ...deeds, done, notDone },
  phrases: { ...fullLetters.phrases, hindsight, judgement, humanError },
}
