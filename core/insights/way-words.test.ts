// The sentences about outcomes, the way, promises and causes: what the counts hold, and nothing more.

import { describe, expect, test } from 'vitest'
import { withoutAction } from '#core/learning/standing.ts'
import { wayNames } from './tallies.ts'
import {
  bandsInWords,
  causesInWords,
  type Count,
  lossInWords,
  noCount,
  promisesInWords,
  provenInWords,
  shareInWords,
  standsOut,
} from './way-words.ts'

const way = (counts: Partial<Record<(typeof wayNames)[number], Count>>) =>
  lossInWords(Object.fromEntries(wayNames.map((name) => [name, counts[name] ?? noCount])) as never)

describe('the way', () => {
  test('says where most is lost, and that silence is not a yes', () => {
    const counts = {
      known: { yes: 212, no: 0 },
      listened: { yes: 204, no: 8 },
      apologised: { yes: 187, no: 25 },
      madeRight: { yes: 166, no: 5 },
      explained: { yes: 131, no: 35 },
      answered: { yes: 74, no: 92 },
    }
    expect(way(counts)).toEqual({
      main: 'We fix it, then explain late:',
      rest: '35 cases waited over a day. Of 166 made right, 92 never answered; silence is not a yes.',
    })
  })
  test('says the earlier of two losses that are as large', () => {
    expect(way({ known: { yes: 9, no: 0 }, apologised: { yes: 8, no: 1 }, explained: { yes: 8, no: 1 } }).main).toBe(
      'The apology comes late:',
    )
  })
  test('says so when nothing is lost, and when there is nothing', () => {
    expect(way({ known: { yes: 3, no: 0 } })).toEqual({ main: 'Nothing is lost on the way so far.', rest: '' })
    expect(way({}).main).toBe('No mistake is known from this time.')
  })
})

test('few answers are to be read lightly', () => {
  const groups = (...counts: number[]) => counts.map((n, place) => ({ title: ['Both', 'Neither', 'Remedy only'][place] ?? '', n }))
  expect(bandsInWords(groups(71, 11))).toBe('Bands show where the true share may lie (95%). “Neither” is 11 answers: read it lightly.')
  expect(bandsInWords(groups(71, 1, 4))).toContain('“Neither” is 1 answer and “Remedy only” is 4 answers: read them lightly.')
  expect(bandsInWords(groups(71, 0))).toBe('Bands show where the true share may lie (95%).')
  expect(bandsInWords(groups(0, 0))).toBe('No customer has answered yet; silence is not a yes.')
  expect([shareInWords(64, 71), shareInWords(2, 9), shareInWords(0, 0)]).toEqual(['90%', '2 of 9', 'none yet'])
})

test('one outcome stands out only when its band lies clear of all others', () => {
  const band = (group: 'both' | 'neither' | 'apologyOnly', low: number, high: number) => ({ group, interval: { low, high } })
  expect(standsOut([band('both', 0.81, 0.95), band('apologyOnly', 0.48, 0.76)])).toBe('both')
  expect(standsOut([band('both', 0.7, 0.95), band('apologyOnly', 0.48, 0.76)])).toBeNull()
  expect(standsOut([band('both', 0.7, 0.95)])).toBeNull()
})

test.each([
  [{ kept: 147, broken: 4, doneLate: 3, open: 1 }, '4 broken of 151.', 'Three were done late, one is still open.'],
  [{ kept: 147, broken: 1, doneLate: 0, open: 1 }, '1 broken of 148.', 'One is still open.'],
  [{ kept: 147, broken: 1, doneLate: 0, open: 0 }, '1 broken of 148.', ''],
  [{ kept: 12, broken: 0, doneLate: 0, open: 0 }, 'All 12 kept.', 'None was broken in this time.'],
  [{ kept: 0, broken: 0, doneLate: 0, open: 0 }, 'No promise fell due in this time.', ''],
])('promises are told with what became of the broken ones', (sum, main, rest) => {
  expect(promisesInWords(sum)).toEqual({ main, rest })
})

test('the vital few causes are named with what is under way, and what was proven', () => {
  const cause = (title: string, isBare: boolean) => ({ bare: isBare ? withoutAction(title, []) : null, isUnderWay: !isBare })
  expect(causesInWords([cause('A', false), cause('B', false), cause('Wrong item packed', true)], '72', '100')).toEqual({
    main: 'Three causes make 72 of 100.',
    rest: 'Two have an action under way; “Wrong item packed” has none yet.',
  })
  expect(causesInWords([cause('A', true)], '1', '1').main).toBe('One cause makes 1 of 1.')
  expect([provenInWords(0, 0), provenInWords(1, 1), provenInWords(2, 3)]).toEqual([
    'No action was judged in this time.',
    'One action was judged, and it proved effective.',
    'Two of three actions that were judged proved effective.',
  ])
})
