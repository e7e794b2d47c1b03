// The examples of each risk, and what follows from risks.

import { describe, expect, test } from 'vitest'
import { openSuggestions, riskNames, risks, suggestedRisks, suggestedSeverity } from './risks.ts'

describe.each(riskNames)('%s', (risk) => {
  test.each(risks[risk].not)('hears it in “%s”', (text) => {
    expect(suggestedRisks(text).map((one) => one.risk)).toContain(risk)
  })
  test.each(risks[risk].ok)('does not hear it in “%s”', (text) => {
    expect(suggestedRisks(text).map((one) => one.risk)).not.toContain(risk)
  })
})

test('every risk has its own key, which no severity has', () => {
  const keys = riskNames.map((risk) => risks[risk].key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^[a-z]$/)
})

test('the gravest comes first and brings the words that led there', () => {
  expect(suggestedRisks('You lost a customer, and my lawyer knows.')).toEqual([
    { risk: 'legal', words: 'lawyer' },
    { risk: 'leave', words: 'lost a customer' },
  ])
})

test('safety and legal ask for severity 1, vulnerable for 2, and none for a milder one than stands', () => {
  expect(suggestedSeverity(['vulnerable', 'legal'], 3)).toBe(1)
  expect(suggestedSeverity(['vulnerable'], 3)).toBe(2)
  expect(suggestedSeverity(['vulnerable'], 1)).toBeNull()
  expect(suggestedSeverity(['leave', 'public'], 5)).toBeNull()
})

test('what was answered is not asked again, and the first words stay', () => {
  const first = { risk: 'leave', words: 'going elsewhere' } as const
  const found = [
    { risk: 'leave', words: 'lost a customer' },
    { risk: 'legal', words: 'lawyer' },
  ] as const
  expect(openSuggestions([first], found, new Set(['legal']))).toEqual([first])
})

test('a very long text is read to its end: what grew with its square would not come back', () => {
  expect(suggestedRisks('never order from '.repeat(20_000))).toBeInstanceOf(Array)
})
