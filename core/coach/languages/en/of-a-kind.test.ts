// Statements about all things of a kind, and what begins alike and is of one thing. Sentences of service English.

import { describe, expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'

const rulesIn = (text: string) => coach(`I am sorry. ${text}`, exampleCase).findings.map(({ rule }) => rule)

describe('policy-shield', () => {
  it.each([
    'Gift cards are not refundable.',
    'Orders over forty euros go by van.',
    'Hi Nora, tuning forks lose their pitch in the cold.',
    'Unfortunately, rooms fill up in spring.',
    'Thick curtains keep the sound out.',
    'All boats need a pilot here.',
    'Deposits are never given back in cash.',
  ])('is heard of things of a kind: “%s”', (text) => {
    expect(rulesIn(text)).toContain('policy-shield')
  })

  it.each([
    'Tomas found your parcel.',
    'James can bring it at four.',
    'Dear Mrs Weaver.',
    'New lamps leave us on Thursday.',
    'Two boxes are being packed for you.',
    'Your curtains keep the sound out again.',
    'Our fitters have the part with them.',
    'Boxes were opened too early, and we should have waited.',
    'Are dogs welcome in your room?',
    'Thanks for the picture of the lamp.',
    'Late trains are never fun.',
    'Wrong bills are never what you want to find in the post.',
  ])('is not heard where a certain thing is meant: “%s”', (text) => {
    expect(rulesIn(text)).not.toContain('policy-shield')
  })
})
