// English as far as a letter is read by it. `english.ts` is the whole of it.

import type { Language } from '#core/coach/languages/language.ts'
import { parts } from './parts.ts'
import { besideSorry, ownership } from './ownership.ts'
import { apologies } from './apologies.ts'
import { asks } from './asks.ts'
import { blame } from './blame.ts'
import { claims, paying } from './claims.ts'
import { deeds } from './deeds.ts'
import { passives } from './passives.ts'
import { promises } from './promises.ts'
import { phrases } from './phrases.ts'
import { reading } from './reading.ts'
import { reasons } from './reasons.ts'
import { told } from './told.ts'
import { english as times } from '#core/time/said/english.ts'

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
  promises,
  times,
  deeds,
  claims,
  paying,
}
