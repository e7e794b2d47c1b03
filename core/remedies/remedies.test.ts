// The catalogue, proposals, authority and the ledger, by tables of cases.

import { describe, expect, it, test } from 'vitest'
import type { BrandId, RemedyId } from '#core/ids.ts'
import { amountAsSaid } from './amounts.ts'
import { aboveAuthority, isWithin, left } from './authority.ts'
import { seedCatalogue } from './catalogue.ts'
import { addRemedy } from './contract.ts'
import { balances, type LedgerLine, reversalFault, used } from './ledger.ts'
import { type CatalogueRemedy, propose, type Situation } from './proposal.ts'

describe('the seed catalogue', () => {
  it('holds eleven remedies and three perks that the contract accepts, in every currency', () => {
    for (const currency of ['EUR', 'JPY', 'KWD']) {
      const catalogue = seedCatalogue(currency)
      expect(catalogue.map((one) => addRemedy.body.safeParse(one).success)).not.toContain(false)
      expect(catalogue.filter((one) => !one.perk)).toHaveLength(11)
      expect(catalogue.filter((one) => one.perk)).toHaveLength(3)
      expect(new Set(catalogue.map((one) => one.title)).size).toBe(14)
      expect(catalogue.filter((one) => `${one.title}${one.detail}`.includes('{'))).toEqual([])
    }
  })
})

test.each([
  [2000, 'EUR', '20 euros'],
  [1850, 'EUR', '18.50 euros'],
  [2000, 'JPY', '2,000 Japanese yen'],
  [2000, 'KWD', '2 Kuwaiti dinars'],
  [100, 'EUR', '1 euro'],
])('%i minor units of %s are said as %s', (minor, currency, words) => {
  expect(amountAsSaid({ minor, currency })).toBe(words)
})

describe('a proposal', () => {
  const catalogue: CatalogueRemedy[] = seedCatalogue('EUR').map((fields, place) => ({
    ...fields,
    id: `remedy_${place}` as RemedyId,
    currency: 'EUR',
  }))
  const agent = { limitMinor: 100_00, usedMinor: 0 }
  const situation = (part: Partial<Situation>): Situation => ({
    catalogue,
    brandId: 'brand_oak' as BrandId,
    kind: 'unavailable',
    loss: 'outcome',
    severity: 3,
    authority: agent,
    ...part,
  })
  const titles = (part: Partial<Situation>) => propose(situation(part)).map((one) => one.title)

  it('gives a thing back in kind first, the cheaper first, and money after', () => {
    expect(titles({})).toEqual(['We bring it to your door', 'We send a new one', 'Pick it up, and get 20 euros back'])
  })

  it('answers lost respect with attention before money', () => {
    expect(titles({ kind: 'manner', loss: 'process' })).toEqual([
      'A talk with the person in charge',
      '15 euros on your account with us',
      'One person who sees it through',
    ])
  })

  it('puts something tangible first when it is the second time, and says why', () => {
    const options = propose(situation({ kind: 'manner', loss: 'process', repeat: true }))
    expect(options[0]?.title).toBe('15 euros on your account with us')
    expect(options[0]?.reason).toMatch(/^The second time asks for more than words\./)
    expect(options.map((one) => one.title)).toContain('A talk with the person in charge')
  })

  it('puts what lies within the authority first and says what stands in the way of the rest', () => {
    const options = propose(situation({ authority: { limitMinor: 25_00, usedMinor: 5_00 } }))
    expect(options.map((one) => one.withinAuthority)).toEqual([true, true, true])
    const tight = propose(situation({ authority: { limitMinor: 18_00, usedMinor: 0 }, kind: 'faulty' }))
    expect(tight.map((one) => one.title)).toEqual(['One person who sees it through', 'We come and put it right', 'We send a new one'])
    expect(tight[1]?.reason).toMatch(/, but it is above the 18 EUR that you have left on this case\.$/)
  })

  it('has two to three options for every kind and severity, never a perk, and one that is free or no money', () => {
    for (const kind of [...new Set(catalogue.flatMap((one) => one.fits)), 'unheard-of', null])
      for (const severity of [1, 2, 3, 4, 5])
        for (const loss of ['outcome', 'process', null] as const) {
          const options = propose(situation({ kind, severity, loss }))
          expect(options.length).toBeGreaterThanOrEqual(2)
          expect(options.length).toBeLessThanOrEqual(3)
          expect(options.map((one) => one.letter).join('')).toBe('abc'.slice(0, options.length))
          const rows = options.map((one) => catalogue.find((row) => row.id === one.remedyId))
          expect(rows.some((row) => row?.perk)).toBe(false)
          expect(rows.some((row) => row?.costMinor === 0 || !['refund', 'credit'].includes(row?.kind ?? ''))).toBe(true)
          for (const { reason } of options) expect(reason).toMatch(/^[A-Z][^.]*\.$/)
        }
  })

  it('gives the last place to one that is no money when all the best ones are', () => {
    const money = catalogue.filter((one) => one.kind === 'refund' || one.title.startsWith('One person'))
    expect(titles({ catalogue: money, loss: 'outcome' })).toEqual([
      'Pick it up, and get 20 euros back',
      'Your money back',
      'One person who sees it through',
    ])
  })

  it('fills up with what fits less when the catalogue is thin, and stays short when it is empty', () => {
    const thin = catalogue.filter((one) => one.title === 'We send a new one' || one.title.startsWith('A talk'))
    const options = propose(situation({ catalogue: thin }))
    expect(options.map((one) => one.title)).toEqual(['We send a new one', 'A talk with the person in charge'])
    expect(options[1]?.reason).toBe('Made for other mistakes, and here because little else fits.')
    expect(titles({ catalogue: [] })).toEqual([])
  })

  it('is the same twice', () => {
    expect(propose(situation({}))).toEqual(propose(situation({})))
  })
})

