import { expect, test } from 'vitest'
import { partsIn } from './parts.ts'

test('without a name a process plays every part, with names only those', () => {
  expect([...partsIn([])]).toEqual(['web', 'smtp', 'worker'])
  expect([...partsIn(['--dev'])]).toEqual(['web', 'smtp', 'worker'])
  expect([...partsIn(['--worker', '--smtp'])]).toEqual(['smtp', 'worker'])
})

test('an unknown part is refused with those that there are', () => {
  expect(() => partsIn(['--wbe'])).toThrow(/--wbe.*--web, --smtp and --worker/)
})
