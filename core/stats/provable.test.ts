// What a comparison can show at all, against values computed elsewhere by a separate program (SciPy).

import { expect, test } from 'vitest'
import { near } from './near-sample.ts'
import { eventsNeeded, mostAfter, power } from './provable.ts'
import { highestRate, zeroIfKnown } from './zero.ts'

test.each([
  [2, null, null, null],
  [3, null, null, 0],
  [4, null, null, 1],
  [5, null, 0, 2],
  [6, null, 0, 3],
  [8, 0, 1, 5],
  [10, 0, 3, 8],
  [12, 1, 4, 11],
  [15, 2, 6, 15],
  [20, 3, 10, 23],
  [30, 7, 17, 38],
  [50, 15, 33, 72],
  [100, 35, 77, 160],
])('after %i before, so many may follow in half, the same and twice the exposure', (before, half, same, twice) => {
  expect([mostAfter(before, 0.5), mostAfter(before, 1), mostAfter(before, 2)]).toEqual([half, same, twice])
})

test.each([
  [0, 7, 0.8270083920180978],
  [0.1, 10, 0.8384113788403448],
  [0.25, 16, 0.8305674175998844],
  [0.5, 40, 0.8011771213252232],
  [0.67, 100, 0.8005226252110852],
])('a fall to %d of the rate is found with %i expected before', (ratio, expected, chance) => {
  near(power(expected, ratio), chance)
  expect(eventsNeeded(ratio)).toBeLessThanOrEqual(expected)
})

test('a fall by a quarter asks for more than a hundred', () => {
  expect(eventsNeeded(0.75)).toBeNull()
})

test.each([
  [0.1, 29.957322735539908, 46.051701859880914],
  [0.25, 11.982929094215963, 18.420680743952367],
  [0.5, 5.991464547107982, 9.210340371976184],
  [1, 2.995732273553991, 4.605170185988092],
  [2, 1.4978661367769954, 2.302585092994046],
  [5, 0.5991464547107982, 0.9210340371976183],
])('at %d a week, so many weeks without one are evidence', (rate, twenty, hundred) => {
  near(zeroIfKnown(rate), twenty)
  near(zeroIfKnown(rate, 0.01), hundred)
  near(highestRate(twenty), rate)
})
