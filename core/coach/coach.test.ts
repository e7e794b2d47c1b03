import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'
import { exampleCase } from './example-case.ts'

const brussels = {
  zone: 'Europe/Brussels',
  hours: {
    1: [['09:00', '18:00']],
    2: [['09:00', '18:00']],
    3: [['09:00', '18:00']],
    4: [['09:00', '18:00']],
    5: [['09:00', '18:00']],
    6: [],
    7: [],
  } as Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', [string, string][]>,
  holidays: [],
}
const about = { ...exampleCase, calendar: brussels, hasOptions: true }
const letter = `Dear Marta,

Our courier moved its pick-up time, so the telescope did not leave on Monday, and Tomas in dispatch missed it. I am sorry. We promised it for Tuesday, you gave up a morning, and we did not call.

Lena will have it for her party: we bring it to your door by Friday noon. Or choose b or c below, whichever suits you best.

Ilse`
const there = (text: string, change = {}) =>
  coach(text, { ...about, ...change })
    .parts.filter((part) => part.there)
    .map(({ id }) => id)

describe('the coach', () => {
  it('finds the reason before sorry, and the colleague who is named', () => {
    const { findings } = coach(letter, about)
    expect(findings.map(({ rule, start, end }) => [rule, letter.slice(start, end)])).toEqual([
      ['excuse-before-apology', 'Our courier moved its pick-up time, so'],
      ['finger-pointing', 'and Tomas in dispatch missed it'],
    ])
  })

  it('takes what is undefined for what is not known, and an instant in any zone', () => {
    const unknown = { house: undefined, ownNames: undefined, crux: undefined, kind: undefined, calendar: undefined, said: undefined }
    expect(coach(letter, { ...unknown, now: '2026-03-04T13:00:00+02:00' })).toEqual(coach(letter, { now: '2026-03-04T11:00:00.000Z' }))
  })

  it('refuses a time that is none, and says what it needs', () => {
    expect(() => coach(letter, { now: 'now' })).toThrow('has to be told the instant')
  })

  it('shows which parts of an apology are there', () => {
    expect(there(letter)).toEqual(['sorry', 'harm', 'remedy', 'when'])
  })

  it('turns the promise into a date, and keeps its words', () => {
    const { promises } = coach(letter, about)
    expect(promises.map(({ start, end, what, due }) => [letter.slice(start, end), what, due])).toEqual([
      ['by Friday noon', 'we bring it to your door', '2026-03-06T11:00:00.000Z'],
    ])
  })

  it('sees all six parts once the letter is mended with its own better words', () => {
    const mended = [1, 2].reduce((text) => {
      const use = coach(text, about).findings.find(({ replacement }) => replacement)?.replacement
      return use ? text.slice(0, use.start) + use.text + text.slice(use.end) : text
    }, letter)
    expect(mended).not.toContain('courier')
    expect(coach(mended, about).findings).toEqual([])
    expect(there(mended)).toEqual(['sorry', 'first', 'harm', 'owned', 'remedy', 'when'])
  })

  it('gives evidence of the apologise step only when it is sorry and owns it as one', () => {
    const evidence = (text: string, change = {}) => coach(text, { ...about, ...change }).evidence
    expect(evidence('I am sorry. We broke it.')).toEqual({ apology: true, ownership: true })
    expect(evidence(letter)).toEqual({ apology: true, ownership: false })
    expect(evidence('I am sorry if it broke.')).toEqual({ apology: false, ownership: false })
    expect(evidence('I am sorry to hear this. I will look at it now.', { faultKnown: false })).toEqual({ apology: true, ownership: true })
    expect(evidence('')).toEqual({ apology: false, ownership: false })
  })

  it('leaves an empty draft in peace', () => {
    expect(coach('', about)).toMatchObject({ findings: [], promises: [] })
    expect(there('')).toEqual([])
  })

  it('takes a crux said back for the harm', () => {
    expect(there('I am sorry. The telescope will be in her hands.')).toContain('harm')
    expect(there('I am sorry. It will come.')).not.toContain('harm')
  })

  it('gives the same answer every time', () => {
    expect(coach(letter, about)).toEqual(coach(letter, about))
  })
})

describe('whatever is typed', () => {
  const pieces = [
    'sorry',
    'if',
    ' ',
    '\n',
    '> ',
    '-- \n',
    '’',
    'Tomas',
    "'s",
    'İ',
    'ß',
    '😀',
    '\ud800',
    '\u0301',
    '\u2028',
    'by Friday',
    ', so ',
    'not',
    '.',
    '?',
    'due to',
    'we',
    '\u0000',
    'שלום',
    '$&',
    '(',
    '\\',
  ]

  it('never throws, and marks only places inside the text', () => {
    let seed = 20260304
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: next(60) }, () =>
        next(3) > 0 ? pieces[next(pieces.length)] : String.fromCharCode(next(65536)),
      ).join(next(2) ? ' ' : '')
      const { findings, parts, promises } = coach(text, about)
      const spans = [...findings, ...findings.flatMap(({ replacement }) => replacement ?? []), ...promises]
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length, JSON.stringify(text)).toBe(true)
      for (const { start = 0, end = 0 } of parts) expect(start <= end && end <= text.length).toBe(true)
    }
  })

  it('does not slow down on long stretches of the same', () => {
    for (const piece of ['sorry for any ', 'a', ', so ', ' ', 'by Friday ', '> ', 'Tomas, ', "'"])
      expect(() => coach(piece.repeat(3000), about)).not.toThrow()
  })
})
