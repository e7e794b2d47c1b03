// What kept sums gain and lose.

import { expect, test } from 'vitest'
import { changes } from './sums.ts'

const part = (day: string, kind: string, cases: number, cost = 0) => ({ day, kind, cases, cost })

test('a row that moves is taken from one sum and given to another, in the order of the keys', () => {
  expect(changes([part('2026-03-02', 'slow', 1, 500)], [part('2026-03-01', 'wrong', 1, 700)])).toEqual([
    part('2026-03-01', 'wrong', 1, 700),
    part('2026-03-02', 'slow', -1, -500),
  ])
})

test('rows of one sum are added up, and a sum that stays as it is is left out', () => {
  expect(changes([], [part('2026-03-02', 'slow', 1, 5), part('2026-03-02', 'slow', 1, 7)])).toEqual([part('2026-03-02', 'slow', 2, 12)])
  expect(changes([part('2026-03-02', 'slow', 1, 5)], [part('2026-03-02', 'slow', 1, 5)])).toEqual([])
  expect(changes([part('2026-03-02', 'slow', 1, 5)], [part('2026-03-02', 'slow', 1, 6)])).toEqual([part('2026-03-02', 'slow', 0, 1)])
})
