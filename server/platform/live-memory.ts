// What the live line told lately. A page asks first and watches a moment later: what happened between is told to it when it comes.

import type { OrganisationId } from '#core/ids.ts'
import { stopwatch } from '#server/platform/clock.ts'

/** [event, caseId or null]; the event `live.afresh` means: look at everything again. */
export type Notice = [event: string, caseId: string | null]
export const afresh: Notice = ['live.afresh', null]

/** Milliseconds, and bursts of news, that are remembered. */
const longest = 30_000
const most = 1000

type Told = { at: number; organisation: OrganisationId; notices: readonly Notice[] }
export type Memory = ReturnType<typeof openMemory>

/** `now`: milliseconds of any beginning. */
export function openMemory(now: () => number = stopwatch()) {
  let told: Told[] = []
  /** Before this it is not known what happened. */
  let since = now()
  return {
    keep(organisation: OrganisationId, notices: readonly Notice[]): void {
      const at = now()
      told = [...told.filter((one) => one.at > at - longest), { at, organisation, notices }]
      const [first] = told
      if (told.length <= most || first === undefined) return
      since = first.at
      told = told.slice(1)
    },
    /** There was a gap: what happened in it is not known. */
    startAfresh(): void {
      since = now()
      told = []
    },
    lately(organisation: OrganisationId, ms: number): Notice[] {
      const from = now() - ms
      if (ms > longest || from < since) return [afresh]
      return told.filter((one) => one.organisation === organisation && one.at >= from).flatMap(({ notices }) => notices)
    },
  }
}
