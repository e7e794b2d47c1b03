// Whatever is pasted into a draft: the coach answers, in time that grows with the text and no faster, and its places are places in the text.

import { describe, expect, it } from 'vitest'
import { coach, reader } from './coach.ts'
import { exampleCase } from './example-case.ts'
import { languages } from './languages/all.ts'
import { unread } from './languages/sparse.ts'
import { matchesOf } from './patterns.ts'

const all = Object.values(languages)
/** Milliseconds of the processor that may go to other work of this process. */
const patience = 250
const long = 10_000

type Shape = { path: string; shape: RegExp }

function shapesOf(value: unknown, path: string): Shape[] {
  if (value instanceof RegExp) return [{ path, shape: value }]
  if (value instanceof Set || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => shapesOf(part, `${path}.${key}`))
}

/** The words that a shape is made of. */
function wordsIn({ source }: RegExp): string[] {
  return [...new Set(source.replace(/\\[a-z](?:\{[^}]*\})?/gi, ' ').match(/[\p{L}']{2,}/gu) ?? [])]
}

function time(read: () => unknown): number {
  const start = process.cpuUsage()
  read()
  return process.cpuUsage(start).user / 1000
}

/** Four times the text may take four times the time, and not sixteen. Asked again before it is believed: a machine does other things too. */
function growsTooFast(read: (text: string) => unknown, unit: string): boolean {
  const taken = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    return Math.min(...[1, 2].map(() => time(() => read(text))))
  }
  const short = unit.repeat(Math.ceil(long / unit.length))
  if (time(() => read(short)) < patience / 10) return false
  return [1, 2, 3].every(() => taken(4 * long) > 9 * taken(long) + patience / 10)
}

const read = ({ shape }: Shape, text: string) => (shape.global ? matchesOf(shape, text) : shape.exec(text))

describe.each(all.map((language) => [language.name, language] as const))('the shapes of %s', (_, language) => {
  const shapes = shapesOf(language, language.code)

  it('read any repetition of their own words in time that grows with its length', () => {
    const slow = shapes.flatMap((one) => {
      const words = wordsIn(one.shape)
      const units = [...words, words.join(' '), words.toReversed().join(' '), 'a', ' ', 'we ', '! ', 'x, ']
      return units.filter((unit) => growsTooFast((text) => read(one, text), `${unit} `)).map((unit) => `${one.path}: ${unit}`)
    })
    expect(slow).toEqual([])
  }, 120_000)
})

const units: Record<string, string> = {
  letters: 'a',
  spaces: ' ',
  marks: '!',
  'the word of apology': 'sorry ',
  'one apology after the other': 'I am sorry. ',
  reasons: 'because ',
  promises: 'we will call you by Friday ',
  'a member': 'Tomas ',
  'empty lines': '\r\n',
  'pasted HTML': '<p style="margin:0">We are <b>sorry</b>&nbsp;</p>',
  'right to left': 'אנחנו מצטערים מאוד. ',
  'combining marks': 'e\u0301\u0302\u0303 ',
  emoji: '👩‍👩‍👧🙏 ',
  'zero-width spaces': 'so\u200brry ',
  'half of a character': '\ud83d ',
  placeholders: '{{name}} ',
}

describe('the coach', () => {
  it.each(Object.entries(units))(
    'reads a long row of %s, and four times as much in about four times the time',
    (_, unit) => {
      for (const language of all) expect(growsTooFast((text) => coach(text, exampleCase, reader(language)), unit)).toBe(false)
    },
    60_000,
  )

  it('reads a megabyte', () => {
    const text = 'Dear Marta, we are so sorry 🙏 that the telescope was late, but it was Easter. '.repeat(13_000)
    expect(coach(text, exampleCase).findings.length).toBeGreaterThan(1000)
  }, 60_000)

  it('names places in the text, and never half a character', () => {
    for (const [name, unit] of Object.entries(units).filter(([, { length }]) => length > 1))
      for (const lead of ['', '🙏', 'I’m sorry 🙏🙏 if ', '\u200b👍🏽 As per our policy \ufeff'])
        for (const text of [lead + unit.repeat(3), lead + unit.repeat(900)])
          for (const { start, end } of placesIn(coach(text, exampleCase))) {
            expect([name, start <= end, end <= text.length, isHalf(text, start), isHalf(text, end)]).toEqual([
              name,
              true,
              true,
              false,
              false,
            ])
          }
  })

  it('finds a word with something unseen inside it, where it stands', () => {
    const text = '🙏 I am so\u200brry\ufeff if it bro\u00adke.'
    const [found] = coach(text, exampleCase).findings
    expect([found?.rule, found?.actual]).toEqual(['conditional-non-apology', 'sorry if it broke'])
    expect(text.slice(found?.start, found?.end)).toBe('so\u200brry\ufeff if it bro\u00adke')
    expect(coach('Sor\u200bry. We broke it.', exampleCase).evidence).toEqual({ apology: true, ownership: true })
  })

  it('reads an emoji in a letter whose language it cannot read', () => {
    const text = 'Kære Marta, tak for din besked 🙂 /BH'
    expect(coach(text, exampleCase, reader(unread)).findings).toEqual([])
  })

  it('finds the words inside pasted HTML', () => {
    const text = '<div>Hello <b>Marta</b>, I am sorry if it broke.</div>'
    expect(coach(text, exampleCase).findings.map(({ rule }) => rule)).toContain('conditional-non-apology')
  })
})

function placesIn(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [{ start: Number(value.start), end: Number(value.end) }] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}

function isHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))
}
