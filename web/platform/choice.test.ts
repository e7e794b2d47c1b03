// The chosen row while the list moves beneath it.

import { expect, test } from 'vitest'
import { following, type Kept, placeFrom } from './choice.ts'

const rowsOf = (ids: string) => ids.split('').map((id) => ({ id }))
const nothing: Kept = { of: '', id: null, place: 0 }
const first = following(nothing, rowsOf('abc'), '')

test('the first row is meant until another one is, and stays meant when one arrives above it', () => {
  expect(first).toEqual({ of: '', id: 'a', place: 0 })
  expect(following(first, rowsOf('xabc'), '')).toEqual({ of: '', id: 'a', place: 1 })
  expect(following(nothing, [], '')).toEqual(nothing)
})

test('whoever comes back finds the row that they left, wherever it stands now, and the first one when it has gone', () => {
  expect(following(nothing, rowsOf('abc'), '', 'c')).toEqual({ of: '', id: 'c', place: 2 })
  expect(following(nothing, rowsOf('cab'), '', 'c')).toEqual({ of: '', id: 'c', place: 0 })
  expect(following(nothing, rowsOf('ab'), '', 'c')).toEqual(first)
  expect(following(first, rowsOf('abc'), '', 'c')).toEqual(first)
})

test('when it leaves, no other row is meant in its place', () => {
  const b = following({ of: '', id: 'b', place: 1 }, rowsOf('ac'), '')
  expect(b).toEqual({ of: '', id: 'b', place: 1 })
  expect(placeFrom(b, rowsOf('ac'), 1)).toBe(1)
  expect(placeFrom(b, rowsOf('ac'), -1)).toBe(0)
})

test('it is walked row by row, and stops at both ends', () => {
  expect(placeFrom(first, rowsOf('abc'), 1)).toBe(1)
  expect(placeFrom(first, rowsOf('abc'), -1)).toBe(0)
  expect(placeFrom({ of: '', id: 'c', place: 2 }, rowsOf('abc'), 1)).toBe(2)
  expect(placeFrom({ of: '', id: 'd', place: 3 }, rowsOf('ab'), 1)).toBe(1)
})

test('another search begins at its top', () => {
  expect(following({ of: '', id: 'b', place: 1 }, rowsOf('bc'), 'lamp')).toEqual({ of: 'lamp', id: 'b', place: 0 })
})
