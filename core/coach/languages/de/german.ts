// German.

import type { Language } from '#core/coach/languages/language.ts'
import { numbers } from '#core/coach/number-words.ts'
import { german as times } from '#core/time/said/german.ts'
import { apologies } from './apologies.ts'
import { asks } from './asks.ts'
import { blame } from './blame.ts'
import { claims, paying } from './claims.ts'
import { deeds } from './deeds.ts'
import { disowned } from './disowned.ts'
import { besideSorry, ourDeeds, ownership, perhapsOurs } from './ownership.ts'
import { told } from './told.ts'
import { parts } from './parts.ts'
import { passives } from './passives.ts'
import { phrases } from './phrases.ts'
import { promises } from './promises.ts'
import { reading } from './reading.ts'
import { reasons } from './reasons.ts'

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  reading,
  apologies,
  ownership,
  besideSorry,
  ourDeeds,
  perhapsOurs,
  disowned,
  told,
  reasons,
  blame,
  passives,
  asks,
  parts,
  phrases,
  timed: { times, promises },
  deeds,
  claims,
  paying,
  numbers,
}
