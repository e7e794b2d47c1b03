// Which open promise is kept by what has just happened: a letter that left, a call that was logged, a remedy done.
// It only suggests, and says how certain it is; whether a promise was kept is for people to say.

import type { DeedKind, Language } from '#core/coach/languages/language.ts'
import type { Instant } from '#core/time/instant.ts'
import { deedsDoneIn, deedsIn } from './deeds.ts'

export type OpenPromise = { what: string; madeAt: Instant; due: Instant }
/** `remedy` is the kind in the ledger of an entry that is fulfilled. */
export type Happened =
  | { kind: 'letter'; text: string; at: Instant }
  | { kind: 'call'; at: Instant }
  | { kind: 'remedy'; remedy: string; title: string; at: Instant }

/** `likely`: it is of the same kind and no other open promise is. `maybe`: the words leave room. */
export type Kept<P> = { promise: P; certainty: 'likely' | 'maybe'; because: string }

const byRemedy: Readonly<Record<string, readonly DeedKind[]>> = {
  refund: ['refund'],
  credit: ['refund'],
  voucher: ['send', 'refund'],
  replacement: ['send', 'deliver'],
  delivery: ['deliver', 'send'],
  redo: ['repair', 'deliver'],
  repair: ['repair'],
  gift: ['send'],
}

/** The open promises that this keeps, the more certain and the earlier due first. */
export function matches<P extends OpenPromise>(open: readonly P[], happened: Happened, language: Language): Kept<P>[] {
  const deeds = deedsOf(happened, language)
  const earlierMade = open.filter(({ madeAt }) => madeAt <= happened.at)
  const found = earlierMade.flatMap((promise) => {
    const kept = keptBy(promise, deeds, language)
    return kept === null ? [] : [{ promise, ...kept }]
  })
  const rivals = (deed: DeedKind) => found.filter((one) => one.deed === deed).length
  return found
    .map(({ promise, deed, because, exact }): Kept<P> => ({
      promise,
      because,
      certainty: exact && rivals(deed) === 1 ? 'likely' : 'maybe',
    }))
    .sort((a, b) => a.certainty.localeCompare(b.certainty) || (a.promise.due < b.promise.due ? -1 : 1))
}

/** Whether this one promise is kept by what has happened, and how certain that is. */
export function kept(promise: OpenPromise, happened: Happened, language: Language): Kept<OpenPromise> | null {
  return matches([promise], happened, language)[0] ?? null
}

type Deed = { kind: DeedKind; because: string }

function deedsOf(happened: Happened, language: Language): Deed[] {
  if (happened.kind === 'call') return [{ kind: 'call', because: 'A call was logged.' }]
  if (happened.kind === 'remedy') return (byRemedy[happened.remedy] ?? []).map((kind) => ({ kind, because: `Done: ${happened.title}.` }))
  const told = deedsDoneIn(happened.text, language).map(({ kind, words }) => ({ kind, because: `The letter says: “${words}”` }))
  return [...told, { kind: 'write', because: 'A letter has left.' }]
}

/** The first deed a promise speaks of is what it is about: "I will call you about the refund" is a call. */
function keptBy(
  promise: OpenPromise,
  deeds: readonly Deed[],
  language: Language,
): { deed: DeedKind; because: string; exact: boolean } | null {
  const wanted = deedsIn(promise.what, language)
  const [first] = wanted
  if (first === undefined) return null
  const exact = deeds.find(({ kind }) => kind === first)
  if (exact) return { deed: first, because: exact.because, exact: true }
  const loose = deeds.find(({ kind }) => kind !== 'write' && wanted.includes(kind))
  return loose ? { deed: loose.kind, because: loose.because, exact: false } : null
}
