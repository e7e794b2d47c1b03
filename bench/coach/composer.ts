// What whoever writes a letter in English loads of the coach: all that reads it and is shown of it. The rest is asked for when it is wanted:
// why a finding matters, where that is known from, and what notes and reviews are read for.

import type { Known } from '#core/coach/about.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import { isReadAtOnce } from '#core/coach/languages/en/read-at-once.ts'
import { inSubject } from '#core/coach/subject.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { atOnce } from '#core/coach/at-once.ts'

const by = readerOf(atOnce)

export const read = (text: string, known: Known) => coachBy(by, text, known)
export const readSubject = (subject: string, known: Known) => inSubject(subject, known, letters)
export const isWhole = isReadAtOnce
