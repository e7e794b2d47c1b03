// What somebody wrote now, told apart from what they quote.

import { describe, expect, it } from 'vitest'
import { ownWordsIn } from './own-words.ts'

describe('own words and quoted ones', () => {
  it('folds the mail below and the signature', () => {
    const { own, quoted } = ownWordsIn(
      'It is still broken.\n\nOn Wed, 4 Mar 2026 at 13:31, Ilse <care@oak.test> wrote:\n> We are sorry.\n> Ilse\n',
    )
    expect(own).toBe('It is still broken.')
    expect(quoted).toContain('We are sorry.')
    expect(ownWordsIn('Thanks\n\n-- \nMarta\nGhent').own).toBe('Thanks')
  })
  it.each([
    [
      'as GMX has it',
      'Gesendet: Donnerstag, 26. November 2026 um 14:06 Uhr\nVon: "Oak" <care@oak.test>\nAn: m@example.com\nBetreff: Es tut uns leid\n\nGuten Tag',
    ],
    ['as Gmail breaks it', 'Am Do., 26. Nov. 2026 um 14:06 Uhr schrieb Oak & Lantern Kundendienst <\ncare@oak.test>:\n\n> Guten Tag'],
    ['broken before the address', 'Am Do., 26. Nov. 2026 um 14:06 Uhr schrieb Oak & Lantern\n<care@oak.test>:\n\n> Guten Tag'],
    ['in English', 'On Thu, Nov 26, 2026 at 2:06 PM Oak & Lantern Customer Care <\ncare@oak.test> wrote:\n\n> Hello'],
  ])('knows the line above what is quoted, %s', (_, below) => {
    expect(ownWordsIn(`b.\n\n${below}`).own).toBe('b.')
  })
  it('leaves a date alone that somebody writes', () => {
    const words = 'I asked twice.\nDate: 4 March\nNobody came.'
    expect(ownWordsIn(words)).toEqual({ own: words, quoted: null })
  })
  it('keeps a story that stands under a line of dashes', () => {
    const story = Array.from({ length: 20 }, (_, i) => `and then, thing number ${i}`).join('\n')
    expect(ownWordsIn(`Hello\n---\n${story}`).own).toContain('thing number 19')
  })
  it('keeps everything when there would be no own words left', () => {
    expect(ownWordsIn('> only\n> quoted')).toEqual({ own: '> only\n> quoted', quoted: null })
    expect(ownWordsIn('')).toEqual({ own: '', quoted: null })
  })
  it('gives up on hostile text after a moment and keeps it whole', () => {
    const hostile = 'Op schreef '.repeat(18_000).trim()
    expect(ownWordsIn(hostile)).toEqual({ own: hostile, quoted: null })
  })
})
