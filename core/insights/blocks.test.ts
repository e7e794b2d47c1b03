import { expect, it } from 'vitest'
import { blockInWords, blocksOf } from './blocks.ts'

it.each([
  ['one block for each', [{ kept: 3, broken: 1 }], 12, 1, [{ kept: 3, broken: 1 }]],
  ['one for several where many fell due', [{ kept: 20, broken: 4 }], 12, 2, [{ kept: 10, broken: 2 }]],
  ['one that broke is drawn beside hundreds that were kept', [{ kept: 400, broken: 1 }], 12, 34, [{ kept: 11, broken: 1 }]],
  ['and one that was kept beside hundreds that broke', [{ kept: 1, broken: 400 }], 12, 34, [{ kept: 1, broken: 12 }]],
  ['a week without any has none', [{ kept: 0, broken: 0 }], 12, 1, [{ kept: 0, broken: 0 }]],
])('%s', (_, weeks, tallest, per, blocks) => {
  expect(blocksOf(weeks, tallest)).toEqual({ per, blocks })
})

it('what a block stands for is said where it is more than one', () => {
  expect([blockInWords(1), blockInWords(34)]).toEqual(['', 'One block stands for 34 promises, and for what is left of them.'])
})
