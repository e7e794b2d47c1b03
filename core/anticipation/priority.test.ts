// The published table, cell by cell, and what has to hold of it whatever the cell.

import { describe, expect, test } from 'vitest'
import { byPriority, priorities, priorityOf } from './priority.ts'

/**
 * AIAG & VDA FMEA Handbook, 1st edition 2019, section 3.5.9, table “Action Priority (AP) for DFMEA and PFMEA”: severity, occurrence, then detection
 * 7–10, 5–6, 2–4, 1. As three published transcriptions have it.
 */
const published = `
9-10 8-10 H H H H
9-10 6-7  H H H H
9-10 4-5  H H H M
9-10 2-3  H M L L
9-10 1-1  L L L L
7-8  8-10 H H H H
7-8  6-7  H H H M
7-8  4-5  H M M M
7-8  2-3  M M L L
7-8  1-1  L L L L
4-6  8-10 H H M M
4-6  6-7  M M M L
4-6  4-5  M L L L
4-6  2-3  L L L L
4-6  1-1  L L L L
2-3  8-10 M M L L
2-3  6-7  L L L L
2-3  4-5  L L L L
2-3  2-3  L L L L
2-3  1-1  L L L L
1-1  1-10 L L L L`
const detections = ['7-10', '5-6', '2-4', '1-1']
const names = { H: 'high', M: 'medium', L: 'low' } as const
const span = (text: string) => {
  const [from = 0, to = 0] = text.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}
const lines = published
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

describe('the action priority', () => {
  test('is that of the handbook in each of the thousand cells', () => {
    let cells = 0
    for (const [severities = '', occurrences = '', ...letters] of lines)
      for (const severity of span(severities))
        for (const occurrence of span(occurrences))
          for (const [place, letter] of letters.entries())
            for (const detection of span(detections[place] ?? '')) {
              const said = priorityOf({ severity, occurrence, detection })
              expect(said, `${severity} ${occurrence} ${detection}`).toBe(names[letter as keyof typeof names])
              cells++
            }
    expect(cells).toBe(1000)
  })
  /** Severity, occurrence, detection. Pop et al., Applied Sciences 16(5):2591 (2026), tables 2 and 3, as another implementation quotes them. */
  test.each([
    [6, 6, 4, 'medium'],
    [6, 6, 2, 'medium'],
    [6, 4, 6, 'low'],
    [6, 4, 4, 'low'],
    [6, 4, 2, 'low'],
    [7, 6, 6, 'high'],
    [7, 3, 6, 'medium'],
    [7, 3, 4, 'low'],
  ])('is that of a case that was worked through elsewhere (%i, %i, %i: %s)', (severity, occurrence, detection, priority) => {
    expect(priorityOf({ severity, occurrence, detection })).toBe(priority)
  })
  test('never falls when it becomes graver, more frequent or harder to notice', () => {
    const rank = (severity: number, occurrence: number, detection: number) =>
      priorities.indexOf(priorityOf({ severity, occurrence, detection }))
    for (const s of span('1-9'))
      for (const o of span('1-9'))
        for (const d of span('1-9')) {
          const here = rank(s, o, d)
          expect(Math.max(rank(s + 1, o, d), rank(s, o + 1, d), rank(s, o, d + 1))).toBeLessThanOrEqual(here)
        }
  })
  test('puts what harms and is rare before what is trifling and frequent, where the product would not', () => {
    const harmful = { severity: 10, occurrence: 2, detection: 7 }
    const trifling = { severity: 2, occurrence: 10, detection: 10 }
    expect([trifling, harmful].toSorted(byPriority)).toEqual([harmful, trifling])
  })
})
