// What can happen, as data: a name and the shape of its payload (ids and facts, never names or prose).
// Areas declare theirs in core/<area>/events.ts; `ctx.tell` writes them, reactions and live updates read them.

import type { CaseId } from '#core/ids.ts'

/** Payload of every event: whichever case it is about, if it is about one. */
export type Payload = { caseId?: CaseId; [fact: string]: unknown }

export type EventKind<P extends Payload = Payload> = {
  name: `${string}.${string}`
  /** What has happened, for the timeline, the docs and the audit; no names in it. */
  sentence: string
  /** Phantom: carries the payload's type. */
  payload?: P
}

/** Declares an event: `event<{ caseId: CaseId }>('case.opened', 'A case was opened.')`. */
export function event<P extends Payload>(name: `${string}.${string}`, sentence: string): EventKind<P> {
  return { name, sentence }
}
