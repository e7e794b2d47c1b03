// A row of the queue for the tests of this folder: Marta and the telescope, with what a test asks for.

import type { Row } from './groups.ts'

export const now = '2026-03-04T13:30:00.000Z'
export const zone = 'Europe/Brussels'

export function row(over: Partial<Row> = {}): Row {
  return {
    id: 'case_1',
    reference: 'A-1',
    title: 'The telescope is not here',
    customer: 'Marta',
    brand: 'Oak',
    brandRetired: false,
    severity: 3,
    kind: null,
    risks: [],
    riskSuggestions: [],
    kindSuggestion: null,
    stands: 'listen',
    owner: null,
    openedAt: now,
    endedAt: null,
    waitingSince: null,
    due: null,
    reopened: false,
    earlierInNinetyDays: 0,
    fireDrill: false,
    ...over,
  }
}
