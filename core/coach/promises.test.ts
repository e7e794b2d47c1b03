import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'
import { german } from './languages/de/german.ts'
import { english } from './languages/en/english.ts'
import type { Language } from './languages/language.ts'
import { promisesIn } from './promises.ts'
import { asked } from './questions.ts'

// Wednesday 4 March 2026, 14:12 in Ghent
const at = { now: '2026-03-04T13:12:00.000Z', calendar: null }
const promised = (text: string, language: Language = english) =>
  promisesIn(readDraft(text, language), at).map(({ words, what }) => [words, what])

describe('a promise is', () => {
  it.each([
    ['I’ll call you by Friday noon.', 'by Friday noon', 'I’ll call you'],
    ['We bring it to your door by Friday noon.', 'by Friday noon', 'We bring it to your door'],
    ['You will have your refund within 3 days.', 'within 3 days', 'You will have your refund'],
    ['We are sending a new lamp tomorrow.', 'tomorrow', 'We are sending a new lamp'],
    ['Tomas will drive it over on Friday.', 'on Friday', 'Tomas will drive it over'],
    ['By Friday noon, we will have it at your door.', 'By Friday noon', 'we will have it at your door'],
    ['We will pack it now, and bring it by Friday.', 'by Friday', 'We will pack it now, and bring it'],
    ['I have booked the van for you, it is coming on Friday.', 'on Friday', 'it is coming'],
    ['Your new lamp will be with you by Friday.', 'by Friday', 'Your new lamp will be with you'],
    [
      'I will call you on Friday to hear whether it stands where it should.',
      'on Friday',
      'I will call you to hear whether it stands where it should',
    ],
    ['Your lamp left today, and is due to arrive on Thursday.', 'on Thursday', 'Your lamp left today, and is due to arrive'],
    ['I will drive over tonight at 7 pm.', 'tonight at 7 pm', 'I will drive over'],
    [
      'I will call you tomorrow by 10:00 to tell you when the bike is ready.',
      'tomorrow by 10:00',
      'I will call you to tell you when the bike is ready',
    ],
    ['On Friday I will let you know if it fits.', 'On Friday', 'I will let you know if it fits'],
  ])('“%s”', (text, words, what) => {
    expect(promised(text)).toEqual([[words, what]])
  })
})

it('of two promises in one sentence each has its own deed', () => {
  expect(promised('I will call you tomorrow by 10:00, and write to you on Friday.')).toEqual([
    ['tomorrow by 10:00', 'I will call you'],
    ['on Friday', 'write to you'],
  ])
})

it('the month of May is no “may”', () => {
  expect(promised('I will call you by Tuesday 5 May and refund you by May 12.')).toEqual([
    ['by Tuesday 5 May', 'I will call you'],
    ['by May 12', 'refund you'],
  ])
  expect(promised('You may have it by Friday.')).toEqual([])
})

it('a second time without a deed is another of the same deed', () => {
  expect(promised('I will call you tomorrow at 10 and on Friday at 11.')).toEqual([
    ['tomorrow at 10', 'I will call you'],
    ['on Friday at 11', 'I will call you'],
  ])
})

describe('a promise names who or what it is about, where that is clear', () => {
  const whats = (text: string, language?: Language) => promised(text, language).map(([, what]) => what)
  it.each([
    ['Your new charger left today and arrives by Saturday.', 'Your new charger arrives'],
    ['Your new charger was packed this morning, and then leaves by Friday.', 'Your new charger leaves'],
    ['A second lamp is on its way and reaches you by Friday noon.', 'A second lamp reaches you'],
    ['The money we owe you has been booked and reaches you by Friday.', 'The money we owe you reaches you'],
    ['I have sent you a new charger, which arrives by Saturday.', 'a new charger arrives'],
    ['We have told our driver, who comes on Friday.', 'our driver comes'],
    ['I am sorry. Your parcel arrives by Saturday.', 'Your parcel arrives'],
    ['Your new charger, packed with care, arrives by Saturday.', 'Your new charger arrives'],
    ['Your parcel, Marta, arrives on Friday.', 'Your parcel arrives'],
    // Not clear: the words of the clause stay as they are.
    ['I have booked a van for your parcel, which arrives on Friday.', 'which arrives'],
    ['We packed it today and it arrives by Saturday.', 'it arrives'],
    ['It is late, the new lamp, arrives by Friday.', 'arrives'],
  ])('“%s”', (text, what) => {
    expect(whats(text)).toEqual([what])
  })
  it.each([
    ['Ihr neues Ladegerät ist heute losgegangen und erreicht Sie am Samstag.', 'Ihr neues Ladegerät erreicht Sie'],
    ['Ihr Paket hat unser Lager verlassen und erreicht Sie am Freitag.', 'Ihr Paket erreicht Sie'],
    ['Die neue Lampe wurde eingepackt und verlässt morgen unser Haus.', 'Die neue Lampe verlässt unser Haus'],
    ['Ihr Paket kommt am Samstag an.', 'Ihr Paket kommt an'],
    // What stands first may be what is acted on.
    ['Die Lampe hat unser Fahrer geholt und liegt morgen bereit.', 'liegt bereit'],
  ])('„%s“', (text, what) => {
    expect(whats(text, german)).toEqual([what])
  })
})

