// What the record says of a kind of mistake, on the scales of the register. A beginning for a person to correct, never the last word.

import { priorityOf, type Ratings } from './priority.ts'

/** Days of record that a suggestion reads. */
export const readBack = 180
/** Cases of one kind within that time from which on it is suggested: two may be chance. */
export const casesToSuggest = 3

/** Events a year from which on each step counts, from 10 down to 3. They follow the words of the scale. */
const perYear: readonly (readonly [step: number, from: number])[] = [
  [10, 730],
  [9, 260],
  [8, 104],
  [7, 40],
  [6, 20],
  [5, 9],
  [4, 3],
  [3, 0.5],
]

export function occurrenceOf(cases: number, days: number): number {
  const rate = (cases / days) * 365
  return perYear.find(([, from]) => rate >= from)?.[0] ?? 2
}

/** From the share that we noticed ourselves: all of it is 2, none of it 10. Never 1: that would take a lock, not luck. */
export function detectionOf(cases: number, foundByUs: number): number {
  return 10 - Math.round((8 * foundByUs) / Math.max(1, cases))
}

/** Of the severities on the cases (1 gravest to 5) the middle one; of two middles the graver. */
export function severityOf(severities: readonly number[]): number {
  const middle = severities.toSorted((a, b) => a - b)[Math.floor((severities.length - 1) / 2)] ?? 3
  return { 1: 10, 2: 8, 3: 6, 4: 4, 5: 2 }[middle] ?? 6
}

export type Seen = { cases: number; foundByUs: number; severities: readonly number[] }

export function estimated({ cases, foundByUs, severities }: Seen) {
  const ratings: Ratings = {
    severity: severityOf(severities),
    occurrence: occurrenceOf(cases, readBack),
    detection: detectionOf(cases, foundByUs),
  }
  return { ...ratings, priority: priorityOf(ratings) }
}
