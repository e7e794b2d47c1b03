// The subject of a letter as the coach reads it: at once, since it is one line. Which language it is in makes no difference there.

import { useMemo } from 'react'
import type { Known } from '#core/coach/about.ts'
import type { Mark } from '#core/coach/finder.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import { inSubject } from '#core/coach/subject.ts'

/** `subjects`: those of what the customer wrote. */
export function useInSubject(subject: string, about: Known, subjects: string): Mark[] {
  return useMemo(() => inSubject(subject, { ...about, subjects }, letters), [subject, about, subjects])
}
