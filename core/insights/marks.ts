// What a case counts for, from its record: one mark for every number that it goes into. Pure, so that counting afresh gives the same.
// A mark may lie in the future (a promise that is not due yet): it counts from its time on, and no timer is needed.

import { type CaseFile, endOf, type Fact } from '#core/cases/file.ts'
import { isApology } from '#core/cases/sympathy.ts'
import { ends, reopenings, type FactName, type Reopening } from '#core/cases/protocol.ts'
import type { ClockName } from '#core/clocks/policy.ts'
import { isHappy, isRating } from '#core/feedback/policy.ts'
import { type NumberName } from '#core/insights/numbers.ts'
import { type BusinessCalendar, businessBetween } from '#core/time/business.ts'
import { day, type Instant, plus } from '#core/time/instant.ts'

/** Raised whenever a definition below changes: every organisation is then counted afresh by itself. */
export const marksVersion = 3

export type LedgerEntry = { id: string; entry: string; amountMinor: number; reverses: string | null; at: Instant }

/** The record of one case, as far as a number is read from it. Facts are in the order of recording, ledger entries oldest first. */
export type Evidence = {
  openedAt: Instant
  file: CaseFile
  /** When a colleague's first letter left or first call was logged. */
  firstHumanAt: Instant | null
  promises: {
    id: string
    dueAt: Instant
    keptAt: Instant | null
    brokenAt: Instant | null
    releasedAt: Instant | null
    isDoneLate?: boolean
  }[]
  ledger: LedgerEntry[]
  answers: { id: string; at: Instant; rating: number }[]
  /** Clocks that ran out, and when. */
  passed: { id: string; at: Instant }[]
  /** The first clock of each name that decides (`first-clocks.ts`). */
  firstClocks: Partial<Record<ClockName, { metAt: Instant | null; breachedAt: Instant | null }>>
  /** The customer had another case within the ninety days before. */
  isRepeat: boolean
  /** We found it ourselves and admitted it, before the customer told us. */
  isFoundByUs: boolean
  /** When the mistake behind it got its name; null while it is not linked to one. */
  mistakeSince: Instant | null
}

/** `value` is in milliseconds of open time, or in minor units. */
export type Mark = { number: NumberName; ref: string; at: Instant; hit: boolean | null; value: number | null }

export function marksOf(evidence: Evidence, calendar: BusinessCalendar): Mark[] {
  const { openedAt, file, firstHumanAt, passed, isRepeat, isFoundByUs } = evidence
  const apologisedAt = file.facts.find(isApology)?.at ?? null
  const waited = (number: NumberName, at: Instant | null): Mark[] =>
    at === null ? [] : [{ number, ref: 'case', at, hit: null, value: businessBetween(calendar, openedAt, at) }]
  return [
    { number: 'opened', ref: 'case', at: openedAt, hit: null, value: null },
    { number: 'repeats', ref: 'case', at: openedAt, hit: isRepeat, value: null },
    { number: 'foundByUs', ref: 'case', at: openedAt, hit: isFoundByUs, value: null },
    { number: 'doubleDeviations', ref: 'case', at: openedAt, hit: isDoubleDeviation(evidence), value: null },
    ...(isFoundByUs ? [] : [{ number: 'toldByCustomers', ref: 'case', at: openedAt, hit: null, value: null } as const]),
    ...sameMistake(evidence),
    ...waited('timeToHuman', firstHumanAt),
    ...waited('timeToApology', apologisedAt),
    ...passed.map(({ id, at }): Mark => ({ number: 'limitsPassed', ref: id, at, hit: null, value: null })),
    ...explanationsOf(file.facts),
    ...evidence.promises.flatMap(promiseMark),
    ...evidence.answers.flatMap(answerMark),
    ...costsOf(evidence.ledger),
    ...endMarks(evidence),
  ]
}

/** Once it is linked to a mistake: was that known already when the case was opened? */
function sameMistake({ openedAt, file, mistakeSince }: Evidence): Mark[] {
  const linkedAt = file.facts.find((fact) => fact.fact === 'learned' && !fact.waived)?.at
  if (linkedAt === undefined || mistakeSince === null) return []
  return [{ number: 'sameMistake', ref: 'case', at: linkedAt, hit: mistakeSince < openedAt, value: null }]
}

