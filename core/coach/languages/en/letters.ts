// English as a letter opens with it. With what tells times, sums and deeds it is `full-letters.ts`, and `english.ts` is the whole of it.

import type { Language } from '#core/coach/languages/language.ts'
import { apologies } from './apologies.ts'
import { asks } from './asks.ts'
import { parts } from './parts.ts'
import { phrases } from './phrases.ts'
import { reading } from './reading.ts'
import { blame } from './blame.ts'
import { besideSorry, ownership } from './ownership.ts'
import { nothing } from '#core/coach/shapes.ts'
import { told } from './told.ts'
import { reasons } from './reasons.ts'
import { passives } from './passives.ts'

export const letters: Language = {
  code: 'en',
  name: 'English',
  reading,
  apologies,
  ownership,
  besideSorry,
  told,
  reasons,
  blame,
  passives,
  asks,
  parts,
  phrases,
  claims: [],
  paying: nothing,
}
