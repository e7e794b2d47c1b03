// Flat statements in the place of an answer, the stock phrases of short letters, and what sounds alike and is fine. Sentences of service English.

import { describe, expect, it } from 'vitest'
import type { About } from '#core/coach/about.ts'
import { coach } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'

const findingsIn = (text: string, about: Partial<About> = {}) => coach(text, { ...exampleCase, ...about }).findings
const rulesIn = (text: string) => findingsIn(text).map(({ rule }) => rule)

describe('a fact in the place of an answer', () => {
  it.each([
    // A rule of the house
    'Deposits must be paid at the front desk.',
    'Vouchers can be used once the account is open.',
    'The gates close ten minutes before kick-off.',
    'The code is case sensitive.',
    'A fee may apply.',
    'Breakfast is an extra cost.',
    'Guests must show a card.',
    'There will be a charge.',
    'Some lamps may flicker.',
    'A draught can cause it.',
    "I'm afraid not.",
    "We haven't had any reported faults.",
    'The meter is showing a strong signal.',
    'It is our maximum.',
    'This lamp does not include a bulb.',
    'We do not currently ship to islands.',
    'Membership is restricted to residents.',
    'We are not liable for coats.',
    // How long it usually takes
    'A transfer can take up to five days.',
    'Results might take a few days.',
    'Statements are normally printed on Mondays.',
    'The price depends on the day.',
    'We do have two of them on the shelf.',
    // What it is said to be
    'The drawing is only an illustration.',
    'Small marks are normal for clay.',
    'This is an industry-wide shortage.',
    'Sadly, that is how the tariff works.',
    'The game needs the latest version.',
    'Only the account holder may ask for it.',
    'Tables are assigned by the system.',
    'Refunds are only made to the card that was used.',
    // How the work runs
    'We are short of hands today.',
    'There was an accident on the line.',
    'The booking system was down this morning.',
    'That chair was discontinued in the spring.',
    'Everything looks fine from here.',
    'Your parcel was held at customs.',
    'It is a known issue with this model.',
    'As a small company we cannot be everywhere.',
    'That is outside the guarantee.',
    'We only restock on Tuesdays.',
    'The pool is under maintenance.',
    'We switched off the fountain for the winter.',
    'Building work is taking place on floor 2.',
    'There may be a short delay.',
    'The tram runs behind schedule.',
    'We only have one boat a week.',
    'Call volumes are up today.',
    'The matinee is sold out.',
    // What a record shows
    'I am not seeing any faults on the line.',
    'No delays on that road.',
    'We were unaware.',
    'We have the bus listed at ten past nine.',
    'Your lamp is marked as delivered.',
    'The portal is up and running.',
    'That card is not registered.',
    'You should still be able to print it.',
    // Not what we do, not from here
    'That is not something we sell.',
    'We try to be punctual as often as we can.',
    'There is nothing further we can add.',
    'There are no plans for a second lift.',
    'We are unable to call you.',
    'We will not be able to talk about it over chat.',
  ])('is heard in “%s”', (text) => {
    expect(rulesIn(`I am sorry. ${text}`)).toContain('policy-shield')
  })

  it.each([
    'The seam must be sewn again, and I do it tonight.',
    'You can have it back when you like.',
    'Our desk closes when the last guest is in, and I stay until then.',
    'I charge you nothing.',
    'It now includes a bulb.',
    'I take the lamp to the workshop myself.',
    'We can take a look at the hinge together.',
    'We must do better.',
    'It may take ten minutes, and I stay on the line.',
    'There will be a new lamp on your table.',
    'I switched your ticket to the early boat.',
    'We fixed the outage on your line.',
    'I see the fault now: we wired it wrong.',
    'I registered your card again.',
    'You should have had it on Monday.',
    'We want nothing more than to see you back.',
    'You do not have to support this with papers.',
    'It is good to hear that the boiler is up and running.',
    'Your line is up and running again.',
  ])('is not heard in “%s”', (text) => {
    expect(rulesIn(`I am sorry. ${text}`)).not.toContain('policy-shield')
  })

  it('asks for no word why, even where it stands before sorry', () => {
    const found = findingsIn('A transfer can take up to five days. I am sorry we kept you waiting.', { step: 'apologise' })
    expect(found.filter(({ rule }) => rule === 'policy-shield').map(({ severity }) => severity)).toEqual(['warning'])
    expect(found.map(({ rule }) => rule)).not.toContain('excuse-before-apology')
  })
})

