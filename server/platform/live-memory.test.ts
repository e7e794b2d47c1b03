// What is remembered of the news, and when it is not known any more.

import { expect, test } from 'vitest'
import { afresh, openMemory } from './live-memory.ts'

const oak = 'org_oak' as never
const elm = 'org_elm' as never

function memory(): { at: (now: number) => ReturnType<typeof openMemory> } {
  let now = 0
  const own = openMemory(() => now)
  return { at: (next) => ((now = next), own) }
}

test('what happened in one’s own organisation lately is told, and nothing older', () => {
  const { at } = memory()
  at(1000).keep(oak, [['case.opened', 'case_1']])
  at(2000).keep(elm, [['case.opened', 'case_2']])
  at(3000).keep(oak, [['brand.added', null]])
  expect(at(3500).lately(oak, 3000)).toEqual([
    ['case.opened', 'case_1'],
    ['brand.added', null],
  ])
  expect(at(3500).lately(oak, 1000)).toEqual([['brand.added', null]])
  expect(at(9000).lately(oak, 1000)).toEqual([])
})

test('before it began, after a gap, and beyond what is kept, everything is to be looked at again', () => {
  const { at } = memory()
  expect(at(500).lately(oak, 1000)).toEqual([afresh])
  expect(at(90_000).lately(oak, 60_000)).toEqual([afresh])
  at(90_000).startAfresh()
  expect(at(90_500).lately(oak, 1000)).toEqual([afresh])
  for (let time = 91_000; time < 92_001; time++) at(time).keep(elm, [['case.opened', null]])
  expect(at(92_001).lately(oak, 1500)).toEqual([afresh])
  expect(at(92_001).lately(oak, 500)).toEqual([])
})
