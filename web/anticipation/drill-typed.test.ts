// What of a planned fire drill is sent when its form is kept.

import { expect, test } from 'vitest'
import { scriptFrom } from '#core/anticipation/script.ts'
import { askedIn, changedIn, type Planned, typedFrom } from './drill-typed.ts'

const plan: Planned = {
  title: 'The phone is dead',
  kind: null,
  announced: false,
  beginsAt: '2026-11-28T17:52:43.288Z',
  script: scriptFrom({ title: 'The phone is dead', words: null }),
}

test('a form in which nothing was touched changes nothing, to the second', () => {
  expect(changedIn(typedFrom(plan), plan, plan)).toEqual({})
})

test('what a colleague changed meanwhile stays, within the script too', () => {
  const kept = { ...plan, title: 'Nobody picks up', script: { ...plan.script, text: 'Hello?', patience: 2 } }
  const typed = { ...typedFrom(plan), subject: 'Is anybody there?', patience: 5 }
  expect(changedIn(typed, plan, kept)).toEqual({ script: { ...kept.script, subject: 'Is anybody there?', patience: 5 } })
})

test('a new plan holds all of it, and without a time it begins now', () => {
  const asked = askedIn({ ...typedFrom({ title: plan.title, kind: null, script: plan.script }), kind: 'slow' }, plan)
  expect(asked).toEqual({ title: plan.title, kind: 'slow', announced: true, script: plan.script })
})
