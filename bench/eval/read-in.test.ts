// What a language has no rule for is not measured in it, and is said so: nobody is wrong who was not asked.

import { describe, expect, test } from 'vitest'
import { rules } from '#core/coach/rules.ts'
import { languages } from '#core/coach/languages/all.ts'
import { unread } from '#core/coach/languages/sparse.ts'
import { judgedIn } from './coach-labels.ts'
import { lineOf, measured, reached } from './coach.ts'
import { isRuleReadIn } from './read-in.ts'

const row = (language: string, text: string, labels: object) => ({ id: text, stratum: 'all', text, language, labels: { ...labels } })
const spanish = row('es', 'Agradecemos su paciencia.', { canned: true, passive_evasion: false, apology: false })
const english = row('en', 'Thank you for your patience and understanding.', { canned: true })
const scoreOf = (label: string, rows: Parameters<typeof measured>[0]) => {
  const found = measured(rows).find(({ score }) => score.label === label)
  if (!found) throw new Error(`nothing of ${label}`)
  return found.score
}

const unreadIn = (code: keyof typeof languages) => judgedIn([]).flatMap(({ label, isReadIn }) => (isReadIn(languages[code]) ? [] : [label]))

test('English and German are read for every label, Spanish and French for all but stock phrases and evasive passives', () => {
  expect([unreadIn('en'), unreadIn('de')]).toEqual([[], []])
  expect([unreadIn('es'), unreadIn('fr')]).toEqual([
    ['canned', 'passive_evasion'],
    ['canned', 'passive_evasion'],
  ])
})

test('every rule of words is read in English and in German; in a language that we cannot read only those that need none', () => {
  for (const code of ['en', 'de'] as const) expect(rules.filter(({ id }) => !isRuleReadIn(id, languages[code]))).toEqual([])
  expect(rules.flatMap(({ id }) => (isRuleReadIn(id, unread) ? [id] : []))).toEqual([
    'somebody-else',
    'placeholder-left',
    'often-sent',
    'shouting',
    'house-phrase',
    'names-in-review',
  ])
})

describe('a label that a language has no rule for', () => {
  test('counts neither as found nor as missed, and is said to be not read', () => {
    expect(scoreOf('canned', [spanish])).toMatchObject({ hit: 0, wrong: 0, missed: 0, precision: null, recall: null, notReadIn: ['es'] })
    expect(scoreOf('apology', [spanish])).toMatchObject({ notReadIn: [] })
    expect(lineOf(scoreOf('canned', [spanish]))).toMatch(/^canned +not read in es$/)
  })

  test('leaves the replies in other languages to be measured', () => {
    const both = scoreOf('canned', [english, spanish, { ...spanish, language: 'fr-CA' }])
    expect(both).toMatchObject({ hit: 1, missed: 0, recall: 1, notReadIn: ['es', 'fr'] })
    expect(lineOf(both)).toMatch(/^canned +precision 100% \(1 of 1\) {3}recall 100% \(1 of 1\) {3}not read in es, fr$/)
  })

  test('is no reason to fall below what is asked for', () => {
    expect(reached(measured([spanish, english]), { precision: 0.9, recall: 0.9 })).toBe(true)
    expect(reached(measured([{ ...english, text: 'Thank you.' }]), { precision: 0.9, recall: 0.9 })).toBe(false)
  })

  test('of an own example is not read either, where its rule is not', () => {
    const own = { ...spanish, rule: 'jargon', verdict: 'missed', labels: {} }
    expect(scoreOf('rule=jargon', [own])).toMatchObject({ missed: 0, notReadIn: ['es'] })
    expect(scoreOf('rule=shouting', [{ ...own, rule: 'shouting' }])).toMatchObject({ missed: 1, notReadIn: [] })
  })

  test('in a language that the coach does not read at all is the whole of the reply', () => {
    expect(measured([row('nl', 'Het spijt ons.', { apology: true })]).flatMap(({ score }) => score.notReadIn)).toEqual(['nl'])
  })
})