describe('authority', () => {
  test.each([
    [100, 0, 100, true],
    [100, 40, 60, true],
    [100, 40, 61, false],
    [100, 140, 1, false],
    [100, 140, 0, true],
    [0, 0, 0, true],
  ])('of %i with %i used, %i more: %s', (limitMinor, usedMinor, cost, within) => {
    expect(isWithin({ limitMinor, usedMinor }, cost)).toBe(within)
  })

  it('never has less than nothing left', () => {
    expect(left({ limitMinor: 100, usedMinor: 140 })).toBe(0)
  })

  it('says what is left and who can grant it', () => {
    const authority = { limitMinor: 100_00, usedMinor: 40_00 }
    expect(aboveAuthority(authority, 120_00, 'EUR', { name: 'Noor', limitMinor: 500_00 })).toBe(
      'This costs 120 EUR. 60 EUR of your 100 EUR are left on this case. Noor may grant up to 500 EUR and can do this one with you.',
    )
    expect(aboveAuthority({ ...authority, usedMinor: 100_00 }, 120_00, 'EUR', null)).toBe(
      'This costs 120 EUR. Your 100 EUR for this case are used up. Nobody here may grant this much; an administrator can raise a limit.',
    )
  })
})

describe('the ledger', () => {
  const line = (id: string, entry: LedgerLine['entry'], amountMinor: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
    id,
    entry,
    amountMinor,
    optionId: null,
    reverses: null,
    ...more,
  })
  const granted = line('1', 'granted', 20_00, { optionId: 'o' })
  const fulfilled = line('2', 'fulfilled', 20_00, { optionId: 'o' })
  const perk = line('3', 'perk', 5_00)

  test.each<[string, LedgerLine[], ReturnType<typeof balances>]>([
    ['nothing', [], { granted: 0, fulfilled: 0, perk: 0, reversed: 0 }],
    ['a fulfilled grant and a perk', [granted, fulfilled, perk], { granted: 20_00, fulfilled: 20_00, perk: 5_00, reversed: 0 }],
    [
      'a reversed perk',
      [granted, perk, line('4', 'reversed', 5_00, { reverses: '3' })],
      { granted: 20_00, fulfilled: 0, perk: 0, reversed: 5_00 },
    ],
    [
      'a reversed fulfilment',
      [granted, fulfilled, line('4', 'reversed', 20_00, { reverses: '2' })],
      { granted: 20_00, fulfilled: 0, perk: 0, reversed: 20_00 },
    ],
  ])('%s', (_, lines, sums) => {
    expect(balances(lines)).toEqual(sums)
    expect(used(lines)).toBe(sums.granted + sums.perk)
  })

  it('reverses an entry once, never a reversal, and what was done before what was granted', () => {
    const reversal = line('4', 'reversed', 5_00, { reverses: '3' })
    expect(reversalFault([granted, perk], perk)).toBeNull()
    expect(reversalFault([perk, reversal], perk)?.code).toBe('already-done')
    expect(reversalFault([perk, reversal], reversal)?.code).toBe('invalid')
    expect(reversalFault([granted, fulfilled], granted)?.code).toBe('too-early')
    expect(reversalFault([granted, fulfilled, line('5', 'reversed', 20_00, { reverses: '2' })], granted)).toBeNull()
  })
})
