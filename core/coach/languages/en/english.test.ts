// Sentences of service English for each family of shapes: what a rule must hear, and what sounds alike and is fine.

import { describe, expect, it } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'

const rulesIn = (text: string) => new Set(coach(`I am sorry. ${text}`, exampleCase).findings.map(({ rule }) => rule))

const families: [rule: string, heard: string[], fine: string[]][] = [
  [
    'policy-shield',
    [
      'We do not have access to your file through this chat.',
      'I am not able to discuss this booking over Facebook.',
      'Room rates vary from day to day.',
      'Fees are set at the start of each season.',
      'Parcels can take longer than expected before the holidays.',
      'That is simply how the meter works.',
      'We only ship to the mainland.',
      'The voucher is only valid on weekdays.',
      'Our spring offer has expired.',
      'Coupons cannot be combined.',
      'This model is no longer sold.',
      'We cannot release the room until you have paid.',
      'We are required to follow the customs rules.',
      'We are only obliged to replace the battery.',
      'A voucher would not really solve this.',
      'According to our logs the door was opened on time.',
      'As far as I can tell, the heating is working as designed.',
      'The software automatically closes old requests.',
      'For safety and operational reasons the pool stays shut.',
      'Bathrooms are first come, first served.',
      'Day tickets are non-refundable.',
      'Your tariff does not cover calls abroad.',
      'Exchanges are only accepted within ten days.',
      'It is perfectly normal for a new oven.',
    ],
    [
      'You have access to the garden through the blue gate.',
      'I can open your booking from here, and I move it to Friday.',
      'Our rate for you stays as it was.',
      'Your voucher is valid from today, and I have doubled it.',
      'We no longer make you wait: the desk opens at seven.',
      'Our records show that we missed two payments to you.',
      'You will need to follow the blue line to our desk.',
      'I have found the system that sent it, and stopped it.',
      'The offer is open to you until June.',
      'It takes us two days, and I call you on both.',
      'Your new tariff covers calls abroad.',
      'Your deposit is refundable, all of it.',
    ],
  ],
  [
    'excuse-before-apology',
    [
      'We were held up by heavy traffic.',
      'There was industrial action at the port.',
      'The lift is off for planned maintenance.',
      'A late arriving train blocked the platform.',
      'Snow has disrupted our lines.',
    ],
    [
      'The van is due to arrive at ten.',
      'We pay the taxi, because you were left standing.',
      'The traffic light outside is ours, and it is mended.',
    ],
  ],
  [
    'finger-pointing',
    [
      'I hope they can sort it for you.',
      'We trust that they will fix the line.',
      'This is due to a dispute between us and the league.',
      'The menu is decided by the airport.',
      'That is a question for the manufacturer.',
      'Have you asked the seller?',
      'We can do nothing until the insurer answers.',
      'Please contact the phone company.',
      'Your bank might have blocked the card.',
      'The agent you spoke to gave you the wrong date.',
      'This is a problem with the network.',
    ],
    [
      'I hope you can sleep again.',
      'They fix the line tomorrow, and I am there.',
      'This was decided by us alone.',
      'I have asked the seller for you.',
      'We answer for the manufacturer, and send a new one.',
      'The airport bus is paid.',
      'The agent you spoke to keeps your case until it is right.',
      'Your bank may show the refund tomorrow.',
    ],
  ],
  [
    'canned-phrase',
    [
      'We do not like to hear that.',
      'I deeply regret.',
      'Our sincerest apologies.',
      'I am very sorry about that.',
      'We are sorry for the delay in responding.',
      'I will look into that.',
      'Please send us more details.',
      'Thanks for sharing.',
    ],
    [
      'I am sorry to hear that the bed was wet.',
      'We are sorry for the trouble with the heating in room 12.',
      'I would like to check your March invoice line by line.',
      'You can read more information on the label below the seat.',
      'Thank you for sharing the picture of the stain.',
      'We would like to take a closer look at the hinge.',
    ],
  ],
  [
    'asks-what-to-do',
    ['Do you need help with something?', 'How can we be of assistance?', 'What do you need from us?', 'How could we turn this around?'],
    ['Do you need the cot before eight?', 'What do you need the adapter for, a lamp or a phone?', 'How many rooms do you have?'],
  ],
]

describe.each(families)('%s, in English', (rule, heard, fine) => {
  it.each(heard)('hears “%s”', (text) => {
    expect(rulesIn(text)).toContain(rule)
  })
  it.each(fine)('lets “%s” pass', (text) => {
    expect(rulesIn(text)).not.toContain(rule)
  })
})
