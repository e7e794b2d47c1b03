// Whatever is pasted into a draft: the coach answers, in steps that grow with the text and no faster, and its places are places in the text.

import { describe, expect, it } from 'vitest'
import { blowUps } from '#core/testing/fuzz.ts'
import { rows } from '#core/testing/rows.ts'
import { coach, reader } from './coach.ts'
import { exampleCase } from './example-case.ts'
import { languages } from './languages/all.ts'
import { unread } from './languages/sparse.ts'

const all = Object.values(languages)

type Shape = { path: string; shape: RegExp }

function shapesOf(value: unknown, path: string): Shape[] {
  if (value instanceof RegExp) return [{ path, shape: value }]
  if (value instanceof Set || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => shapesOf(part, `${path}.${key}`))
}

describe.each(all.map((language) => [language.name, language] as const))('the shapes of %s', (_, language) => {
  const shapes = [...new Map(shapesOf(language, language.code).map((one) => [one.shape.source, one])).values()]

  it('can stand somewhere: no letter class without the flag that reads it, and no plain word edge behind a letter with a mark', () => {
    const isDead = ({ source, flags }: RegExp) =>
      (/\\p\{/.test(source) && !/[uv]/.test(flags)) || /[ß-öø-ɏ](?:\|[a-z]+)?\)*\\b/.test(source)
    expect(shapes.filter(({ shape }) => isDead(shape)).map(({ path }) => path)).toEqual([])
  })

  it('take steps that grow with the text and no faster, whatever of their own words comes again and again', () => {
    const fast = shapes.flatMap(({ path, shape }) => blowUps(shape).map((unit) => `${path}: ${unit}`))
    expect(fast).toEqual([])
  }, 120_000)
})

/** Characters. */
const long = 100_000

describe('the coach', () => {
  // How long that takes, and how it grows, is measured by the bench. What grew with the square of the text would not come back here.
  it.each(Object.entries(rows))(
    'reads a long row of %s to its end',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(long / unit.length))
      for (const language of all) expect(coach(text, exampleCase, reader(language)).findings).toBeInstanceOf(Array)
    },
    60_000,
  )

  it('reads a megabyte', () => {
    const text = 'Dear Marta, we are so sorry 🙏 that the telescope was late, but it was Easter. '.repeat(13_000)
    expect(coach(text, exampleCase).findings.length).toBeGreaterThan(1000)
  }, 60_000)

  it('names places in the text, and never half a character', () => {
    for (const [name, unit] of Object.entries(rows).filter(([, { length }]) => length > 1))
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
