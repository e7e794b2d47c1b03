// Limits as they are typed: a number and its unit. What is no number is sent as nothing, and the server says so at its field.

import { type Factors, limitedClocks, type OwnLimits, severities } from '#core/clocks/own-limits.ts'
import type { Basis, LimitedClockName, Severity } from '#core/clocks/policy.ts'
import { type Duration, day, hour, minute } from '#core/time/instant.ts'

export const units = { minutes: minute, hours: hour, days: day } as const
export type Unit = keyof typeof units
export type TypedLimit = { count: string; unit: Unit; basis: Basis }
export type Typed = { limits: Record<LimitedClockName, TypedLimit>; factors: Record<Severity, string> }

/** What each clock asks for, in the words of the page. */
export const clockWords: Record<LimitedClockName, { title: string; from: string }> = {
  listen: { title: 'Listen', from: 'from when the case opens' },
  apologise: { title: 'Apologise', from: 'from when the case opens' },
  offer: { title: 'Offer options', from: 'from when the case opens' },
  explain: { title: 'Explain', from: 'from when it is made right' },
  ask: { title: 'Ask', from: 'from when it is explained' },
  learn: { title: 'Learn', from: 'from when the case opens' },
  approve: { title: 'A colleague’s word', from: 'from when an approval is asked' },
}

export const basisWords: Record<Basis, string> = { business: 'open hours', calendar: 'around the clock' }

/** 5,400,000 ms is 90 minutes; 86,400,000 ms around the clock is 1 day. The largest unit that leaves a whole number. */
export function typedFrom({ basis, budget }: { basis: Basis; budget: Duration }): TypedLimit {
  const fits = (['days', 'hours', 'minutes'] as const).find(
    (unit) => (unit !== 'days' || basis === 'calendar') && budget % units[unit] === 0,
  )
  const unit = fits ?? 'minutes'
  return { count: String(budget / units[unit]), unit, basis }
}

export function typedRules(rules: { limits: OwnLimits; factors: Factors }): Typed {
  return {
    limits: byClock((name) => typedFrom(rules.limits[name])),
    factors: bySeverity((one) => String(rules.factors[one])),
  }
}

/** One field a limit, since its number means nothing without its unit and its hours. */
export type RuleFields = Record<'name' | `limits.${LimitedClockName}` | `factors.${Severity}`, string>

export function fieldsOf({ name, ...rules }: { name: string; limits: OwnLimits; factors: Factors }): RuleFields {
  const { limits, factors } = typedRules(rules)
  return Object.fromEntries([
    ['name', name],
    ...limitedClocks.map((clock) => [`limits.${clock}`, JSON.stringify(limits[clock])]),
    ...severities.map((one) => [`factors.${one}`, factors[one]]),
  ]) as RuleFields
}

export function typedIn(fields: RuleFields): Typed {
  return { limits: byClock((clock) => limitIn(fields[`limits.${clock}`])), factors: bySeverity((one) => fields[`factors.${one}`]) }
}

function limitIn(field: string): TypedLimit {
  return JSON.parse(field) as TypedLimit
}

/** "4 hours, open hours" */
export function limitSaid(field: string): string {
  const { count, unit, basis } = limitIn(field)
  return `${count} ${count === '1' ? unit.slice(0, -1) : unit}, ${basisWords[basis]}`
}

/** What is sent. An empty or odd number becomes 0, which no limit may be. */
export function rulesFrom(typed: Typed): { limits: OwnLimits; factors: Factors } {
  return {
    limits: byClock((name) => {
      const { count, unit, basis } = typed.limits[name]
      return { basis, budget: Math.round(numberTyped(count) * units[unit]) }
    }),
    factors: bySeverity((one) => numberTyped(typed.factors[one])),
  }
}

/** "1.5" and "1,5" are one and a half. */
function numberTyped(text: string): number {
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) && number > 0 ? number : 0
}

/** "30 min", "4 h", "2 h 30 min", "3 days": exact, because a limit is a promise among ourselves. Open hours are never said in days. */
export function budgetWords(budget: Duration, basis: Basis): string {
  const minutes = Math.round(budget / minute)
  if (basis === 'calendar' && budget >= day && budget % day === 0) return budget === day ? '1 day' : `${budget / day} days`
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', left > 0 || hours === 0 ? `${left} min` : ''].filter(Boolean).join(' ')
}

function byClock<T>(of: (name: LimitedClockName) => T): Record<LimitedClockName, T> {
  return Object.fromEntries(limitedClocks.map((name) => [name, of(name)])) as Record<LimitedClockName, T>
}

function bySeverity<T>(of: (severity: Severity) => T): Record<Severity, T> {
  return Object.fromEntries(severities.map((one) => [one, of(one)])) as Record<Severity, T>
}
