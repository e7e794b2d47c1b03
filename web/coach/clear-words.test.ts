import { expect, test } from 'vitest'
import { clearWords } from './clear-words.ts'

const due = '2026-06-05T14:00:00.000Z'

test('a time that may mean two becomes one, in the language and the zone of the letter', () => {
  expect(clearWords({ words: 'by 5/6', by: 'day' }, due, 'en', 'Europe/Berlin')).toBe('by Friday 5 June')
  expect(clearWords({ words: 'at 4', by: 'clock' }, due, 'en', 'Europe/Berlin')).toBe('on Friday 5 June at 16:00')
  expect(clearWords({ words: 'bis 5.6.', by: 'day' }, due, 'de', 'Europe/Berlin')).toBe('bis Freitag, 5. Juni')
  expect(clearWords({ words: 'am Freitag um 4', by: 'clock' }, due, 'de-AT', 'Europe/Berlin')).toBe('am Freitag, 5. Juni um 16:00 Uhr')
})
