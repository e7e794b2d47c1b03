// The coach reads along: a moment after the last stroke, in this browser, with the same rules as the server.

import { useEffect, useState } from 'react'
import { coach, type Coaching } from '#core/coach/coach.ts'
import type { Known } from '#core/coach/about.ts'
import type { Got } from '#web/platform/call.ts'

/** Milliseconds after the last stroke: short enough to feel at once, long enough not to flicker between letters. */
const pause = 120

type DeskAbout = Got<'cases.show'>['coach']

/** What the desk says about the case, as the coach takes it; `now` and the options are those of this moment. */
export function aboutOf(desk: DeskAbout, now: string, hasOptions: boolean): Known {
  return { ...desk, now, hasOptions, step: desk.step as Known['step'], calendar: desk.calendar as Known['calendar'] }
}

/** The coach's reading of `text`, at most `pause` behind. `about` should keep its identity while nothing of it changes. */
export function useCoaching(text: string, about: Known): Coaching {
  const [coaching, setCoaching] = useState(() => coach(text, about))
  useEffect(() => {
    const timer = setTimeout(() => setCoaching(coach(text, about)), pause)
    return () => clearTimeout(timer)
  }, [text, about])
  return coaching
}
