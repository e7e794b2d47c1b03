import { expect, test } from 'vitest'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import * as words from '#core/coach/words.ts'
import { keyOf } from './findings.ts'
import { inWords } from './words.ts'

const letter = 'I am sorry if it broke. Tomas forgot the label. I will call you by 06/03.'
const read = coachBy(readerOf(letters), letter, { now: '2026-03-04T13:00:00.000Z', ownNames: [{ name: 'Tomas', kind: 'member' }] })

test('until the words are there a finding has its place, its name and what to put instead, and is the same one afterwards', () => {
  const [before, after] = [inWords(read, null), inWords(read, words)]
  expect(before.findings.map(({ title }) => title)).toContain('Conditional non apology')
  expect(after.findings.map(({ title }) => title)).toContain('This sorry has a condition')
  expect(before.findings.map(keyOf)).toEqual(after.findings.map(keyOf))
  const placed = ({ findings }: typeof before) =>
    findings.map(({ start, end, severity, replacement }) => ({ start, end, severity, replacement }))
  expect(placed(before)).toEqual(placed(after))
})

test('an unsure time is asked about at once, and its question is spelt out with the words', () => {
  expect(inWords(read, null).promises).toMatchObject([{ sure: false, question: null }])
  expect(inWords(read, words).promises).toMatchObject([{ sure: false, question: '“by 06/03”: Fri 6 Mar or Wed 3 Jun?' }])
})
