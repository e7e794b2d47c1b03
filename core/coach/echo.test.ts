import { describe, expect, it } from 'vitest'
import { nothingKnown } from './about.ts'
import { readDraft } from './draft.ts'
import { namesTheirs, placeOfTheirs } from './echo.ts'
import { german } from './languages/de/german.ts'
import { english } from './languages/en/english.ts'

const known = (customerWords: string) => ({ ...nothingKnown, now: '2026-03-04T10:00:00.000Z', customerWords })
const named = (letter: string, customerWords: string, language = english) => {
  const draft = readDraft(letter, language)
  const place = placeOfTheirs(draft, known(customerWords))
  return place && draft.text.slice(place.start, place.end)
}

describe('the first word that is theirs is', () => {
  it.each([
    ['a word that only looks like a form of a small one', 'We come by in the evening.', 'Nobody came this evening!', 'evening'],
    ['their thing', 'The telescope leaves today.', 'Where is my telescope?', 'telescope'],
    ['the same matter in another word and form', 'They always greet courteously.', 'The rudest guard I ever met.', 'courteously'],
    ['their thing, pointed at where data are asked for', 'What is the number on that lamp?', 'The lamp is broken.', 'lamp'],
    ['their word with a doubled letter', 'Is it cutting out in each room?', 'It cuts out all the time', 'cutting'],
    ['their thing in another form', 'Both lamps leave today.', 'The lamp is broken', 'lamps'],
  ])('%s', (_, letter, theirs, word) => {
    expect(named(letter, theirs)).toBe(word)
  })

  it.each([
    ['a thing of any letter beside what is the matter with it', 'I look into your phone issues.', 'My phone says nothing.', 'phone'],
    ['such a thing in other words', 'There is trouble with opening your account.', 'My account is a labyrinth!', 'account'],
    ['such a thing by another name', 'The service is down in your street.', 'No signal since nine.', 'service'],
    ['the matter behind a sum', 'We look into this refund.', 'Why did I get only £1.67 back?!', 'refund'],
    ['the matter behind a measure', 'I see a good signal from here.', 'I pay for 100 Mbps and get 8.', 'signal'],
    ['a number within a word', 'Flight 4417 leaves at nine.', 'Stuck on KX4417', '4417'],
    ['a word with a number in it', 'KX4417 leaves at nine.', 'Stuck on KX 4417', 'kx4417'],
    ['a word that is written together elsewhere', 'Your pre-order is safe.', 'I preordered in May', 'pre-order'],
    ['a word that is written apart elsewhere', 'The wifi is back.', 'My wi-fi is gone', 'wifi'],
    ['what stands beside a form to fill in', 'Which charger is it? Send us your name.', 'The charger melts.', 'charger'],
    ['what comes before a form to fill in', 'To mend the charger, send us your name.', 'The charger melts.', 'charger'],
  ])('%s', (_, letter, theirs, word) => {
    expect(named(letter, theirs)?.toLowerCase()).toBe(word)
  })

  it.each([
    ['a thing of any letter by itself', 'Please call us from another phone.', 'My phone and the lamp are broken.'],
    ['a thing of any letter that they did not speak of', 'I am sorry about your account issues.', 'The lamp is broken.'],
    ['two small words written as one', "We'll see, and that's all we're able to do.", "That's the lamp we'll never use; we're done."],
    ['a no that both wrote', "We don't know, and it isn't here.", "It isn't the lamp, I don't think."],
    ['the name of our support', 'Happy to help from Lamp Support.', 'Where is my lamp?'],
    ['a team of ours', 'Our delivery team helps you.', 'The delivery came open.'],
    ['leave to ask', 'Feel free to ask.', 'Where is the free lamp?'],
    ['our word for talking to them', 'Write to us so we can connect.', 'My modem does not connect.'],
  ])('not %s', (_, letter, theirs) => {
    expect(named(letter, theirs)).toBeNull()
  })

  it('not a thing that they are asked to name', () => {
    expect(named('Send us your email address and lamp number.', 'The lamp is broken.')).toBeNull()
    expect(named('Please send us the number of your lamp.', 'The lamp is broken.')).toBeNull()
  })

  it('not a kind of thing of which they are asked to say which', () => {
    expect(named('Can you let me know what workshop you went to?', 'Your workshop bent the frame.')).toBeNull()
  })

  it('not the name of an office of ours, where it is another word for their thing', () => {
    expect(named('Please call our Baggage Desk.', 'My suitcase is still in Oslo.')).toBeNull()
    expect(named('Your baggage is on the next flight.', 'My suitcase is still in Oslo.')).toBe('baggage')
  })

  it('not an apology that owns it and fits anybody', () => {
    expect(named('I regret the trouble that we caused.', 'My suitcase is still in Oslo.')).toBeNull()
    expect(named('I am sorry that we sent it to Bergen.', 'My suitcase is still in Oslo.')).toBe('sorry that we sent it to Bergen')
  })

  it('not a greeting that both happened to write', () => {
    expect(named('Good evening,\n\nWe look into it.', 'Good evening, nobody brought the telescope.')).toBeNull()
  })

  it.each([
    ['We are contacting you about your messages.', 'I contacted you and sent a message about the telescope.'],
    ['Other customers never told us, even once.', 'Others tell me every day about the telescope.'],
  ])('not a word of any letter, in whatever form: “%s”', (letter, theirs) => {
    expect(named(letter, theirs)).toBeNull()
  })

  it('in German as in English, where common words end in another way', () => {
    expect(
      named('Ihre Daten und Ihre Adresse prüfen wir heute.', 'Heute kam das Teleskop nicht, obwohl Sie meine Adresse haben.', german),
    ).toBeNull()
    expect(named('Das Teleskop kommt am Freitag.', 'Heute kam das Teleskop nicht.', german)).toBe('Teleskop')
    expect(named('Die Störung an Ihrem Telefon suche ich.', 'Mein Telefon und das Teleskop sind tot.', german)).toBe('Telefon')
    expect(named('Rufen Sie uns am Telefon an.', 'Mein Telefon und das Teleskop sind tot.', german)).toBeNull()
    expect(named('Unser Teleskop-Team hilft.', 'Heute kam das Teleskop nicht.', german)).toBeNull()
  })
})

it('says nothing when nothing telling was said', () => {
  expect(namesTheirs(readDraft('The telescope leaves today.', english), known('Hello, please help me'))).toBeNull()
})
