// What kind of sorry a sentence of service English is, and being sorry without saying so.

import { describe, expect, it } from 'vitest'
import { apologiesIn, heardBy } from '#core/coach/apologies.ts'
import { coach } from '#core/coach/coach.ts'
import { readDraft } from '#core/coach/draft.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import type { ApologyKind } from '#core/coach/languages/language.ts'
import { english } from './english.ts'

const kindsIn = (text: string) => apologiesIn(readDraft(text, english)).map(({ kind }) => kind)

const kinds: [ApologyKind, string[]][] = [
  [
    'full',
    [
      "I'm sorry your parcel has been stuck in our depot this long.",
      'Apologies for losing your claim form.',
      'Sorry about the soggy parcel, Dean!',
      'I want to apologise for the cold steak and the hour you waited for it.',
      'I am sorry for the way we spoke to you on Tuesday.',
      'Please forgive us for putting you in a smoking room.',
      'I regret the error in your statement and the worry it gave you.',
      'I apologise that the courier left the plants in the sun.',
      'We apologize the driver took the wrong box.',
      'Sorry for the delay.',
    ],
  ],
  [
    'generic',
    [
      'Sorry about that!',
      'Our apologies, Rob.',
      'I beg your pardon.',
      'I ask your forgiveness.',
      'My sincere regrets.',
      'We sincerely regret the inconvenience and thank you.',
      'Please accept our apologies for this.',
      'We apologise for that, but nothing can be mended today.',
      'I am sorry about this, however it happens in every kitchen.',
    ],
  ],
  [
    'sympathy',
    [
      "We are sorry for what you're going through.",
      'So sorry to read that your card was stolen.',
      'Sorry the courier was rude.',
      'I am sorry that the driver took the wrong box.',
      'I am sorry to hear that.',
    ],
  ],
  [
    'feelings',
    [
      "I'm sorry for how you feel about your visit.",
      'We are sorry our service has left you feeling this way.',
      "Sorry you weren't pleased with your meal.",
      'I am sorry you were not fully satisfied.',
      'Sorry that you took it that way.',
    ],
  ],
  [
    'conditional',
    [
      'Should the fitter have scratched your door, we apologise.',
      'If anything our porter said offended you, please accept our apologies.',
      'To the extent that our advice was unclear, we apologise.',
    ],
  ],
]

describe.each(kinds)('sorry that is %s', (kind, texts) => {
  it.each(texts)('“%s”', (text) => {
    expect(kindsIn(text)).toEqual([kind])
  })
})

it('hears no sorry of ours in the words of the customer', () => {
  expect(kindsIn('You wrote "sorry is not enough", and I agree.')).toEqual([])
})

describe('sorry for the delay', () => {
  const kindTo = (customerWords: string, text = 'We are sorry for the delay.') => {
    const draft = readDraft(text, english)
    return apologiesIn(draft).map((apology) => heardBy({ ...exampleCase, crux: null, customerWords }, apology, draft).kind)
  }
  it.each(['The mug was chipped.', 'Your shop sold me a shirt with a hole.'])('is about our late answer, to “%s”', (theirs) => {
    expect(kindTo(theirs)).toEqual(['other'])
  })
  it.each(['I have waited at the gate.', 'Six days and no mug!', ''])('is about the matter, to “%s”', (theirs) => {
    expect(kindTo(theirs)).toEqual(['full'])
  })
  it('says more where it names what came late', () => {
    expect(kindTo('The mug was chipped.', 'We are sorry for the delay of your mug.')).toEqual(['full'])
  })
})

describe('being sorry without saying so', () => {
  const heard = (text: string) => coach(text, exampleCase).findings.some(({ rule }) => rule === 'feelings-non-apology')
  it.each([
    'That is not the experience we want for our guests.',
    "Oh dear, this isn't what we like to see!",
    "We really don't like hearing that you had trouble with us.",
    "We'd hate for you to be without a phone.",
  ])('is heard in “%s”', (text) => {
    expect(heard(text)).toBe(true)
  })
  it.each([
    'I am sorry. This is not the standard we expect of ourselves.',
    'We are sorry to hear it. That is never how we want to treat a guest.',
    'We have put in the part that you wanted.',
  ])('is not heard in “%s”', (text) => {
    expect(heard(text)).toBe(false)
  })
})
