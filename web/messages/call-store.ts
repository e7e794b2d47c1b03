// What is ticked and promised on a call, beside its words: kept in this browser as it is said, so that neither a reload nor another tab of
// the case loses it. Pure but for the storage given.

import type { CallPromise } from './call-promise.ts'
import type { Sent } from '#web/platform/call.ts'
import { record, recordIn } from '#web/platform/stored.ts'

export type Letter = NonNullable<Sent<'cases.logCall'>['chose']>
export type Ticked = { minutes: string; apologised: boolean; explained: boolean; offers: boolean; chose: Letter | ''; because: string }
export type Noted = { ticked: Ticked; promises: CallPromise[] }
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const nothingNoted: Noted = {
  ticked: { minutes: '', apologised: false, explained: false, offers: false, chose: '', because: '' },
  promises: [],
}

/** One call for each person and case, since several people may use one browser. */
export function callKey(memberId: string, caseId: string): string {
  return `amends.call.${memberId}.${caseId}`
}

export function keepNoted(store: Store, key: string, noted: Noted): void {
  try {
    store.setItem(key, JSON.stringify(noted))
  } catch {
    // The browser keeps nothing (private window, full): it stays on the screen.
  }
}

export function forgetNoted(store: Store, key: string): void {
  store.removeItem(key)
}

/** What is kept; what is spoiled, or of another age of this page, counts as not said. */
export function notedBefore(store: Store, key: string): Noted {
  const said = recordIn(store.getItem(key))
  const promises = Array.isArray(said['promises']) ? said['promises'].map(record) : []
  return {
    ticked: { ...nothingNoted.ticked, ...alike(record(said['ticked'])) },
    promises: promises.flatMap(({ what, at }) => (typeof what === 'string' && typeof at === 'string' ? [{ what, at }] : [])),
  }
}

function alike(said: Record<string, unknown>): Partial<Ticked> {
  const known = Object.entries(nothingNoted.ticked)
  return Object.fromEntries(known.flatMap(([name, blank]) => (typeof said[name] === typeof blank ? [[name, said[name]]] : [])))
}