describe('a stock phrase of a short letter', () => {
  it.each([
    'Thx for the update.',
    'I would be glad to help.',
    'We are here to assist.',
    'Eager to help!',
    'Write to us, so our billing team can follow up.',
    'I can look into your case.',
    'Let me see if we can help.',
    'I make sure that it gets resolved.',
    'We would be happy to take a look.',
    'Apologies for that.',
    'Your comments are passed on.',
    'Our billing team will be in touch.',
    'We do understand.',
    'I hear you.',
    'We care about your concerns.',
    'That is very worrying.',
    'It does not sound good.',
    'Sorry it happened.',
    'So sorry this was your first experience.',
    'I will pass your idea on.',
    'We appreciate those photos.',
    'We kindly understand.',
  ])('is heard in “%s”', (text) => {
    expect(rulesIn(text)).toContain('canned-phrase')
  })

  it.each([
    'I understand that the bed was wet.',
    'I hear you waited an hour in the rain.',
    'That is your parcel.',
    'I am sorry this lamp broke.',
    'Sorry it happened on your birthday.',
    'My colleague is here to help the movers.',
    'Please pass the key to the porter.',
    'We want you to call nobody twice.',
    'I would be glad to take a look at the hinge.',
    'The porter passed the key to me.',
  ])('is not heard in “%s”', (text) => {
    expect(rulesIn(text)).not.toContain('canned-phrase')
  })
})

describe('what sorry is for', () => {
  const kindOf = (text: string) => findingsIn(text, { step: 'apologise' }).some(({ rule }) => rule === 'apology-present')

  it('is no apology for the matter where a call was missed', () => {
    expect(kindOf('I am sorry I missed your call.')).toBe(true)
    expect(kindOf('I am sorry we missed your delivery.')).toBe(false)
  })

  it('is sympathy where they are unable to do something', () => {
    expect(kindOf('We are sorry you are unable to find it.')).toBe(true)
  })

  it('names the failing where it says what they have trouble with', () => {
    expect(kindOf('We are sorry you are having problems with the lamp.')).toBe(false)
    expect(kindOf('We are sorry you are having problems.')).toBe(true)
  })
})

describe('said without a name, and heard all the same', () => {
  it.each([
    ['finger-pointing', 'That was a mistake by our night shift.'],
    ['finger-pointing', 'The installer must have damaged it.'],
    ['finger-pointing', 'The seller is the one who has to refund you.'],
    ['finger-pointing', 'Your phone is probably too old.'],
    ['finger-pointing', 'Somebody in accounts typed a wrong number.'],
    ['finger-pointing', 'You picked the wrong size.'],
    ['finger-pointing', 'It is for the harbour office to answer that.'],
    ['finger-pointing', 'You would have to ask the publisher.'],
    ['finger-pointing', 'The cranes belong to the port.'],
    ['finger-pointing', 'The gate is run by Harbour Services, not by us.'],
    ['finger-pointing', 'Guests are advised to read the card on the door.'],
    ['finger-pointing', 'That is their call.'],
    ['asks-what-to-do', 'What are you hoping for?'],
    ['asks-what-to-do', 'What would you consider fair?'],
    ['asks-what-to-do', 'What are you hoping we do about it?'],
    ['asks-what-to-do', 'What is the best way to solve this for you?'],
    ['asks-what-to-do', 'Tell us what you would consider fair.'],
    ['asks-what-to-do', 'Which solution would you prefer?'],
    ['asks-what-to-do', 'Please advise how you wish to proceed.'],
    ['excuse-before-apology', 'Because of a technical fault the store opened late.'],
    ['excuse-before-apology', 'The storm has closed two roads.'],
    ['excuse-before-apology', 'As this was bought at a fair, the desk cannot take it.'],
    ['excuse-before-apology', 'Somebody switched the heater off, so it could not dry.'],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toContain(rule)
  })
  it.each([
    ['finger-pointing', 'The fitter comes at two, and brings the part.'],
    ['finger-pointing', 'Our day team has your lamp on the bench.'],
    ['finger-pointing', 'You would have to speak with our cook, and I can bring him to the phone.'],
    ['finger-pointing', 'The desk is run by two of us.'],
    ['finger-pointing', 'It is set by Friday.'],
    ['asks-what-to-do', 'Which colour would you prefer?'],
    ['finger-pointing', 'You opened the box and found it broken.'],
    ['finger-pointing', 'Your room was too small for three of you, and we knew it.'],
    ['policy-shield', 'I am sorry. We followed up with the depot this morning.'],
    ['policy-shield', 'I am sorry. A table is held at the window for you.'],
    ['canned-phrase', 'I am sorry. I hope to see you on Saturday, lamp in hand.'],
    ['policy-shield', 'We no longer close a box until somebody has seen all four corners.'],
    ['policy-shield', 'Your seat is 12A now, and the system shows it.'],
    ['excuse-before-apology', 'I am sorry. Because of our own mistake the store opened late.'],
  ])('no %s: %s', (rule, text) => {
    expect(rulesIn(text)).not.toContain(rule)
  })
})
