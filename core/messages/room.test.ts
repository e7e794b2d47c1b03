import { expect, test } from 'vitest'
import { isCut, mailRoom, thatFits } from './room.ts'

test('words that fit stay as they are', () => {
  const words = 'a'.repeat(mailRoom)
  expect(thatFits(words)).toBe(words)
  expect(isCut(words, null)).toBe(false)
  expect(isCut('And then it broke …', null)).toBe(false)
})

test('of longer ones it is seen that something is left out, also when some of it was quoted', () => {
  const words = thatFits(`${'The chair broke. '.repeat(20_000)}`)
  expect(words.length).toBeLessThanOrEqual(mailRoom)
  expect(words.endsWith('…')).toBe(true)
  expect(isCut(words, null)).toBe(true)
  expect(isCut(words.slice(0, 100_000), words.slice(100_000))).toBe(true)
  expect(isCut('Short. ', words)).toBe(true)
})
