import { expect, test } from 'vitest'
import { newId } from '#core/ids.ts'
import { chanceInOrder } from './clock.ts'

test('ids of one instant sort in the order of their birth, also while other instants are at work in between', () => {
  const [mine, theirs] = [1_772_631_060_000, 1_772_631_060_001]
  const [ofMine, ofTheirs] = [chanceInOrder(mine), chanceInOrder(theirs)]
  const born = Array.from({ length: 50 }, () => {
    newId('fact', theirs, ofTheirs())
    chanceInOrder(theirs + 1)()
    return newId('fact', mine, ofMine())
  })
  expect(born.toSorted()).toEqual(born)
})

test('who comes later in the same millisecond sorts later, and a long work keeps its order', () => {
  const ms = 1_772_631_070_000
  const early = chanceInOrder(ms)
  const first = newId('entry', ms, early())
  const second = newId('entry', ms, chanceInOrder(ms)())
  for (let others = 1; others < 3000; others++) chanceInOrder(ms + others)()
  const third = newId('entry', ms, early())
  expect([third, second, first].toSorted()).toEqual([first, second, third])
})
