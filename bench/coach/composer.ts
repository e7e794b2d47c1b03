// What a composer loads before the first letter is typed in it: the coach with all that it underlines in letters, and English as far as that
// takes. Its words, notes and reviews, and other languages are asked for when they are wanted.

import type { Known } from '#core/coach/about.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { letters } from '#core/coach/languages/en/letters.ts'

const by = readerOf(letters)

export const underlined = (text: string, known: Known) => coachBy(by, text, known)
