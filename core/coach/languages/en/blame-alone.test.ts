// What points only where nothing is owned and nothing done.

import { describe, expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'

const now = '2026-03-04T12:00:00.000Z'
const points = (text: string, about: object = {}) => coach(text, { now, ...about }).findings.some(({ rule }) => rule === 'finger-pointing')

const others = [
  'The labels are glued on by the weavers.',
  'Our weavers have kept the good yarn.',
  'The growers withdrew the straw.',
  'Loans are kept by a separate division.',
  'The parcels are sorted by an outside company.',
  'What they send us goes on the shelf.',
  'It was his first day at the till.',
  'We cannot say more until he answers.',
]
const theCustomer = [
  'Your brother signed for it at noon.',
  'You opted out of the longer guarantee.',
  'There was no photograph received with it.',
  'Had the form been filled in, it would be here.',
  'As you are aware, the lid must be shut.',
  'The engineer got no answer at the door.',
]

describe('a letter that owns nothing and does nothing', () => {
  it.each([...others, ...theCustomer])('points in “%s”', (text) => expect(points(`Hello Marta, ${text}`)).toBe(true))

  it.each([
    'The order is packed by us.',
    'Our team is looking into it.',
    'Did you get the letter?',
    'The driver left it with your neighbour.',
    'Tell us when you arrived.',
    'The other members of the club get it too.',
    'Thanks for the number you entered.',
    'The desk mended the lid.',
  ])('does not in “%s”', (text) => expect(points(`Hello Marta, ${text}`)).toBe(false))
})

describe('beside what is owned or done', () => {
  it.each([...others, ...theCustomer])('nobody is pointed at in “%s”', (text) => {
    expect(points(`I am sorry, we got this wrong. ${text}`)).toBe(false)
    expect(points(`I have sent you a new one. ${text}`)).toBe(false)
  })
  it.each([...others, ...theCustomer])('nor once it was made right: “%s”', (text) =>
    expect(points(text, { step: 'explain', madeRight: true })).toBe(false),
  )
})