/** What the customer said about our words is no failure of the recovery; it is what asking is for. Nor is what we found out about the fault. */
const noFailure: readonly Reopening[] = ['contested', 'ours']

/**
 * The recovery failed as well: a promise was not kept in time, the first apology came late or not at all, or the case had to be opened again.
 * A second failure weighs more than the first, and no recovery makes up for two (Bitner, Booms and Tetreault 1990; Maxham and Netemeyer 2002).
 */
function isDoubleDeviation({ file, promises, firstClocks }: Evidence): boolean {
  const isAnew = file.facts.some(({ fact, evidence }) => fact === 'reopened' && !noFailure.includes(evidence?.['cause'] as Reopening))
  return isAnew || (firstClocks.apologise?.breachedAt ?? null) !== null || promises.some(({ brokenAt }) => brokenAt !== null)
}

/** Each time it was made right: was it explained within a day? */
export function explanationsOf(facts: readonly Fact[]): Mark[] {
  let times = 0
  return facts.flatMap((fact, place): Mark[] => {
    if (fact.fact !== 'fulfilled' || fact.waived) return []
    const ref = `made-right-${++times}`
    const dayOver = plus(fact.at, day)
    const next = facts.slice(place + 1).find((later) => later.fact === 'explained' || isEndOrAnew(later))
    if (!next || next.at > dayOver) return [{ number: 'explainedInADay', ref, at: dayOver, hit: false, value: null }]
    return next.fact === 'explained' && !next.waived ? [{ number: 'explainedInADay', ref, at: next.at, hit: true, value: null }] : []
  })
}

/** The case ended, or what was made right no longer counts. */
function isEndOrAnew({ fact, evidence }: Fact): boolean {
  if (fact !== 'reopened') return (ends as readonly string[]).includes(fact)
  const clears: readonly FactName[] = reopenings[evidence?.['cause'] as Reopening]?.clears ?? []
  return clears.includes('fulfilled')
}

export function promiseMark({ id, dueAt, keptAt, brokenAt, releasedAt }: Evidence['promises'][number]): Mark[] {
  if (keptAt !== null && keptAt <= dueAt) return [{ number: 'promisesKept', ref: id, at: keptAt, hit: true, value: null }]
  if (releasedAt !== null && releasedAt <= dueAt && brokenAt === null) return []
  return [{ number: 'promisesKept', ref: id, at: dueAt, hit: false, value: null }]
}

function answerMark({ id, at, rating }: Evidence['answers'][number]): Mark[] {
  return isRating(rating) ? [{ number: 'happy', ref: id, at, hit: isHappy(rating), value: null }] : []
}

/** What was granted and given, and what of it was taken back. Carrying out what was granted costs nothing more. */
function costsOf(ledger: readonly LedgerEntry[]): Mark[] {
  const costs = new Set(ledger.filter(({ entry }) => entry === 'granted' || entry === 'perk').map(({ id }) => id))
  return ledger.flatMap(({ id, amountMinor, reverses, at }): Mark[] => {
    const value = costs.has(id) ? amountMinor : reverses !== null && costs.has(reverses) ? -amountMinor : null
    return value === null ? [] : [{ number: 'cost', ref: id, at, hit: null, value }]
  })
}

/** The end that stands. An end that was followed by a reopening was none. */
function endMarks({ file, ledger }: Evidence): Mark[] {
  const end = endOf(file)
  const at = file.facts.findLast((fact) => fact.fact === end)?.at
  if (end === null || end === 'withdrawn' || at === undefined) return []
  const ended: Mark = { number: 'recovered', ref: 'case', at, hit: end === 'recovered', value: null }
  if (end !== 'recovered') return [ended]
  const value = costsOf(ledger).reduce((sum, cost) => sum + (cost.value ?? 0), 0)
  return [ended, { number: 'costPerRecovery', ref: 'case', at, hit: null, value }]
}
