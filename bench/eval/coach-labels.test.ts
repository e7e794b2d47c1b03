// What an organisation said of single findings is measured beside the labels, for every rule.

import { expect, test } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { judgedIn } from './coach-labels.ts'

const wrong = { rule: 'jargon', verdict: 'wrong', labels: {} }
const missed = { rule: 'jargon', verdict: 'missed', labels: {} }

test('a rule of which somebody said something is a line of its own, also where no label answers to it', () => {
  const judged = judgedIn([wrong, missed, { labels: { apology: true } }])
  expect(judged.filter(({ label }) => label.startsWith('rule='))).toHaveLength(1)
  const own = judged.find(({ label }) => label === 'rule=jargon')
  expect([wrong, missed, { labels: {} }].map((row) => own?.truth(row))).toEqual([false, true, undefined])
  const read = (text: string) => ({
    coaching: coach(text, { now: '2026-03-04T13:00:00.000Z' }),
    apologies: [],
    owned: false,
    does: false,
    named: null,
  })
  expect(own?.says(read('I am sorry. We sent the SKU on Monday.'))).toBe(true)
  expect(own?.says(read('I am sorry. We sent the lamp on Monday.'))).toBe(false)
})

test('a file with labels alone is measured by its labels alone', () => {
  expect(judgedIn([{ labels: { apology: true } }]).some(({ label }) => label.startsWith('rule='))).toBe(false)
})
