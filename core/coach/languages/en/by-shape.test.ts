// Families that are heard by a shape with a list of exceptions: their sentences, and those that sound alike and are fine.

import { describe, expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'

const rulesIn = (text: string) => new Set<string>(coach(text, { ...exampleCase, hasOptions: false }).findings.map(({ rule }) => rule))

const families: [rule: string, heard: string[], fine: string[]][] = [
  [
    'comparison',
    [
      'Waiting here is shorter than average.',
      'Rents have gone up across the whole market.',
      'Every garage in this city has that fee.',
      'Only a handful of rooms had it.',
      'It is tax season, and letters are slow.',
      'Demand is hard to predict.',
      'Noise is part of living by a road.',
      'Please understand that rooms are few.',
      'As you will appreciate, seats are few.',
      'Compared to other halls ours is cheap.',
      'It was match night and half the town ordered.',
      'It only hit 3% of accounts.',
    ],
    ['I understand that you waited.', 'You are part of the trial.', 'I bear the cost.'],
  ],
  [
    'policy-shield',
    [
      'We only carry what we are handed.',
      'No refunds past the second day.',
      'The cause is not on our side.',
      'We are obliged by law to collect it.',
      'A drop is quite normal on a Sunday.',
      'Our terms do say so.',
    ],
    [
      'We only ask for the number on the bag.',
      'Twelve hours without light is far too long.',
      'Please don’t drink it until we have tested it.',
      'Your bank normally shows it on Friday.',
      'His name has been taken out of our list.',
      'Kind regards\nAda Okoro\nCustomer Relations Manager',
      'I am sorry. We took your lamp to the wrong house. The law gives you your money back.',
    ],
  ],
  [
    'excuse-before-apology',
    ['With regards to your order, due to heavy rain the vans stood still.', 'The vans stood still because the yard was flooded.'],
    [
      'Because the gates shut early I am driving it up myself.',
      'I have put you in the front room because the morning is a warm one.',
      'It reached you late because I wrote down the wrong street.',
      'He was turned away because of me.',
      'It came back because we had written down the wrong street.',
      'The rule was changed in May, so you will get the money.',
    ],
  ],
  [
    'finger-pointing',
    [
      'The password was given away by you.',
      'You have come too late to the desk.',
      'You did not turn the valve.',
      'You must have pressed the red button.',
      'Tenants are responsible for clearing the stairs.',
      'It is they who must assess the bag.',
      'It was she who left it open.',
      'They have to mend the lift.',
      'Bags abroad are theirs to find.',
      'Any claim is for the shop to settle.',
      'He alone is responsible.',
      'That cyclist should know better.',
      'That cashier let all of us down.',
      'The lab dropped the ball here.',
      'This one is really on them.',
      'The inspector was rude to do it.',
      'You would have to take the missing bags up with them.',
      'They are the only ones that can change it.',
      'You chose not to reserve.',
      'The street was missing in the address given by you.',
    ],
    [
      'I am sorry that you did not receive the lamp.',
      'You never asked for any of this.',
      'The letters that we sent you did not help.',
      'You may have noticed a second charge, and that one is ours.',
      'Accounts that you never opened are closed now.',
      'We hung up on you.',
      'It was our patch that broke it.',
      'It is Nadia who will call you.',
      'They have to be cold when they come.',
      'Since you mustn’t drive, Tomas brings it to you.',
    ],
  ],
  [
    'asks-what-to-do',
    [
      'What do you wish that we do for you?',
      'What exactly do you want us to do?',
      'What do you need from me?',
      'What would feel fair to you?',
      'Tell me what it would take to put this right.',
      'Write to us what you wish.',
    ],
    ['What did the driver say to you?', 'What time do you need it by?'],
  ],
  [
    'feelings-non-apology',
    ['Sorry you’re bummed about it.', 'I am sorry that you were left feeling ignored.'],
    ['I am sorry that we left you in the cold.'],
  ],
  [
    'conditional-non-apology',
    ['Inconvenience, if any, is regretted.', 'In case it hurt you, we apologise.'],
    ['I am sorry. If it breaks again, call me.'],
  ],
]

describe.each(families)('%s', (rule, heard, fine) => {
  it.each(heard)('hears “%s”', (text) => expect(rulesIn(text)).toContain(rule))
  it.each(fine)('leaves “%s”', (text) => expect(rulesIn(text)).not.toContain(rule))
})

describe('a deed of ours', () => {
  it.each([
    'I’ve put the full sum on your card.',
    'We have just moved you to the front.',
    'I have closed the second account.',
    'I’ve now switched that kitchen off.',
    'I have rung the depot.',
    'I’m activating it by hand while we talk.',
    'Every reading is now entered.',
  ])('is done in “%s”', (text) => expect(rulesIn(text)).not.toContain('no-concrete-action'))
  it.each([
    'We have received your letter.',
    'I’ve read it twice.',
    'We have looked into this.',
    'We’ve noted your comments.',
    'I am looking into this.',
    'Our shop is now closed.',
  ])('is not done in “%s”', (text) => expect(rulesIn(text)).toContain('no-concrete-action'))
})

const isTicked = (part: string) => (text: string) => coach(text, { ...exampleCase, crux: null }).parts.find(({ id }) => id === part)?.there

describe('the harm', () => {
  const isNamed = isTicked('harm')
  it.each(['I’m sorry your bag is not with you yet.', 'I’m sorry. We held you at the gate for two hours.', 'Sorry that the lamp is gone.'])(
    'is named in “%s”',
    (text) => expect(isNamed(text)).toBe(true),
  )
  it.each(['I’m sorry.', 'I’m sorry. That is on us.', 'Sorry for the inconvenience.', 'I am sorry. We refunded you.'])(
    'is not named in “%s”',
    (text) => expect(isNamed(text)).toBe(false),
  )
})

describe('a remedy', () => {
  const isTold = isTicked('remedy')
  it.each([
    'I have put a new wheel aside for you.',
    'I’ve just sent the lamp out again.',
    'I have taken the fee off.',
    'I moved you both to the window.',
    'The second payment has been reversed.',
    'Your account is open again.',
    'Tomas brings a new one to you tomorrow at 10.',
  ])('is told in “%s”', (text) => expect(isTold(text)).toBe(true))
  it.each([
    'I have spoken with the depot.',
    'We have asked the courier.',
    'I have opened a search.',
    'We have received your letter.',
    'Once it has been repaired, tell me.',
    'I will call you tomorrow at 10.',
  ])('is not told in “%s”', (text) => expect(isTold(text)).toBe(false))
})
