// What an act on several cases came to, in words.

import { expect, test } from 'vitest'
import { backWords, doneWords, type Outcome, outcomeWords, restOf } from './outcome-words.ts'

test('one case and several are spoken of as one would', () => {
  expect([doneWords('take', 1), doneWords('take', 3)]).toEqual(['1 case is yours now.', '3 cases are yours now.'])
  expect([backWords(1), backWords(2)]).toEqual(['1 case is as before.', '2 cases are as before.'])
})

test('what was so already is said beside what was done, or alone', () => {
  const already = { caseId: 'case_1', outcome: 'already', sentence: null } as Outcome
  const done = { caseId: 'case_2', outcome: 'done', sentence: null } as Outcome
  expect(outcomeWords('take', [done, already])).toBe('1 case is yours now. 1 was so already.')
  expect(outcomeWords('take', [already, already])).toBe('2 cases were so already.')
})

test('what was refused is said once for each reason, with the people', () => {
  const outcomes = [
    { caseId: 'case_1', outcome: 'done', sentence: null },
    { caseId: 'case_2', outcome: 'refused', sentence: 'Tomas owns it.' },
    { caseId: 'case_3', outcome: 'already', sentence: 'It is so already.' },
    { caseId: 'case_4', outcome: 'refused', sentence: 'Tomas owns it.' },
    { caseId: 'case_5', outcome: 'refused', sentence: 'Tomas owns it.' },
  ] as Outcome[]
  const names = new Map([
    ['case_2', 'Marta'],
    ['case_3', 'Jonas'],
    ['case_4', 'Femi'],
  ])
  expect(restOf(outcomes, names)).toEqual([{ sentence: 'Tomas owns it.', names: ['Marta', 'Femi', 'a case that is not shown any more'] }])
})
