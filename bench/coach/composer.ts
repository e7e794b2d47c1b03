// What whoever writes a letter in English loads of the coach: all that reads it and is shown of it. The rest is asked for when it is wanted:
// why a finding matters, where that is known from, and what notes and reviews are read for.

import type { Known } from '#core/coach/about.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import { inSubject } from '#core/coach/subject.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { opening } from '#core/coach/opening.ts'

const by = readerOf(opening)

export const read = (text: string, known: Known) => coachBy(by, text, known)
export const readSubject = (subject: string, known: Known) => inSubject(subject, known, letters)
