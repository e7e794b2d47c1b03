// Which open promise is kept by what has just happened: a letter that left, a call that was logged, a remedy done.
// It only suggests, and says how certain it is; whether a promise was kept is for people to say.

import type { DeedKind, Language } from '#core/coach/languages/language.ts'
import type { Instant } from '#core/time/instant.ts'
import { deedsDoneIn, deedsIn } from './deeds.ts'

export type OpenPromise = { what: string; madeAt: Instant; due: Instant }
/** `remedy` is the kind in the ledger of an entry that is fulfilled. */
export type Happened =
  | { kind: 'letter'; text: string; at: Instant }
  | { kind: 'call'; at: Instant; text?: string }
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

/** In which language some words are; a letter and the promise that it keeps may be in two. */
type Speaks = (words: string) => Language

/** A promise to ask about: `messageId` made it and does not keep it; what happened until `doubtedUntil` was said not to. */
type Asked = OpenPromise & { messageId: string | null; doubtedUntil: Instant | null }
export type KeptQuestion<P> = Kept<P> & { at: Instant }

/** For each promise the first thing that may have kept it, the more certain first; one thing that happened asks about one promise at a time. */
export function keptQuestions<P extends Asked>(
  open: readonly P[],
  happened: readonly (Happened & { messageId?: string })[],
  speaks: Speaks,
): KeptQuestion<P>[] {
  const questions: KeptQuestion<P>[] = []
  for (const one of happened.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const rest = open.filter(
      (promise) =>
        !questions.some((question) => question.promise === promise) &&
        promise.madeAt < one.at &&
        (promise.messageId === null || promise.messageId !== one.messageId) &&
        (promise.doubtedUntil === null || promise.doubtedUntil < one.at),
    )
    const [first] = matches(rest, one, speaks)
    if (first) questions.push({ ...first, at: one.at })
  }
  return questions.toSorted((a, b) => a.certainty.localeCompare(b.certainty) || a.promise.due.localeCompare(b.promise.due))
}

/** The open promises that this keeps, the more certain and the earlier due first. */
export function matches<P extends OpenPromise>(open: readonly P[], happened: Happened, speaks: Speaks): Kept<P>[] {
  const deeds = deedsOf(happened, speaks)
  const earlierMade = open.filter(({ madeAt }) => madeAt <= happened.at)
  const found = earlierMade.flatMap((promise) => {
    const kept = keptBy(promise, deeds, speaks)
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

type Deed = { kind: DeedKind; because: string }

function deedsOf(happened: Happened, speaks: Speaks): Deed[] {
  if (happened.kind === 'call')
    return [{ kind: 'call', because: 'A call was logged.' }, ...toldIn(happened.text ?? '', 'The call’s notes say', speaks)]
  if (happened.kind === 'remedy') return (byRemedy[happened.remedy] ?? []).map((kind) => ({ kind, because: `Done: ${happened.title}.` }))
  return [...toldIn(happened.text, 'The letter says', speaks), { kind: 'write', because: 'A letter has left.' }]
}

function toldIn(text: string, who: string, speaks: Speaks): Deed[] {
  return deedsDoneIn(text, speaks(text)).map(({ kind, words }) => ({ kind, because: `${who}: “${words}”` }))
}

/** The first deed a promise speaks of is what it is about: "I will call you about the refund" is a call. */
function keptBy({ what }: OpenPromise, deeds: readonly Deed[], speaks: Speaks): { deed: DeedKind; because: string; exact: boolean } | null {
  const wanted = deedsIn(what, speaks(what))
  const [first] = wanted
  if (first === undefined) return null
  const exact = deeds.find(({ kind }) => kind === first)
  if (exact) return { deed: first, because: exact.because, exact: true }
  const loose = deeds.find(({ kind }) => kind !== 'write' && wanted.includes(kind))
  return loose ? { deed: loose.kind, because: loose.because, exact: false } : null
}
