// What stands where in the queue.

import { expect, test } from 'vitest'
import { drawnOf, groupOf, groupsOf, sizeInWords, type Row } from './groups.ts'
import { now, row, zone } from './row-sample.ts'

function due(dueAt: string, standing: 'far' | 'soon' | 'over' = 'far', clock = 'listen'): Row['due'] {
  return { clock, dueAt, warnAt: dueAt, used: 0.5, standing }
}

test.each([
  ['a clock that is over is late', row({ due: due('2026-03-04T13:00:00.000Z', 'over') }), 'late'],
  ['a clock within its warning is soon', row({ due: due('2026-03-04T13:49:00.000Z', 'soon') }), 'soon'],
  ['a clock far off, due before midnight, is for today', row({ due: due('2026-03-04T22:59:00.000Z') }), 'today'],
  ['a clock due after midnight where we sit is for later', row({ due: due('2026-03-04T23:01:00.000Z') }), 'later'],
  ['a case without a clock is for later', row({}), 'later'],
  ['a case that waits on its customer rests', row({ waitingSince: now, due: due('2026-03-04T17:00:00.000Z') }), 'waiting'],
  [
    'a promise that falls due today does not rest',
    row({ waitingSince: now, due: due('2026-03-04T17:00:00.000Z', 'far', 'promise') }),
    'today',
  ],
  ['one for another day does', row({ waitingSince: now, due: due('2026-03-05T17:00:00.000Z', 'far', 'promise') }), 'waiting'],
  ['a promise that passed is late even while we wait', row({ waitingSince: now, due: due('2026-03-04T13:00:00.000Z', 'over') }), 'late'],
  ['an ended case is ended, whatever its clock said', row({ endedAt: now, due: due('2026-03-04T13:00:00.000Z', 'over') }), 'ended'],
] as const)('%s', (_, one, group) => {
  expect(groupOf(one, now, zone)).toBe(group)
})

test('groups come in the order of need, and rows keep theirs', () => {
  const later = row({ id: 'case_1' })
  const late = row({ id: 'case_2', due: due('2026-03-04T13:00:00.000Z', 'over') })
  const later2 = row({ id: 'case_3' })
  expect(groupsOf([later, late, later2], now, zone).map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['late', ['case_2']],
    ['later', ['case_1', 'case_3']],
  ])
})

test('an empty list has no groups', () => {
  expect(groupsOf([], now, zone)).toEqual([])
})

test('a group says that there may be more of it, unless all of it is surely there', () => {
  const rows = [row({})]
  expect(sizeInWords({ name: 'today', rows }, 2, true)).toBe('1+')
  expect(sizeInWords({ name: 'today', rows }, 2, false)).toBe('1')
  expect(sizeInWords({ name: 'late', rows }, 2, true)).toBe('1')
  expect(sizeInWords({ name: 'late', rows }, 1, true)).toBe('1+')
})

test('what is drawn first are the topmost rows, whatever their group', () => {
  const groups = [
    { name: 'late', rows: [1, 2, 3] },
    { name: 'soon', rows: [4] },
    { name: 'later', rows: [5, 6] },
  ]
  expect(drawnOf(groups, 4).map(({ name, rows, drawn }) => [name, rows.length, drawn])).toEqual([
    ['late', 3, [1, 2, 3]],
    ['soon', 1, [4]],
  ])
  expect(drawnOf(groups, Infinity).flatMap(({ drawn }) => drawn)).toEqual([1, 2, 3, 4, 5, 6])
})