describe('no promise is', () => {
  it.each([
    ['a time put on the customer', 'Please send us the picture within 24 hours.'],
    ['a time the customer must keep', 'You need to reply by Friday.'],
    ['a condition of theirs', 'If you write to us by Friday, we will send a new one.'],
    ['a condition in the middle', 'We will send a new one if you write to us by Friday.'],
    ['a time gone by', 'We promised it for Tuesday and did not bring it.'],
    ['opening hours', 'Our shop is open until 6 pm on Friday.'],
    ['a hope', 'We hope to have it by Friday.'],
    ['a question told, with a time in it', 'I will tell you if it arrives by Friday.'],
    ['a condition beside a question told', 'I will ask by Friday when you tell me if it fits.'],
    ['a time without a clock', 'We will write to you soon.'],
    ['a question', 'Shall we bring it on Friday?'],
    ['what we cannot do', 'We will not be able to bring it by Friday.'],
    ['a promise of an earlier letter', '> We will bring it by Friday.\nThank you.'],
  ])('%s: “%s”', (_, text) => {
    expect(promised(text)).toEqual([])
  })
})

describe('a promise says', () => {
  const calendar = null
  const of = (text: string) =>
    promisesIn(readDraft(text, english), {
      ...at,
      calendar,
      ownNames: [
        { name: 'Tomas', kind: 'member' },
        { name: 'Northline', kind: 'supplier' },
      ],
    })[0]
  it.each([
    ['I will call you by Friday noon.', { kind: 'I', words: 'I' }, 'call'],
    ['We will refund you within 3 days.', { kind: 'we', words: 'We' }, 'refund'],
    ['Tomas will bring it on Friday.', { kind: 'member', words: 'Tomas' }, 'deliver'],
    ['Northline is sending it tomorrow.', { kind: 'supplier', words: 'Northline' }, 'send'],
    ['Our driver will collect it on Friday.', { kind: 'we', words: 'Our driver' }, 'come'],
    ['It will be better by Friday.', { kind: 'other', words: '' }, null],
  ])('who does what: “%s”', (text, who, deed) => {
    expect(of(text)).toMatchObject({ who, deed })
  })

  it.each([
    ['I will call you next Friday.', '“next Friday”: Fri 6 Mar or Fri 13 Mar?'],
    ['I will call you by 06/03.', '“by 06/03”: Fri 6 Mar or Wed 3 Jun?'],
    ['I will call you tomorrow at 7.', '“tomorrow at 7”: tomorrow 07:00 or tomorrow 19:00?'],
    ['I will call you on Wednesday at 16:30.', '“on Wednesday at 16:30”: today 16:30 or Wed 11 Mar, 16:30?'],
    ['I will call you on Wednesday.', '“on Wednesday”: today or Wed 11 Mar?'],
    ['I will call you by 20 August.', '“by 20 August”: do you mean Thu 20 Aug?'],
    ['I will call you on Friday.', null],
  ])('what it asks: “%s”', (text, question) => {
    const promise = of(text)
    expect(promise && asked(promise, { ...at, calendar })).toMatchObject({ question, sure: question === null })
  })
})

it('takes an hour for that of the day before it', () => {
  expect(promised('I can bring it over tomorrow after work, at 6 pm.')).toEqual([['tomorrow after work, at 6 pm', 'I can bring it over']])
})
