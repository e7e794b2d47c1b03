// New kinds: what gathers faster than chance is proposed, and a busy week alone is not.

import { expect, test } from 'vitest'
import { surges } from '#core/learning/recurrence/surge.ts'
import { readText } from '#core/learning/recurrence/terms.ts'
import { count, directionOf, nothingKnown } from '#core/learning/recurrence/weights.ts'

const things = ['lamp', 'door', 'book', 'chair', 'phone', 'ticket', 'coat', 'bike', 'tent', 'piano', 'rug', 'kettle']
const faults = ['is late', 'came broken', 'has the wrong colour', 'was charged twice', 'is too small', 'has no manual']
const usual = Array.from({ length: 90 }, (_, n) => `My ${things[n % 12]} ${faults[(n * 7) % 6]} number ${n}`)
const leaks = Array.from({ length: 6 }, (_, n) => `The garden hose leaks at the brass valve since day ${n}`)

function find(recent: string[], earlier: string[], arrivals = { recent: recent.length, all: recent.length + earlier.length }) {
  const known = nothingKnown()
  const read = [...recent, ...earlier].map((text) => readText(text).codes)
  for (const codes of read) count(known, codes)
  return surges(
    read.map((codes, n) => ({ isRecent: n < recent.length, direction: directionOf(codes, known) })),
    arrivals.recent,
    arrivals.all,
  )
}

test('six of a thing that never came before are one proposal with just them', () => {
  const found = find([...leaks, ...usual.slice(0, 6)], usual.slice(6))
  expect(found).toHaveLength(1)
  expect(found[0]?.members.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
  expect(found[0]).toMatchObject({ recent: 6, expected: 0 })
  expect(found[0]?.chance).toBeLessThan(1e-4)
})
test('the usual mix proposes nothing', () => {
  expect(find(usual.slice(0, 7), usual.slice(7))).toEqual([])
})
test('what always came at this rate is not new', () => {
  const always = Array.from({ length: 60 }, (_, n) => `The garden hose leaks at the brass valve since day ${n}`)
  expect(find(always.slice(0, 5), [...always.slice(5), ...usual])).toEqual([])
})
test('a week that is busy with everything proposes nothing', () => {
  expect(find(usual.slice(0, 60), usual.slice(60), { recent: 60, all: 90 })).toEqual([])
})
