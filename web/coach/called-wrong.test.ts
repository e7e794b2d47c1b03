// What is kept of a finding that is called wrong, in a letter, a review and words for many letters.

import { expect, test } from 'vitest'
import { type Known, nothingKnown } from '#core/coach/about.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { inFull } from '#core/coach/in-full.ts'
import { fullLetters } from '#core/coach/languages/en/full-letters.ts'
import { exampleOf } from './called-wrong.ts'

const noon = '2026-03-04T12:00:00.000Z'
function found(text: string, rule: string, about: Partial<Known>) {
  const known = { ...nothingKnown, ...about, now: noon }
  const finding = coachBy(readerOf({ ...inFull, language: fullLetters }), text, known).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`nothing of ${rule}`)
  return exampleOf(finding, { of: text, language: 'en', about: { ...about, now: noon } })
}

test('of a finding in a sentence the sentence is kept, with the kind of text it stands in', () => {
  const text = 'Dear Marta,\n\nSorry if you were upset. It is on its way.'
  for (const kind of ['reply', 'template'] as const)
    expect(found(text, 'conditional-non-apology', { kind })).toEqual({
      rule: 'conditional-non-apology',
      text: 'Sorry if you were upset.',
      language: 'en',
      kind,
      step: 'apologise',
    })
})

test('of a finding about what is missing the whole text is kept, and the step of the case', () => {
  const text = 'Dear Marta,\n\nIt is on its way.'
  expect(found(text, 'apology-present', {})).toMatchObject({ text, kind: 'reply', step: 'apologise' })
  expect(exampleOf({ rule: 'x', start: 0, end: 0 } as never, { of: text, language: 'de', about: { step: 'explain', now: noon } })).toEqual({
    rule: 'x',
    text,
    language: 'de',
    kind: 'reply',
    step: 'explain',
  })
})

test('a text that is longer than an example holds is kept as far as it goes', () => {
  const text = 'It is on its way. '.repeat(400)
  expect(exampleOf({ rule: 'x', start: 0, end: 0 } as never, { of: text, language: 'en', about: { now: noon } }).text).toHaveLength(5000)
})
