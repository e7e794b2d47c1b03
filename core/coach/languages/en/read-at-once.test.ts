import { describe, expect, it } from 'vitest'
import { amountsIn } from '#core/coach/amounts.ts'
import { atOnce, withoutTimes } from '#core/coach/at-once.ts'
import { coachBy, readerOf } from '#core/coach/coach-by.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { inFull } from '#core/coach/in-full.ts'
import * as counted from '#core/coach/promised/counted.ts'
import * as abroad from '#core/coach/promised/english-abroad.ts'
import * as brussels from '#core/coach/promised/english-brussels.ts'
import * as later from '#core/coach/promised/later.ts'
import type { Case } from '#core/coach/promised/moments.ts'
import * as named from '#core/coach/promised/named.ts'
import * as silent from '#core/coach/promised/silent.ts'
import * as varied from '#core/coach/promised/varied.ts'
import { toldRules } from '#core/coach/told-rules.ts'
import { choicesOf, mustHold, type Need } from '#core/must-hold.ts'
import { timeWordsIn } from '#core/time/said/find.ts'
import { english as times } from '#core/time/said/english.ts'
import { english } from './english.ts'
import { isReadAtOnce } from './read-at-once.ts'

const lists = [
  counted.englishCases,
  brussels.cases,
  later.english,
  later.newYork,
  named.englishInAdvent,
  named.englishInLent,
  varied.englishCases,
]
const promised: readonly Case[] = [...lists, abroad.newYorkCases, abroad.sydneyCases, abroad.kolkataCases, abroad.autumnCases].flat()
const sentences = [...promised.map(([sentence]) => sentence), ...silent.english]
const examples = toldRules
  .flatMap(({ examples: { good, poor } }) => [...good, ...poor])
  .filter(({ language = 'en', about }) => language === 'en' && ['reply', 'template'].includes(about?.kind ?? 'reply'))
const whole = { ...inFull, language: english }

describe('an English letter that is not read at once', () => {
  it('is every one in which a time or a sum is read', () => {
    const texts = [...sentences, ...examples.map(({ text }) => text)]
    const held = texts.filter((text) => timeWordsIn(text, times).length > 0 || amountsIn(text, english.numbers).length > 0)
    expect(held.length).toBeGreaterThan(300)
    expect(held.filter(isReadAtOnce)).toEqual([])
  })

  it('is every one that may tell a deed as done', () => {
    const heard = (need: Need) => need.every((key) => !isReadAtOnce(key))
    const ways = english.claims.flatMap(({ shape }) => choicesOf(shape).map((source) => mustHold({ source }, english.reading.smallWords)))
    expect(ways.length).toBeGreaterThan(10)
    expect(ways.filter((needs) => !needs.some(heard))).toEqual([])
  })

  it.each([
    'I call you by five.',
    'Half past nine it is.',
    'It comes on Fri.',
    'Expect it to\u200bmorrow.',
    'We refund twenty euros.',
    'That is €\u00a05.',
    'We have passed it on to them.',
  ])('is “%s”', (text) => expect(isReadAtOnce(text)).toBe(false))

  it.each(['I am sorry, we got this wrong.', 'No one wrote to you, and that is our mistake.', 'We decided to mend it.'])(
    'is not “%s”',
    (text) => expect(isReadAtOnce(text)).toBe(true),
  )
})

describe('an English letter', () => {
  it('that is read at once is told what it is in full', () => {
    const texts = examples.filter(({ text }) => isReadAtOnce(text))
    expect(texts.length).toBeGreaterThan(100)
    for (const { text, about } of texts) {
      const [here, there] = [atOnce, whole].map((reads) => coachBy(readerOf(reads), text, { ...exampleCase, ...about }))
      expect(here).toEqual({ ...there, components: null })
    }
  })

  it('that is not is told nothing untrue while the rest is fetched', () => {
    for (const { text, about } of examples) {
      const [here = [], there = []] = [withoutTimes, whole].map((reads) => {
        const { findings, parts } = coachBy(readerOf(reads), text, { ...exampleCase, ...about })
        return [...findings.map(({ rule, start }) => `${rule} ${start}`), ...parts.map((one) => `${one.id} ${one.there}`)]
      })
      expect(here.filter((one) => !there.includes(one))).toEqual([])
    }
  })
})
