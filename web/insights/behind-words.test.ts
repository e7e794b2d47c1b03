// What stands above the cases behind a bar agrees with the bar.

import { expect, test } from 'vitest'
import { behindInWords, partsInWords } from './behind-words.ts'

const answers = {
  groups: [
    { group: 'both', title: 'Both', n: 237, satisfied: 217, interval: null },
    { group: 'neither', title: 'Neither', n: 8, satisfied: 5, interval: null },
    { group: 'apologyOnly', title: 'Apology only', n: 0, satisfied: 0, interval: null },
  ],
  steps: [
    { step: 'known', title: 'Mistakes we know of', cases: 538, missed: 0 },
    { step: 'listened', title: 'Listened to in time', cases: 483, missed: 55 },
  ],
} as const

test.each([
  ['both', { large: '92%', small: '217 of 237' }],
  ['neither', { large: '5 of 8', small: '' }],
  ['apologyOnly', null],
  ['known', { large: '538', small: 'cases' }],
  ['listened', { large: '90%', small: '483 of 538' }],
  ['satisfied', null],
] as const)('behind %s', (of, said) => {
  expect(behindInWords(of, { groups: [...answers.groups], steps: [...answers.steps] })).toEqual(said)
})

test('of promises, the kept ones of all', () => {
  expect(partsInWords(94, 113)).toEqual({ large: '83%', small: '94 of 113' })
})
