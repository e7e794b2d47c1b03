import { describe, expect, it } from 'vitest'
import { english } from '#core/coach/languages/en/english.ts'
import { german } from '#core/coach/languages/de/german.ts'
import { spanish } from '#core/coach/languages/es/spanish.ts'
import { french } from '#core/coach/languages/fr/french.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { readDraft } from '#core/coach/draft.ts'
import { promisesIn } from '#core/coach/promises.ts'
import { asked } from '#core/coach/questions.ts'
import { partsAt } from '#core/time/zone.ts'
import * as abroad from './english-abroad.ts'
import * as counted from './counted.ts'
import { cases as englishCases } from './english-brussels.ts'
import * as inGerman from './german.ts'
import * as later from './later.ts'
import {
  brussels,
  brusselsInAdvent,
  brusselsInAutumn,
  brusselsInLent,
  type Case,
  kolkata,
  newYork,
  newYorkOnChristmasEve,
  type Place,
  sydney,
} from './moments.ts'
import * as named from './named.ts'
import * as silent from './silent.ts'
import * as varied from './varied.ts'

const two = (part: number) => String(part).padStart(2, '0')
function onTheWall(at: string, { calendar }: Place): string {
  const { month, day, hour, minute } = partsAt(at, calendar.zone)
  return `${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}

/** "03-06 12:00" when sure; every choice with "or" when not, and a single one asked about ends with "or". */
function read(sentence: string, place: Place, language: Language): string {
  return promisesIn(readDraft(sentence, language), place)
    .map((promise) => {
      const { choices, sure } = promise
      expect(sure).toBe(asked(promise, place).question === null)
      const all = choices.map((at) => onTheWall(at, place)).join(' or ')
      return sure || choices.length > 1 ? all : `${all} or`
    })
    .join(' & ')
}

const places: [string, Place, Language, readonly Case[]][] = [
  ['English in Brussels', brussels, english, englishCases],
  ['English in New York', newYork, english, abroad.newYorkCases],
  ['English in Sydney', sydney, english, abroad.sydneyCases],
  ['English in Kolkata', kolkata, english, abroad.kolkataCases],
  ['English in Brussels in autumn', brusselsInAutumn, english, abroad.autumnCases],
  ['English in other turns of phrase', brussels, english, varied.englishCases],
  ['English counted from a day, or nearly said', brussels, english, counted.englishCases],
  ['German counted from a day, or nearly said', brussels, german, counted.germanCases],
  ['German in other turns of phrase', brussels, german, varied.germanCases],
  ['German in Brussels', brussels, german, inGerman.brusselsCases],
  ['German in New York', newYork, german, inGerman.newYorkCases],
  ['German in Sydney', sydney, german, inGerman.sydneyCases],
  ['German in Brussels in autumn', brusselsInAutumn, german, inGerman.autumnCases],
  ['English for a day by its name, in Advent', brusselsInAdvent, english, named.englishInAdvent],
  ['English for a day by its name, in Lent', brusselsInLent, english, named.englishInLent],
  ['English for a day by its name, in New York', newYorkOnChristmasEve, english, named.englishElsewhere.newYork],
  ['English for a day by its name, in Kolkata', kolkata, english, named.englishElsewhere.kolkata],
  ['English for a day by its name, in Sydney', sydney, english, named.englishElsewhere.sydney],
  ['German for a day by its name, in Advent', brusselsInAdvent, german, named.germanInAdvent],
  ['German for a day by its name, in Lent', brusselsInLent, german, named.germanInLent],
  ['Spanish for a day by its name, in Advent', brusselsInAdvent, spanish, named.spanishInAdvent],
  ['Spanish for a day by its name, in Lent', brusselsInLent, spanish, named.spanishInLent],
  ['French for a day by its name, in Advent', brusselsInAdvent, french, named.frenchInAdvent],
  ['French for a day by its name, in Lent', brusselsInLent, french, named.frenchInLent],
  ['English counted from the time before', brussels, english, later.english],
  ['English counted from the time before, in New York', newYork, english, later.newYork],
  ['German counted from the time before', brussels, german, later.german],
  ['Spanish counted from the time before', brussels, spanish, later.spanish],
  ['French counted from the time before', brussels, french, later.french],
]

describe.each(places)('a promise in %s', (_, place, language, cases) => {
  it.each(cases)('“%s” is due %s', (sentence, due) => {
    expect(read(sentence, place, language)).toBe(due)
  })
})

describe('no promise is', () => {
  it.each(silent.english)('“%s”', (sentence) => {
    expect(read(sentence, brussels, english)).toBe('')
  })
  it.each(silent.german)('„%s“', (sentence) => {
    expect(read(sentence, brussels, german)).toBe('')
  })
})
