import { describe, expect, it } from 'vitest'
import { type Coaching, coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { languages } from './all.ts'
import { unread } from './sparse.ts'

const marked = (text: string, { findings }: Coaching) => findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)
const dutch = 'Beste Marta,\n\nhet spijt ons dat de telescoop te laat is. Wij brengen hem vrijdag zelf bij jou thuis langs.'

describe('a letter in a language that the coach cannot read', () => {
  it('is asked for nothing', () => {
    expect(coach(dutch, exampleCase, reader(unread)).findings).toEqual([])
  })

  it('is still read for gaps, strangers, shouting and the words of the house', () => {
    const text = 'Beste {{name}}, Joost zegt NOOIT!! Ons ninja team komt.'
    const about = {
      ...exampleCase,
      strangers: [{ text: 'Joost', kind: 'name' as const }],
      house: {
        rules: {},
        phrases: [{ id: 'ninja', words: 'ninja team', severity: 'hint' as const, reason: 'We are drivers.', better: null }],
      },
    }
    expect(marked(text, coach(text, about, reader(unread)))).toEqual([
      'placeholder-left: {{name}}',
      'somebody-else: Joost',
      'shouting: !!',
      'house-phrase: ninja team',
    ])
  })

  it('gives no evidence of an apology: that is for the agent to say', () => {
    expect(coach(dutch, exampleCase, reader(unread)).evidence).toEqual({ apology: false, ownership: false })
  })
})

describe.each(Object.values(languages))('$name', (language) => {
  it.each([
    'sorry, ',
    'a',
    ', so ',
    ' ',
    'hat ',
    'nicht ',
    'es tut uns leid, falls ',
    'no le hemos ',
    'désolé que vous ',
    'die ',
    "l'",
    'ü',
    'Tomas hat ',
  ])('does not slow down on long stretches of “%s”', (piece) => {
    expect(() => coach(piece.repeat(3000), exampleCase, reader(language))).not.toThrow()
  })
})
