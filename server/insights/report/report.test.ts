// The report on paper: readable by who does not see, the same bytes from the same figures, and whole with much or with nothing in it.

import { describe, expect, test } from 'vitest'
import type { MonthFigures } from '#core/insights/month.ts'
import { numberNames } from '#core/insights/numbers.ts'
import { doneNames, tallies, wayNames } from '#core/insights/tallies.ts'
import { weeksUntil } from '#core/stats/week.ts'
import { reportOf } from './report.ts'

const nothing = { week: '', n: 0, numerator: null, value: null, ninetieth: null, interval: null }
const empty: MonthFigures = {
  month: '2026-02',
  from: '2026-02-01',
  to: '2026-02-28',
  organisation: 'Oak & Lantern',
  brand: null,
  currency: 'EUR',
  isPreliminary: false,
  countedOn: '2026-03-02',
  cases: 0,
  numbers: numberNames.map((number) => ({
    number,
    figure: nothing,
    before: nothing,
    weeks: weeksUntil('2026-W08', 26).map((week) => ({ week, value: null })),
    usual: null,
    wholeWeeks: 0,
    weeksNeeded: 12,
    beyond: [],
    run: null,
  })),
  outcomes: {
    groups: doneNames.map((group) => ({ group, title: tallies[group].title, n: 0, satisfied: 0, interval: null })),
    standsOut: null,
    sentence: 'No customer has answered yet; silence is not a yes.',
    warning: 'This is no experiment.',
  },
  way: {
    steps: wayNames.map((step) => ({ step, title: tallies[step].title, cases: 0, missed: 0 })),
    sentence: { main: 'No mistake is known from this time.', rest: '' },
  },
  promises: {
    weeks: [{ week: '2026-W06', kept: 0, broken: 0 }],
    kept: 0,
    broken: 0,
    sentence: { main: 'No promise fell due in this time.', rest: '' },
  },
  causes: { bars: [], whole: 0, sentence: { main: 'No case of this time has a known cause yet.', rest: '' } },
  proven: { judged: [], inPlace: [], sentence: 'No action was judged in this time.' },
}
const full: MonthFigures = {
  ...empty,
  brand: 'Łódź & Çınar Ελλάδα',
  numbers: empty.numbers.map((one) => ({ ...one, weeks: one.weeks.map(({ week }, n) => ({ week, value: n })) })),
  causes: {
    bars: Array.from({ length: 6 }, (_, n) => ({
      title: `Причина ${n}: ${'a very long title '.repeat(9)}`,
      cases: 90 - n,
      upTo: 0.2 * n,
      isVital: n < 3,
    })),
    whole: 300,
    sentence: { main: 'Three causes make 200 of 300 cases with a known cause.', rest: '' },
  },
  promises: {
    ...empty.promises,
    weeks: weeksUntil('2026-W09', 6).map((week, n) => ({ week, kept: 400 * n, broken: n })),
    kept: 6000,
    broken: 15,
  },
}

const plain = (pdf: Buffer) => pdf.toString('latin1')

describe('a report', () => {
  test('is a PDF that says its language and title, and whose parts are marked for who does not see it', async () => {
    const text = plain(await reportOf(full))
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    for (const mark of [
      '/Lang (en-GB)',
      '/Marked true',
      '/DisplayDocTitle true',
      '/StructTreeRoot',
      '/S /H1',
      '/S /H2',
      '/S /Figure',
      '/Alt (',
    ])
      expect(text, mark).toContain(mark)
    expect(text).toContain('pdfuaid')
  })
  test('has the same bytes from the same figures, and three pages with much or with nothing in it', async () => {
    for (const figures of [empty, full]) {
      const [one, other] = [await reportOf(figures), await reportOf(structuredClone(figures))]
      expect(one.equals(other)).toBe(true)
      expect(plain(one).match(/\/Type \/Page\b/g)).toHaveLength(3)
    }
  })
})
