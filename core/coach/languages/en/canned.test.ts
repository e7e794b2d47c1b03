// Stock phrases of service English by their shapes, and what sounds alike and has something of the case in it.

import { expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'

const isCanned = (text: string) => coach(`I am sorry. ${text}`, exampleCase).findings.some(({ rule }) => rule === 'canned-phrase')

it.each([
  'We do not like to hear that.',
  'I deeply regret.',
  'Our sincerest apologies.',
  'I am very sorry about that.',
  'We are sorry for the delay in responding.',
  'I will look into that.',
  'Please send us more details.',
  'Thanks for sharing.',
  'Your enquiry is important to us.',
  'Please bear with us.',
  'This is not the standard we set ourselves.',
  'Appreciate your understanding.',
  'We can look in to this with you.',
  'Let us dig into that.',
  'I would be glad to take a look at this.',
  'Let me take a look.',
  'Write to us so we can chat.',
  'Tell us your street so we can see what is happening.',
  'We are only a message away.',
  'I am here at your service.',
  'We do everything we can to help.',
  'Thank you for checking.',
  'Thank you for the kind words.',
  'It is great to hear that.',
  'Happy that we could help.',
  'We hope to see you again soon.',
  'We would love to welcome you on board.',
  'Have a lovely night.',
  'Have a wonderful week!',
  'Write to us for further assistance.',
  "We'll get that sorted out.",
  'We can work on this together.',
  'We provide the best possible service.',
  'Let us know if there is anything I can do to assist.',
])('“%s” could be said to anybody', (text) => {
  expect(isCanned(text)).toBe(true)
})

it.each([
  'I am sorry to hear that the bed was wet.',
  'We are sorry for the trouble with the heating in room 12.',
  'I would like to check your March invoice line by line.',
  'You can read more information on the label below the seat.',
  'Thank you for sharing the picture of the stain.',
  'We would like to take a closer look at the hinge.',
  'Your parcel is on its way to us.',
  'I will look into the double charge on your bill tonight.',
  'We would be glad to take a look at the hinge.',
  "Let's take a look at the boiler on Monday.",
  'I write at nine so that you can see what the meter shows.',
  'The shop is two streets away.',
  'Your call comes back to me, and I am at the desk till nine.',
  'Thanks for confirming the street and the floor.',
  'I am glad to hear that the new boiler works.',
  'We are happy that the boy could keep the kite.',
  'I see you on Friday at nine in Bergen.',
  'You have a new seat by the window.',
  'You have a room for the whole week.',
  'I get it fixed by Friday noon.',
  'Two fitters work on the roof of your house.',
])('“%s” could not', (text) => {
  expect(isCanned(text)).toBe(false)
})
