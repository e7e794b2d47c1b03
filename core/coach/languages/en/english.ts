// English, whole: what letters are underlined by, what a good one is ticked off by or may lack, and what notes and reviews are read for.

import type { Language } from '#core/coach/languages/language.ts'
import { hindsight, humanError, judgement } from './blameless.ts'
import { empathy, explanations, forgiveness, harms, repentance } from './components.ts'
import { letters } from './letters.ts'
import { steps } from './steps.ts'

const more = { steps, empathy, explanations, repentance, forgiveness, hindsight, judgement, humanError }

export const english: Language = { ...letters, parts: { ...letters.parts, harms }, phrases: { ...letters.phrases, ...more } }
