import { describe, expect, it } from 'vitest'
import { partsAt } from '#core/time/zone.ts'
import { english } from './english.ts'
import { timesSaid } from './said.ts'

const read = (text: string, now: string) =>
  timesSaid(text, now, null, english)
    .flatMap(({ choices, gone }) => (gone ? [] : choices))
    .map((at) => {
      const { year, month, day } = partsAt(at, 'UTC')
      return [year, month, day].join('-')
    })

describe('a day known by its name', () => {
  // Late full moons among them, which a shorter rule gets wrong (1981, 2049, 2076).
  it.each([
    '1954-4-18',
    '1981-4-19',
    '2000-4-23',
    '2024-3-31',
    '2027-3-28',
    '2038-4-25',
    '2049-4-18',
    '2076-4-19',
    '2106-4-18',
    '2199-4-14',
  ])('is Easter Sunday on %s', (day) => {
    expect(read('on Easter Sunday', `${day.slice(0, 4)}-01-10T12:00:00.000Z`)).toEqual([day])
  })
  it('is today’s on that day, and next year’s once it has passed', () => {
    expect(read('on Boxing Day', '2026-12-26T12:00:00.000Z')).toEqual(['2026-12-26'])
    expect(read('on Boxing Day', '2026-12-27T12:00:00.000Z')).toEqual(['2027-12-26'])
    expect(read('on Easter Monday', '2026-04-07T12:00:00.000Z')).toEqual(['2027-3-29'])
  })
  it('differs between two countries, and both are given', () => {
    expect(read('by Thanksgiving', '2026-09-01T12:00:00.000Z')).toEqual(['2026-10-12', '2026-11-26'])
    expect(read('by Labor Day', '2026-03-01T12:00:00.000Z')).toEqual(['2026-5-1', '2026-9-7'])
  })
})
