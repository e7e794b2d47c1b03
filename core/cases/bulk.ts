// How a case stood before an act on several, what differs now, and so what has to be brought back. Pure.

import type { ClockId, MemberId, MistakeId } from '#core/ids.ts'
import { type Duration, type Instant, minute } from '#core/time/instant.ts'

/** How long an act on several cases can be brought back in one go, in milliseconds. After that each case is changed by itself. */
export const backWithin: Duration = 10 * minute

/** What acts on several cases may change. */
export type Stood = {
  ownerId: MemberId | null
  ownedSince: Instant | null
  handOffs: number
  severity: number
  kind: string | null
  mistakeId: MistakeId | null
  waitingSince: Instant | null
  /** Why its clocks pause; null while they run. */
  pausedFor: string | null
  /** When each clock that runs or pauses is due. */
  dues: Record<ClockId, Instant>
}

export type Difference = 'mistake' | 'triage' | 'pause' | 'owner'

/** In which ways a case stands otherwise than before, in the order of the way back: whoever links a case owns it, so the owner comes last. */
export function differences(before: Stood, now: Stood): Difference[] {
  const differs: Record<Difference, boolean> = {
    mistake: before.mistakeId !== now.mistakeId,
    triage: before.severity !== now.severity || before.kind !== now.kind,
    pause: (before.pausedFor === null) !== (now.pausedFor === null) || (before.waitingSince === null) !== (now.waitingSince === null),
    owner: before.ownerId !== now.ownerId,
  }
  return (Object.keys(differs) as Difference[]).filter((name) => differs[name])
}

/** A first link to a mistake is something learned and stays; everything else can go back. */
export function canGoBack(before: Stood, now: Stood): boolean {
  return before.mistakeId !== null || now.mistakeId === null
}
