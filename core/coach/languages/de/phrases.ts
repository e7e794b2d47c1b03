// German phrases, topic by topic: each table is what one rule, or one part of a good letter, listens for.

import type { Language } from '#core/coach/languages/language.ts'
import { canned } from './canned.ts'
import { hindsight, humanError, judgement } from './blameless.ts'
import { bareCommitments, empathy, explanations, forgiveness, repentance, turns, vagueTimes } from './doing.ts'
import { deeds } from './done.ts'
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
  steps,
  turns,
  empathy,
  explanations,
  repentance,
  forgiveness,
  hindsight,
  judgement,
  humanError,
}
