// What is known of a mistake, in the one sentence that a desk has room for.

import { type DateText, dateInWords } from '#core/time/date.ts'
import type { ActionStanding } from './standing.ts'

type Known = {
  cases: number
  cause: { title: string } | null
  actions: readonly { title: string; standing: ActionStanding; since: DateText }[]
}

/** Which action says most to whoever meets the mistake again. */
const order: readonly ActionStanding[] = ['reopened', 'planned', 'watched', 'inPlace', 'effective', 'notEffective', 'notEnough', 'notDoing']

/** "5 cases; cause: …; action “…” open since 4 March". */
export function knownInWords({ cases, cause, actions }: Known, today: DateText): string {
  const often = cases === 1 ? '1 case so far' : `${cases} cases so far`
  if (!cause) return `${often}; the cause is not known yet`
  const [first] = actions.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  const done = first ? `“${first.title}” ${since[first.standing]} ${dateInWords(first.since, today)}` : 'no action yet'
  return `${often}; cause: ${cause.title}; ${done}`
}

const since: Record<ActionStanding, string> = {
  planned: 'is open since',
  watched: 'is in place, and watched, since',
  inPlace: 'is in place since',
  effective: 'was judged effective on',
  notEffective: 'was judged not effective on',
  notEnough: 'was judged without enough data on',
  reopened: 'is open again since',
  notDoing: 'was given up on',
}
