// Three times in one sentence can be told apart.

import { expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { questionFor } from './question.ts'

const now = instant(Date.parse('2026-11-27T21:00:00.000Z'))
const asked = (...choices: string[]) =>
  questionFor('on Friday at 7 or on 3/4', { choices: choices.map((at) => instant(Date.parse(at))), by: 'clock' }, now, 'Europe/Brussels')

test('of more than two times, each with its day, one can see where the next begins', () => {
  expect(asked('2026-12-04T06:00:00.000Z', '2026-12-04T18:00:00.000Z', '2027-03-04T17:00:00.000Z')).toBe(
    '“on Friday at 7 or on 3/4”: Fri 4 Dec, 07:00; Fri 4 Dec, 19:00 or Thu 4 Mar 2027, 18:00?',
  )
})

test('two are named with “or” alone', () => {
  expect(asked('2026-12-04T06:00:00.000Z', '2026-12-04T18:00:00.000Z')).toBe(
    '“on Friday at 7 or on 3/4”: Fri 4 Dec, 07:00 or Fri 4 Dec, 19:00?',
  )
})
