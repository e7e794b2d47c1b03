// What owns a failing: by its own words, or by standing beside a plain "sorry".

import { describe, expect, test } from 'vitest'
import { coach } from './coach.ts'
import { readDraft } from './draft.ts'
import { fullLetters } from './languages/en/full-letters.ts'
import { ourDeedsIn, ownershipIn, perhapsOursIn } from './ownership.ts'

const owned = (text: string) => ownershipIn(readDraft(text, fullLetters)).map(({ words }) => words)

test.each([
  'I’m sorry. We held you for an hour at the gate and said nothing.',
  'We booked you into a room that had no window. I apologise.',
  'You paid for two seats and we gave one of them away, and I am sorry.',
  'I am so sorry, Ana. Our van ran over your fence.',
  'We’d scanned your parcel into the wrong cage. I’m sorry.',
  'I’m sorry. I simply forgot your second parcel on the shelf.',
  'Three wrong invoices is on me. My apologies.',
  'Our machine has taken your money twice. I am sorry.',
  'It’s our bug, and it is mended.',
  'The gems were removed by an error in our upkeep.',
  'I am sorry that your essay was lost by us.',
  'Sorry to keep you waiting.',
  'I’m sorry. It should have gone out on Friday.',
  'We took your name off the list. I’m sorry, that was not good enough.',
])('%s', (text) => {
  expect(owned(text)).not.toEqual([])
})

test.each([
  // What we did since, or as a favour
  'I’m sorry. We refunded you this morning.',
  'I am sorry. We received your letter and checked the account.',
  'I’m sorry. We called you back yesterday.',
  // What denies it
  'I’m sorry. We followed the procedure, and our driver attempted the delivery.',
  'I’m sorry for the delay, but we told you so in March.',
  'I’m sorry. It should have been with you by now.',
  'I’m sorry. We sent it on Monday.',
  'I’m sorry. We sent you the link on Monday.',
  'I’m sorry. We told you that it would be late.',
  'I’m sorry. We did everything we could.',
  'I’m sorry. We did nothing wrong.',
  'I’m sorry, our driver waited ten minutes.',
  'I’m sorry. We came twice and nobody was at home.',
  'I’m sorry. We gave you fair warning.',
  'I’m sorry. We kept to the agreement.',
  'I’m sorry. We packed it carefully.',
  'I’m sorry. We changed our terms in May.',
  // Not beside it
  'We held you for an hour at the gate.',
  'I am sorry. Thank you for your letter. Our shop is open until six. We moved to Bridge Street.',
  // A doubt owns nothing
  'We’re sorry if we kept you waiting.',
])('not: %s', (text) => {
  expect(owned(text)).toEqual([])
})

const told = [
  {
    what: 'it lay with us',
    find: ourDeedsIn,
    heard: [
      'The dent is from our ladder.',
      'It was our saw that cut the lead.',
      'Nobody compared the two lists.',
      'Your coat hung on our rack all week, and it was under our counter before.',
      'You stood in the rain because of us.',
      'The keys were handed out by me.',
    ],
    others: [
      'This is our usual price.',
      'It was our policy then.',
      'Let us know.',
      'The lamp was sold by the maker.',
      'Was it our saw?',
      'We are sorry if it was our saw.',
    ],
  },
  {
    what: 'it may be the failing or what mended it',
    find: perhapsOursIn,
    heard: [
      'So the desk let the number go.',
      'I copied the old list.',
      'We knew of the noise in March and said nothing.',
      'Our printer cut the last page.',
      'We opened a second desk and closed the first.',
    ],
    others: [
      'I refunded you this morning.',
      'We checked the lamp and offered a new one.',
      'We need your number.',
      'I will call you.',
      'We have asked the depot.',
      'My apologies, it happened again.',
      'We sent it on Monday.',
    ],
  },
]

describe.each(told)('$what', ({ find, heard, others }) => {
  const found = (text: string) => find(readDraft(text, fullLetters)).map(({ words }) => words)
  test.each(heard)('in “%s”', (text) => expect(found(text)).not.toEqual([]))
  test.each(others)('not in “%s”', (text) => expect(found(text)).toEqual([]))
})

test('what may own it as well as mend it is asked about, does the step, and is no tick', () => {
  const { findings, parts, evidence } = coach('I am sorry. So the desk let the number go.', { now: '2026-03-04T12:00:00.000Z' })
  expect(findings.filter(({ rule }) => rule === 'ownership-present').map(({ severity }) => severity)).toEqual(['warning'])
  expect(evidence).toEqual({ apology: true, ownership: true })
  expect(parts.find(({ id }) => id === 'owned')?.there).toBe(false)
})
