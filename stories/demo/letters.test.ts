// What the members of the demo write passes their own coach, and no two neighbours in the queue read alike.

import { expect, test } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { instant } from '#core/time/instant.ts'
import { brands, departments, members } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { apology, explanation } from './letters.ts'
import { mistakes } from './mistakes.ts'
import { filled, type Plan, planYear } from './plan.ts'

const plans = planYear(instant(Date.parse('2026-03-04T12:31:00.000Z')), 1200)
const firstOf = (name: string) => name.split(' ')[0] ?? name
const ownNames = [...members.map(({ name }) => ({ name: firstOf(name), kind: 'member' as const })), ...departments]

function sorryOf(plan: Plan, { again = false, offers = true } = {}): string {
  const promises = !again && plan.promise !== 'none'
  return apology(plan, { first: firstOf(plan.customer.name), promises, again, offers, chance: chanceFrom(plan.seed + 1) })
}
const whyOf = (plan: Plan) => explanation(plan, { first: firstOf(plan.customer.name), chance: chanceFrom(plan.seed + 2) })

function read(text: string, plan: Plan, step: 'apologise' | 'explain') {
  const about = { ...exampleCase, ownNames, step, hasOptions: step === 'apologise', madeRight: step === 'explain' }
  return coach(text, { ...about, customerName: plan.customer.name, author: firstOf(plan.owner.name), crux: plan.words.crux })
}

test('the coach finds nothing in any letter, and a promise exactly where one was meant', () => {
  for (const plan of plans.filter((_, n) => n % 4 === 0)) {
    for (const [again, offers] of [
      [false, true],
      [true, true],
      [false, false],
    ] as const) {
      const text = sorryOf(plan, { again, offers })
      const { findings, evidence, promises } = read(text, plan, 'apologise')
      expect([findings, evidence, promises.length], text).toEqual([
        [],
        { apology: true, ownership: true },
        !again && plan.promise !== 'none' ? 1 : 0,
      ])
    }
    const text = whyOf(plan)
    expect([read(text, plan, 'explain').findings, read(text, plan, 'explain').promises], text).toEqual([[], []])
  }
})

test('the coach finds nothing in any sentence about a mistake and a thing, whatever a year’s chance picks', () => {
  const [anyPlan] = plans as [Plan]
  const told = mistakes.flatMap((mistake) =>
    brands
      .filter(({ name }) => mistake.brands.includes(name))
      .flatMap(({ name, goods }) => goods.map((thing) => ({ mistake, brand: name, thing, day: 'Tuesday' }))),
  )
  for (const { mistake, brand, thing, day } of told) {
    const crux = filled(mistake.says[0] ?? '', { thing, day })
    const about = { ...anyPlan, brand, promise: 'none', isAdmitted: false, words: { ...anyPlan.words, thing, day, crux } } as const
    for (const matter of mistake.sorry) {
      const text = sorryOf({ ...about, mistake: { ...mistake, sorry: [matter] } })
      const { findings, evidence } = read(text, about, 'apologise')
      expect([findings, evidence], text).toEqual([[], { apology: true, ownership: true }])
    }
    for (const because of mistake.why) {
      const text = whyOf({ ...about, mistake: { ...mistake, why: [because] } })
      expect(read(text, about, 'explain').findings, text).toEqual([])
    }
  }
})

test('no letter is like one of its ten neighbours, not in what comes in and not in what we answer', () => {
  for (const say of [(plan: Plan) => plan.words.body, (plan: Plan) => sorryOf(plan)]) {
    const said = plans.map((plan) => say(plan).split('\n\n').slice(1, -1).join('\n\n'))
    expect(said.filter((words, n) => said.slice(Math.max(0, n - 10), n).includes(words))).toEqual([])
  }
})
