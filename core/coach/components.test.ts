import { describe, expect, it } from 'vitest'
import { coach, reader } from './coach.ts'
import { exampleCase } from './example-case.ts'
import { languageOf } from './languages/all.ts'

const letter = `Dear Marta,

I am sorry. We promised the telescope for Tuesday and did not bring it, and I can see how that spoiled a whole morning.
We bring it to you on Friday by noon. It turns out that the van was booked twice; from today on we check the list every evening.
Please forgive us.`

const read = (text: string, change = {}, language = 'en') =>
  coach(text, { ...exampleCase, ...change }, reader(languageOf(language))).components
const there = (text: string, change = {}, language = 'en') => read(text, change, language).flatMap(({ id, there: is }) => (is ? [id] : []))

describe('the components of an apology', () => {
  it('come in the order in which they work, three of them on one rank', () => {
    expect(read('').map(({ id, rank }) => [id, rank])).toEqual([
      ['responsibility', 1],
      ['repair', 2],
      ['regret', 3],
      ['explanation', 3],
      ['repentance', 3],
      ['forgiveness', 6],
      ['empathy', null],
      ['specificity', null],
    ])
  })

  it('are each found where they stand', () => {
    const places = read(letter).map(({ id, span }) => [id, span && letter.slice(span.start, span.end)])
    expect(Object.fromEntries(places)).toMatchObject({
      responsibility: 'We promised the telescope for Tuesday and did not',
      repair: 'We bring',
      regret: 'sorry',
      explanation: 'It turns out',
      repentance: 'from today on',
      forgiveness: 'Please forgive us',
      empathy: 'I can see how',
    })
  })

  it('are missing, all of them, from an empty letter and from one about something else', () => {
    expect(there('')).toEqual([])
    expect(there('Your invoice is in the attachment.')).toEqual([])
  })

  it('take prepared options for the repair, in a letter that has words', () => {
    expect(there('I am sorry.', { hasOptions: true })).toEqual(['repair', 'regret'])
    expect(there('', { hasOptions: true })).toEqual([])
  })

  it('do not take a policy for an explanation, nor a mood for empathy', () => {
    expect(there('As per our policy, refunds take ten days.')).not.toContain('explanation')
    expect(there('I am sorry you feel that way.')).not.toContain('empathy')
  })

  it('give the same verdict as the evidence of the apologise step', () => {
    for (const text of [letter, 'I am sorry.', 'We broke it.', 'I am sorry if it broke.', 'I am sorry. Tomas lost it.', '']) {
      const { components, evidence } = coach(text, exampleCase)
      const has = (id: string) => components.some((one) => one.id === id && one.there)
      expect(evidence).toEqual({ apology: has('regret'), ownership: has('responsibility') })
    }
  })

  it('are read in German too', () => {
    const text = 'Es tut mir leid. Wir haben das Teleskop nicht gebracht. Bitte verzeihen Sie uns.'
    expect(there(text, {}, 'de')).toEqual(expect.arrayContaining(['responsibility', 'regret', 'forgiveness']))
  })
})
