// English phrases, topic by topic: each table is what one rule, or one part of a good letter, listens for.

import type { Language } from '#core/coach/languages/language.ts'
import { bareCommitments, deeds, turns, vagueTimes } from './doing.ts'
import { canned } from './canned.ts'
import { nothing } from '#core/coach/shapes.ts'
import { steps } from './steps.ts'
import { alternatives, jargon, minimising, pressing, refusals, sarcasm } from './tone.ts'

export const phrases: Language['phrases'] = {
  canned,
  minimising,
  refusals,
  alternatives,
  pressing,
  sarcasm,
  jargon,
  vagueTimes,
  bareCommitments,
  deeds,
  turns,
  steps,
  // What a letter has besides is put in by `full-letters.ts`, what notes and reviews are read for by `english.ts`.
  empathy: nothing,
  explanations: nothing,
  repentance: nothing,
  forgiveness: nothing,
  hindsight: nothing,
  judgement: nothing,
  humanError: nothing,
}
