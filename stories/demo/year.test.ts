// The year of the demo looks like a year: seasons, a bad spell that ended, a vital few mistakes, and people who are good at different things.

import { expect, test } from 'vitest'
import { day, instant, msOf } from '#core/time/instant.ts'
import { isBroken } from './outcome.ts'
import { type Plan, planYear } from './plan.ts'
import { easterOf, spell } from './seasons.ts'

const now = instant(Date.parse('2026-08-19T12:31:00.000Z'))
const plans = planYear(now, 1200)
const ago = ({ openedAt }: Plan) => (msOf(now) - msOf(openedAt)) / day
const aWeek = (some: readonly Plan[], from: number, to: number) =>
  some.filter((plan) => ago(plan) <= from && ago(plan) > to).length / ((from - to) / 7)
const daysTo = (date: number) => (msOf(now) - date) / day
const share = (some: readonly Plan[], is: (plan: Plan) => boolean) => some.filter(is).length / some.length
const within = (value: number, from: number, to: number) => {
  expect(value).toBeGreaterThanOrEqual(from)
  expect(value).toBeLessThanOrEqual(to)
}

test('Easter is where the calendar has it', () => {
  const dates = [2000, 2024, 2025, 2026, 2038].map((year) => new Date(easterOf(year)).toISOString().slice(0, 10))
  expect(dates).toEqual(['2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'])
})

test('December and the fortnight before Easter are busier than the months around them', () => {
  const elsewhere = plans.filter(({ mistake }) => mistake.title !== spell.mistake)
  const [advent, easter] = [daysTo(Date.UTC(2025, 11, 1)), daysTo(easterOf(2026))]
  const quiet = aWeek(elsewhere, advent + 60, advent + 10)
  within(aWeek(elsewhere, advent, advent - 28) / quiet, 1.4, 3)
  within(aWeek(elsewhere, easter + 14, easter) / aWeek(elsewhere, easter + 60, easter + 20), 1.2, 2.6)
})

test('one brand has a bad spell, and what ended it ended it', () => {
  const own = plans.filter(({ brand }) => brand === spell.brand)
  const others = plans.filter(({ brand }) => brand !== spell.brand)
  const before = aWeek(own, spell.beginsAgo + 60, spell.beginsAgo)
  within(aWeek(own, spell.beginsAgo, spell.endsAgo) / before, 1.4, 3)
  within(aWeek(others, spell.beginsAgo, spell.endsAgo) / aWeek(others, spell.beginsAgo + 60, spell.beginsAgo), 0.5, 1.6)
  const behind = plans.filter(({ mistake }) => mistake.title === spell.mistake)
  within(aWeek(behind, spell.endsAgo, 0) / aWeek(behind, 363, spell.beginsAgo), 0, 0.4)
})

test('a vital few mistakes bring most of the cases', () => {
  const counts = [...Map.groupBy(plans, ({ mistake }) => mistake.title).values()].map((some) => some.length).toSorted((a, b) => b - a)
  const first = (n: number) => counts.slice(0, n).reduce((sum, one) => sum + one, 0) / plans.length
  expect(counts).toHaveLength(12)
  within(first(4), 0.5, 0.75)
  within(first(6), 0.65, 0.9)
})

test('most customers are given both, some the word alone, some the remedy alone, a few neither; and that shows in what they answer', () => {
  const of = (given: Plan['given']) => plans.filter((plan) => plan.given === given)
  within(of('both').length / plans.length, 0.65, 0.85)
  within(of('apologyOnly').length / plans.length, 0.07, 0.18)
  within(of('remedyOnly').length / plans.length, 0.05, 0.14)
  within(of('neither').length / plans.length, 0.02, 0.08)
  const answered = (given: Plan['given']) => of(given).filter(({ ending }) => ending === 'happy' || ending === 'unhappy')
  const happy = (given: Plan['given']) => share(answered(given), ({ ending }) => ending === 'happy')
  within(happy('both'), 0.75, 0.95)
  within(happy('remedyOnly'), 0.45, 0.75)
  within(happy('apologyOnly'), 0.35, 0.68)
  within(happy('neither'), 0.05, 0.5)
})

test('most promises are kept; of the broken ones most are done late or let go, and some stay open', () => {
  const made = plans.filter(({ promise }) => promise !== 'none')
  within(made.length / plans.length, 0.15, 0.3)
  const broken = made.filter(({ promise }) => isBroken(promise))
  within(broken.length / made.length, 0.08, 0.3)
  within(
    share(broken, ({ promise }) => promise === 'late'),
    0.35,
    0.7,
  )
  within(
    share(broken, ({ promise }) => promise === 'released'),
    0.1,
    0.45,
  )
  within(
    share(broken, ({ promise }) => promise === 'open'),
    0.05,
    0.35,
  )
})

test('people are quicker at what they are good at, and get more of it', () => {
  const usual = (some: readonly Plan[]) => some.map(({ pace }) => pace).toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0
  for (const [name, some] of Map.groupBy(plans, ({ owner }) => owner.name)) {
    const best = some.filter(({ owner, mistake }) => owner.best.includes(mistake.kind))
    if (best.length < 20 || best.length === some.length) continue
    const rest = some.filter((plan) => !best.includes(plan))
    expect(usual(best), name).toBeLessThan(usual(rest))
  }
})
