// English as letters are read in full: besides `letters.ts` the words of time, what commits us to one and to what, what is told as done, sums
// that are ours to pay, what a good apology has besides, and the wide shapes of owning and pointing.

import type { Language } from '#core/coach/languages/language.ts'
import { english as times } from '#core/time/said/english.ts'
import { alone } from './blame-alone.ts'
import { claims } from './claims.ts'
import { empathy, explanations, forgiveness, repentance } from './components.ts'
import { deeds } from './deeds.ts'
import { letters } from './letters.ts'
import { ourDeeds, perhapsOurs } from './our-deeds.ts'
import { notFlat } from './not-flat.ts'
import { paying } from './paying.ts'
import { promises } from './promises.ts'

export const fullLetters: Language = {
  ...letters,
  ourDeeds,
  perhapsOurs,
  blame: { ...letters.blame, alone },
  reasons: { ...letters.reasons, notFlat },
  phrases: { ...letters.phrases, empathy, explanations, forgiveness, repentance },
  timed: { times, promises },
  deeds,
  claims,
  paying,
}
