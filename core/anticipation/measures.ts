// What a fire drill measured, by the same clocks and facts as any case: how soon, in which order, and what the coach saw. About the way
// that we work, never about a person.

import type { FactName } from '#core/cases/protocol.ts'
import { type BusinessCalendar, businessBetween } from '#core/time/business.ts'
import { between, type Duration, type Instant } from '#core/time/instant.ts'

type ClockSeen = {
  name: string
  basis: string
  budget: Duration
  startedAt: Instant
  metAt: Instant | null
  breachedAt: Instant | null
  stoppedAt: Instant | null
}
type FactSeen = { fact: string; at: Instant; waived?: string; because?: string }
type LetterSeen = { findings: readonly { severity: string }[]; overrides: readonly unknown[] }
export type Seen = {
  openedAt: Instant
  firstHumanAt: Instant | null
  clocks: readonly ClockSeen[]
  facts: readonly FactSeen[]
  letters: readonly LetterSeen[]
  calendar: BusinessCalendar
}

export const verdicts = ['within', 'over', 'open'] as const
export type Verdict = (typeof verdicts)[number]
/** Milliseconds; of open hours where `basis` is business. */
export type Measure = {
  name: string
  title: string
  took: Duration | null
  limit: Duration | null
  basis: 'business' | 'calendar'
  verdict: Verdict
}

const titles: Record<string, string> = {
  listen: 'To the crux',
  apologise: 'To an apology',
  offer: 'To an offer',
  fulfil: 'Done as promised',
  explain: 'To the explanation',
  ask: 'To the question',
  learn: 'To the mistake behind it',
}

/** The time to a human first, measured against the limit to acknowledge; then each clock, as often as it ran. */
export function measuresOf({ openedAt, firstHumanAt, clocks, calendar }: Seen): Measure[] {
  const acknowledge = clocks.find(({ name }) => name === 'listen')
  const took = firstHumanAt === null ? null : businessBetween(calendar, openedAt, firstHumanAt)
  const limit = acknowledge?.budget ?? null
  const human: Measure = {
    name: 'human',
    title: 'To a human',
    took,
    limit,
    basis: 'business',
    verdict: took === null ? 'open' : limit === null || took <= limit ? 'within' : 'over',
  }
  return [human, ...clocks.filter(({ name }) => name in titles).map((clock) => measured(clock, calendar))]
}

function measured({ name, basis, budget, startedAt, metAt, breachedAt }: ClockSeen, calendar: BusinessCalendar): Measure {
  const took = metAt === null ? null : basis === 'business' ? businessBetween(calendar, startedAt, metAt) : between(startedAt, metAt)
  const verdict = breachedAt !== null ? 'over' : metAt !== null ? 'within' : 'open'
  return { name, title: titles[name] ?? name, took, limit: budget, basis: basis === 'business' ? 'business' : 'calendar', verdict }
}

const said: Partial<Record<FactName, string>> = {
  heard: 'listen',
  apologised: 'apologise',
  offered: 'make an offer',
  fulfilled: 'make right',
  explained: 'explain',
  asked: 'ask',
  learned: 'learn',
}

/** Steps that were taken out of their order or left out, with the reason that was given. A perk's reason says why it fits, and is none. */
export function outOfOrder({ facts }: Pick<Seen, 'facts'>): string[] {
  return facts.flatMap(({ fact, waived, because }) => {
    const step = said[fact as FactName] ?? fact
    if (waived) return [`“${step}” was left out: ${waived}`]
    return because && fact in said ? [`“${step}” came out of its order: ${because}`] : []
  })
}

/** What the coach found in the letters that left, and how often somebody kept to their words all the same. */
export function coachSaw({ letters }: Pick<Seen, 'letters'>) {
  const count = (severity: string) =>
    letters.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0)
  return {
    letters: letters.length,
    mustFix: count('must-fix'),
    warnings: count('warning'),
    overrides: letters.reduce((sum, { overrides }) => sum + overrides.length, 0),
  }
}
