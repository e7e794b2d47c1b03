// English, whole: what letters are read for, and the words that notes and reviews are read for besides.

import type { Language } from '#core/coach/languages/language.ts'
import { hindsight, humanError, judgement } from './blameless.ts'
import { letters } from './letters.ts'

export const english: Language = { ...letters, phrases: { ...letters.phrases, hindsight, judgement, humanError } }
