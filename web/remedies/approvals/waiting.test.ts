// What is said when a request was answered and has left the list.

import { expect, test } from 'vitest'
import { decidedInWords } from './waiting.ts'

const asked = { askedBy: 'Ilse', amountMinor: 32_000, allowedMinor: null, currency: 'EUR' }

test('an approval, a lower amount and a refusal are each said as what they are', () => {
  expect(decidedInWords({ ...asked, decision: 'approved', allowedMinor: 32_000 })).toBe('Approved: Ilse may use up to 320 EUR, once.')
  expect(decidedInWords({ ...asked, decision: 'approved', allowedMinor: 12_000 })).toBe('Approved: Ilse may use up to 120 EUR, once.')
  expect(decidedInWords({ ...asked, decision: 'declined' })).toBe('Declined. Ilse reads why.')
})
