// The coach over one text of this case: it knows what the desk knows.

import { useMemo, type RefObject } from 'react'
import type { Answered } from '#core/coach/answered.ts'
import type { TextKind } from '#core/coach/about.ts'
import type { Desk } from '#web/cases/desk.ts'
import { aboutOf } from '#web/coach/use-coaching.ts'
import { useReading, type Place } from '#web/coach/use-reading.ts'
import { useNow } from '#web/platform/clock.ts'
import type { Prepared } from '#web/remedies/prepared.ts'

type Props = {
  text: string
  kind: TextKind
  isFresh: boolean
  desk: Desk
  /** Those that travel with the letter. */
  options: Prepared[] | null
  /** The customer's for a letter, ours for a note. */
  ofCase: string
  place: RefObject<Place | null>
  /** What the writer of a letter said of its promises. */
  answers?: readonly Answered[]
}

export function useCaseReading({ desk, kind, options, ...reading }: Props) {
  const now = useNow(60_000)
  const about = useMemo(() => ({ ...aboutOf(desk.coach, now, options), kind }), [desk.coach, now, options, kind])
  return useReading({ ...reading, about })
}
