import { expect, test } from 'vitest'
import { settledBy } from '#core/coach/answered.ts'
import { coach } from '#core/coach/coach.ts'
import type { Known } from '#core/coach/about.ts'
import type { Mark } from '#core/coach/finder.ts'
import {
  asWrong,
  calledWrongIn,
  countedOf,
  keyOf,
  mended,
  nextFinding,
  openFindings,
  overrideOf,
  quoted,
  sameIn,
  seriousRules,
  shownFindings,
  spelledOut,
  underlines,
  withSubject,
} from './findings.ts'

const about: Known = {
  customerName: 'Marta',
  ownNames: [{ name: 'Tomas', kind: 'member' }],
  crux: null,
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: false,
  author: 'Ilse',
  now: '2026-03-04T13:31:00.000Z',
  calendar: null,
}
const reading = coach(
  'Dear Marta,\n\nI am sorry if you feel let down. Tomas forgot to send it. We will bring it by Friday noon.\n\nIlse',
  about,
)

test('what is kept is not shown again, and the next one is spelled out', () => {
  const all = openFindings(reading, new Map())
  const first = spelledOut(all, null)
  expect(first).not.toBeNull()
  if (first === null) return
  const rest = openFindings(reading, new Map([[keyOf(first), '']]))
  expect(rest.map(keyOf)).not.toContain(keyOf(first))
})

test('one finding is open at a time, and promises are underlined in their own way', () => {
  const all = openFindings(reading, new Map())
  const [first, ...rest] = settledBy(reading.promises, [], about.now)
  const marks = underlines(first ? [first, ...rest] : [], all, spelledOut(all, null))
  expect(underlines(first ? [{ ...first, state: 'none' }] : [], [], null)).toEqual([])
  expect(marks.filter(({ look }) => look === 'promise')).toHaveLength(1)
  expect(marks.every(({ start, end }) => end > start)).toBe(true)
})

test('a finding is known again where its words have gone, and not when they are struck out', () => {
  const [first] = reading.findings
  if (first === undefined) throw new Error('nothing was found')
  const later = coach('Hello.\n\nI am sorry if you feel let down.', about).findings
  expect(sameIn(later, first)).toMatchObject({ rule: first.rule, start: 13 })
  expect(sameIn([], first)).toBeNull()
  const twice = [
    { ...first, start: 90 },
    { ...first, start: first.start + 3 },
  ]
  expect(sameIn(twice, first)?.start).toBe(first.start + 3)
})

test('a finding tells its words in one line, and what stands there once they are mended', () => {
  const pointing = coach('We are sorry. Our courier lost it.', about).findings.find(({ rule }) => rule === 'finger-pointing')
  if (pointing === undefined) throw new Error('nothing was found')
  expect(quoted(pointing)).toBe('“Our courier lost it”')
  expect(quoted({ ...pointing, actual: 'one\ntwo three' }, 8)).toBe('“one two …”')
  expect(quoted({ ...pointing, actual: '' })).toBe('')
  expect(mended(pointing)).toBe('We lost it')
  expect(mended({ ...pointing, replacement: null })).toBe('')
  expect(mended({ ...pointing, replacement: { start: pointing.start - 1, end: pointing.end, text: ' We lost it ' } })).toBe('We lost it')
})

test('a serious finding asks once for each rule, kept or not', () => {
  const rules = seriousRules(reading, new Map()).map(({ rule }) => rule)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.length).toBeGreaterThan(0)
})

test('a word why that was said beside the letter is not asked for again', () => {
  const [first] = seriousRules(reading, new Map())
  const own = reading.findings.filter((finding) => finding.rule === first?.rule)
  const kept = new Map(own.map((finding) => [keyOf(finding), 'quoted']))
  expect(seriousRules(reading, kept).find(({ rule }) => rule === first?.rule)?.word).toBe('quoted')
})

test('what was called wrong is told to the coach by its words, and sent as such', () => {
  const [first] = reading.findings
  if (!first) throw new Error('nothing found')
  const kept = new Map([
    [keyOf(first), asWrong],
    ['jargon: the SKU: 7', asWrong],
    ['ownership-present: ', asWrong],
    ['shouting: NOW', 'quoted'],
  ])
  expect(calledWrongIn(kept)).toEqual([
    { rule: first.rule, actual: first.actual ?? '' },
    { rule: 'jargon', actual: 'the SKU: 7' },
    { rule: 'ownership-present', actual: '' },
  ])
  expect(overrideOf('jargon', asWrong)).toEqual({ rule: 'jargon', word: asWrong, wrong: true })
  expect(overrideOf('jargon', 'quoted')).toEqual({ rule: 'jargon', word: 'quoted' })
})

test('what stands in the subject asks for a word why as well, once for each rule, and says where it stands', () => {
  const inSubject = (rule: string, severity: Mark['severity'] = 'must-fix'): Mark => {
    return { rule, severity, title: 'Of another', start: 0, end: 5, actual: 'Joost', replacement: null }
  }
  const body = { rule: 'somebody-else', title: 'Of another', word: 'quoted', findings: [inSubject('somebody-else')] }
  const other = { rule: 'shouting', title: 'Loud', word: '', findings: [] }
  const subject = [inSubject('somebody-else'), inSubject('somebody-else'), inSubject('placeholder-left', 'warning')]
  expect(withSubject([], subject)).toEqual([{ rule: 'somebody-else', title: 'Of another, in the subject', word: '', findings: [] }])
  // The word was said of the letter alone.
  expect(withSubject([other, body], subject)).toEqual([
    other,
    { rule: 'somebody-else', title: 'Of another, in the letter and in its subject', word: '', findings: [] },
  ])
  expect(withSubject([other], [])).toEqual([other])
})

test('hints wait until they are asked for, and the others are walked through round and round', () => {
  const all = openFindings(reading, new Map())
  const shown = shownFindings(all, false)
  expect(shown.every(({ severity }) => severity !== 'hint')).toBe(true)
  expect(shownFindings(all, true)).toEqual(all)
  let at = nextFinding(shown, null, 1)
  expect(at).toBe(shown[0])
  for (let n = 1; n < shown.length; n++) at = nextFinding(shown, at, 1)
  expect(nextFinding(shown, at, 1)).toBe(shown[0])
  expect(nextFinding(shown, shown[0] ?? null, -1)).toBe(shown.at(-1))
  expect(nextFinding([], null, 1)).toBeNull()
})

test('what there is to look at is counted in words', () => {
  expect(countedOf([])).toBe('')
  expect(countedOf(openFindings(reading, new Map()))).toMatch(/^\d+ to mend/)
})
