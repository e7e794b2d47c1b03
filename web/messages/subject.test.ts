import { expect, test } from 'vitest'
import { answerTo, freshLetter, startOf } from './subject.ts'

test('an answer says “Re:” once, however often it went to and fro', () => {
  expect(answerTo('Where is it?')).toBe('Re: Where is it?')
  expect(answerTo('Re: AW: re: Where is it?')).toBe('Re: Where is it?')
})

test('a fresh letter greets, signs, and leaves the caret between', () => {
  const { body } = freshLetter({ greeting: 'Dear Marta,', author: 'Ilse', lastSubject: null, title: 'Telescope' })
  expect(`${body.slice(0, startOf(body))}|${body.slice(startOf(body))}`).toBe('Dear Marta,\n\n|\n\nIlse')
})
