// A mail that leaves, as a machine: it is claimed, its attempt begins, its fate settles it. Begun is the point of no return: an attempt that
// is found begun without a fate belonged to somebody who died. What that means differs from mail to mail, and is data (`Policy`).

import { type Duration, type Instant, minute, plus } from '#core/time/instant.ts'

/** What a row of any outbox says. While a mail is being sent, `trouble` holds the mark of a begun attempt. */
export type Standing = { state: string; attempts: number; trouble: string | null }
/** Where the machine ends; a person or a bounce may go on from there. */
export type End = 'sent' | 'previewed' | 'dropped' | 'failed' | 'unknown'
export type Change = {
  state?: 'queued' | 'sending' | End
  attempts?: number
  trouble?: string | null
  dueAt?: Instant
  settledAt?: Instant | null
}
export type Settled = { change: Change; end?: End }

export type Carried = { attempt: number; hasBegun: boolean }

/** What the mail server's answer, or its silence, comes to. `notNow`: it surely did not leave. */
export type Fate =
  | { fate: 'sent'; response: string }
  | { fate: 'refused'; because: string }
  | { fate: 'notNow'; because: string }
  | { fate: 'unknown'; because: string }

export type Policy = {
  /** Minutes until the next try; the try after the last one fails the mail, and a person's retry of that begins anew. */
  pauses: readonly number[]
  /** A mail that may have left: a person is asked, it goes again because twice harms nobody, or it rests and nobody is asked. */
  unknown: 'asks a person' | 'goes again' | 'rests'
}

/** Past this a claim without a fate is nobody's any more: longer than every time-out of a try together. Counts anew when the attempt begins. */
export const claimFor: Duration = 10 * minute
const stopped = 'Amends stopped while this mail was leaving.'
const begun = (attempt: number) => `attempt ${attempt} begun`

/** What is shown of a mail's trouble: the mark is nobody's trouble. */
export function shownTrouble({ state, trouble }: Pick<Standing, 'state' | 'trouble'>): string | null {
  return state === 'sending' ? null : trouble
}

/** Claimed before its job is asked for, so that the next look does not ask again; `dueAt` says since when. */
export function claim({ attempts }: Pick<Standing, 'attempts'>, now: Instant): Change & { attempts: number } {
  return { state: 'sending', attempts: attempts + 1, trouble: null, dueAt: now }
}

/** A mail whose time has come, or whose claim nobody holds any more. One whose attempt never began surely did not leave: null, claim it anew. */
export function lost(policy: Policy, row: Standing, now: Instant): Settled | null {
  return isBegun(row) ? (unknown(policy, stopped, now) ?? null) : null
}

/** May this attempt go on? A mark of its own attempt was left by somebody who died. */
export function resume(policy: Policy, row: Standing, attempt: number, now: Instant): 'go on' | 'not ours' | Settled {
  if (!isClaimed(row, attempt)) return 'not ours'
  return lost(policy, row, now) ?? 'go on'
}

/** The last moment before it may leave. Null: somebody else is at it, or the attempt is no longer good; turn back. */
export function begin(policy: Policy, row: Standing, attempt: number, now: Instant): Change | null {
  if (!isClaimed(row, attempt) || isBegun(row)) return null
  return policy.unknown === 'goes again' ? { dueAt: now } : { trouble: begun(attempt), dueAt: now }
}

/**
 * Null when this fate does not count: somebody else has settled the mail, or tries again. `hasBegun`: it is the fate of the attempt that began,
 * and not of one that never came so far while another carried the same mail.
 */
export function settle(policy: Policy, row: Standing, { attempt, hasBegun }: Carried, fate: Fate, now: Instant): Settled | null {
  // Given up for lost meanwhile, and yet somebody lived to tell: what is known now counts, until a person has decided.
  const isToldLate = row.state === 'unknown' && hasBegun && fate.fate !== 'unknown'
  const isAwaited = row.state === 'sending' && (hasBegun || !isBegun(row))
  if (!(isAwaited || isToldLate) || row.attempts !== attempt) return null
  if (fate.fate === 'sent') return { change: { state: 'sent', trouble: null, settledAt: now }, end: 'sent' }
  const pause = fate.fate === 'refused' ? undefined : policy.pauses[(attempt - 1) % (policy.pauses.length + 1)]
  const isUnknown = fate.fate === 'unknown' ? unknown(policy, fate.because, now) : null
  if (isUnknown) return isUnknown
  if (pause === undefined) return { change: { state: 'failed', trouble: fate.because, settledAt: now }, end: 'failed' }
  return { change: { state: 'queued', trouble: fate.because, dueAt: plus(now, pause * minute), settledAt: null } }
}

function unknown({ unknown: then }: Policy, trouble: string, now: Instant): Settled | null {
  if (then === 'goes again') return null
  return { change: { state: 'unknown', trouble, settledAt: then === 'rests' ? now : null }, end: 'unknown' }
}

function isClaimed({ state, attempts }: Standing, attempt: number): boolean {
  return state === 'sending' && attempts === attempt
}

function isBegun({ state, attempts, trouble }: Standing): boolean {
  return state === 'sending' && trouble === begun(attempts)
}
