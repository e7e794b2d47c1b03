// English phrases, topic by topic: each table is what one rule, or one part of a good letter, listens for.

import type { Language } from '#core/coach/languages/language.ts'
import { nothing } from '#core/coach/shapes.ts'
import { canned } from './canned.ts'
import { bareCommitments, deeds, turns, vagueTimes } from './doing.ts'
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
  // What is looked for beside what is underlined, and what notes and reviews are read for: `english.ts` puts them in.
  steps: nothing,
  empathy: nothing,
  explanations: nothing,
  repentance: nothing,
  forgiveness: nothing,
  hindsight: nothing,
  judgement: nothing,
  humanError: nothing,
}
