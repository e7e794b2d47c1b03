import { expect, it } from 'vitest'
import { deskWith } from './desk-sample.ts'
import { foldedWords } from './flags.ts'

const desk = deskWith({ stands: 'apologise' })
const nothing = { seenBefore: false, foreseen: false, mayWork: true }
const suggestion = { kind: 'slow', words: 'late' } as const

it('tells what a phone folds away, the most urgent first', () => {
  expect(
    foldedWords({ ...desk, fireDrill: true, paused: true, kindSuggestion: suggestion }, { ...nothing, seenBefore: true, foreseen: true }),
  ).toEqual([
    'Fire drill: send and pay nothing outside',
    'Paused',
    'Seen before?',
    'Foreseen',
    'Kind suggested',
    'Severity 2',
    'Case 4F7K-Q2MN',
  ])
})

it('is how grave it is and its number where nothing waits', () => {
  expect(foldedWords(desk, nothing)).toEqual(['Severity 2', 'Case 4F7K-Q2MN'])
})

it('asks nothing of whoever may not answer, and nothing of anybody once the case has ended', () => {
  const asking = { ...desk, kindSuggestion: suggestion }
  expect(foldedWords(asking, { ...nothing, mayWork: false })).not.toContain('Kind suggested')
  const ended = { ...asking, endedAt: desk.openedAt }
  expect(foldedWords(ended, { seenBefore: true, foreseen: true, mayWork: true })).toEqual(['Severity 2', 'Case 4F7K-Q2MN'])
})
