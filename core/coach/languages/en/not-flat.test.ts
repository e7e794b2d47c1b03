// How a thing is, told in a reply that owns nothing and does nothing: an excuse in any words. With somebody spoken to or something done it is none.

import { describe, expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'

const now = '2026-03-04T12:00:00.000Z'
const isTold = (text: string) => coach(text, { now }).findings.some(({ rule }) => rule === 'policy-shield')

const flat = [
  'The parts are measured twice before they leave.',
  'Our desk closes when the last guest is in.',
  'The hall was fuller that night than anybody remembers.',
  'Wool shrinks a little in every wash of its life.',
  'We hardly ever see the back of that shelf.',
  'The shelf stands in the same place as on the first day.',
]

describe('how a thing is', () => {
  it.each(flat)('is told in the place of a deed by “%s”', (text) => expect(isTold(`Hello Marta. ${text}`)).toBe(true))
  it.each(flat)('is no excuse beside what is owned or done: “%s”', (text) => {
    expect(isTold(`I am sorry, we got this wrong. ${text}`)).toBe(false)
    expect(isTold(`I have sent you a new one. ${text}`)).toBe(false)
  })
  it.each([
    'Please tell us the number on the back of the box.',
    'James can bring it to the door at four.',
    'Twelve hours without light is far too long for anybody.',
    'The lift in the hall is fixed and runs again.',
    'What a lovely photograph that is of the two cats!',
    'Is there a number on the back of the box?',
    'The whole house feels sorry about the lost afternoon.',
  ])('is more than that in “%s”', (text) => expect(isTold(`Hello Marta. ${text}`)).toBe(false))
})
