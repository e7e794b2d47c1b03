// What the members of the demo write passes their own coach, and no two neighbours in the queue read alike.

import { expect, test } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { instant } from '#core/time/instant.ts'
import { departments, members } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { apology, explanation } from './letters.ts'
import { type Plan, planYear } from './plan.ts'

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

test('each way to name a mistake is owned, whichever of them a year happens to hold: without an apology on file nothing can be made right', () => {
  for (const plan of new Map(plans.map((one) => [one.mistake.title, one])).values()) {
    for (const sorry of plan.mistake.sorry) {
      const text = sorryOf({ ...plan, mistake: { ...plan.mistake, sorry: [sorry] } })
      const { findings, evidence } = read(text, plan, 'apologise')
      expect([findings, evidence], text).toEqual([[], { apology: true, ownership: true }])
    }
  }
})

test('no letter is like one of its ten neighbours, not in what comes in and not in what we answer', () => {
  for (const say of [(plan: Plan) => plan.words.body, (plan: Plan) => sorryOf(plan)]) {
    const said = plans.map((plan) => say(plan).split('\n\n').slice(1, -1).join('\n\n'))
    expect(said.filter((words, n) => said.slice(Math.max(0, n - 10), n).includes(words))).toEqual([])
  }
})
