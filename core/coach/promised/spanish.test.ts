import { describe, expect, it } from 'vitest'
import { readDraft } from '#core/coach/draft.ts'
import { spanish } from '#core/coach/languages/es/spanish.ts'
import { promisesIn } from '#core/coach/promises.ts'
import { partsAt } from '#core/time/zone.ts'
import { brussels } from './moments.ts'
import { silent } from './spanish-silent.ts'
import { cases } from './spanish.ts'

const two = (part: number) => String(part).padStart(2, '0')
function onTheWall(at: string): string {
  const { month, day, hour, minute } = partsAt(at, brussels.calendar.zone)
  return `${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}

/** "03-06 12:00" when sure; every choice with "or" when not, and a single one asked about ends with "or". */
function read(sentence: string): string {
  return promisesIn(readDraft(sentence, spanish), brussels)
    .map(({ choices, sure }) => {
      const all = choices.map(onTheWall).join(' or ')
      return sure || choices.length > 1 ? all : `${all} or`
    })
    .join(' & ')
}

describe('a promise in Spanish', () => {
  it.each(cases)('“%s” is due %s', (sentence, due) => {
    expect(read(sentence)).toBe(due)
  })
})

describe('no promise in Spanish is', () => {
  it.each(silent)('“%s”', (sentence) => {
    expect(read(sentence)).toBe('')
  })
})
