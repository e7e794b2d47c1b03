import { expect, test } from 'vitest'
import { answerTo, freshLetter, lastSubjectIn, putInto, startOf, takenOut } from './subject.ts'

test('an answer says “Re:” once, however often it went to and fro', () => {
  expect(answerTo('Where is it?')).toBe('Re: Where is it?')
  expect(answerTo('Re: AW: re: Where is it?')).toBe('Re: Where is it?')
})

test('a letter answers their last mail, never a machine, and never words from their page, which have no subject that they wrote', () => {
  const came = { direction: 'in', channel: 'mail', automatic: null } as const
  const mail = { ...came, subject: 'Where is it?' }
  expect(lastSubjectIn([mail, { ...came, channel: 'page', subject: 'Not quite' }])).toBe('Where is it?')
  expect(lastSubjectIn([mail, { ...came, subject: 'Out of office', automatic: 'auto-reply' }])).toBe('Where is it?')
  expect(lastSubjectIn([mail, { ...mail, direction: 'out', subject: 'Sorry' }])).toBe('Where is it?')
  expect(
    lastSubjectIn([
      { ...came, subject: null },
      { ...came, subject: ' ' },
    ]),
  ).toBeNull()
})

test('a fresh letter greets, signs, and leaves the caret between', () => {
  const { body } = freshLetter({ greeting: 'Dear Marta,', author: 'Ilse', lastSubject: null, title: 'Telescope' })
  expect(`${body.slice(0, startOf(body))}|${body.slice(startOf(body))}`).toBe('Dear Marta,\n\n|\n\nIlse')
})

test('words that were put in are taken out again, and what was written since stays', () => {
  const { body } = freshLetter({ greeting: 'Dear Marta,', author: 'Ilse', lastSubject: null, title: 'Telescope' })
  const put = putInto(body, 'We are $sorry.')
  expect(put).toBe('Dear Marta,\n\nWe are $sorry.\n\nIlse')
  expect(takenOut(put.replace('Ilse', 'It comes today.\n\nIlse'), 'We are $sorry.')).toBe('Dear Marta,\n\nIt comes today.\n\nIlse')
  expect(takenOut(put.replace('are', 'were'), 'We are $sorry.')).toBeNull()
})

test.each([
  ['Dear Marta,', 'Dear Marta,\n\nWe are sorry.', 'Dear Marta,\n\nWe are sorry.\n\nIlse'],
  ['Guten Tag Marta,', 'Liebe Marta,\n\nes tut uns leid.', 'Guten Tag Marta,\n\nes tut uns leid.\n\nIlse'],
])('prepared words with a greeting of their own leave “%s” the only one, and are taken out as they stand', (greeting, words, letter) => {
  const { body } = freshLetter({ greeting, author: 'Ilse', lastSubject: null, title: 'Telescope' })
  expect(putInto(body, words)).toBe(letter)
  expect(takenOut(letter, words)).toBe(`${greeting}\n\nIlse`)
})
