// The plan of a fire drill as it is typed, and of a plan that stands: what was changed in it here, and nothing that a colleague changed meanwhile.

import type { Script } from '#core/anticipation/script.ts'
import { fromWallTime, wallTime } from '#web/platform/wall-time.ts'
import { touchedIn } from '#web/platform/typed.ts'

type Plan = { title: string; kind: string | null; script: Script }
/** A plan that stands has a time, and says whether colleagues know. */
export type Planned = Plan & { announced: boolean; beginsAt: string }

export function typedFrom(from: Plan | Planned) {
  const planned = 'beginsAt' in from ? from : null
  return {
    title: from.title,
    kind: from.kind ?? '',
    announced: planned?.announced ?? true,
    when: planned ? wallTime(planned.beginsAt) : '',
    brandId: '',
    ...from.script,
    word: from.script.word ?? '',
    address: from.script.address ?? '',
  }
}

export type Typed = ReturnType<typeof typedFrom>

/** Everything that the form holds; without a time it begins now. */
export function askedIn({ title, kind, announced, when, brandId: _, word, address, ...script }: Typed, from: Plan | Planned) {
  return {
    title,
    kind: kind || null,
    announced,
    ...(when ? { beginsAt: 'beginsAt' in from ? fromWallTime(when, from.beginsAt) : new Date(when).toISOString() } : {}),
    script: { ...script, word: word.trim() || null, address: address.trim() || null },
  }
}

/** `begun`: the plan with which the form began. `kept`: the plan as it stands now. */
export function changedIn(typed: Typed, begun: Planned, kept: Planned): Partial<Planned> {
  const { script, ...rest } = askedIn(typed, begun)
  const touched = touchedIn(script, begun.script)
  return { ...touchedIn(rest, begun), ...(Object.keys(touched).length > 0 ? { script: { ...kept.script, ...touched } } : {}) }
}
