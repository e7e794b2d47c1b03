import { expect, test } from 'vitest'
import { addable, beyond, type BrandId, fromProposal, hindrance, lettersOf, offeredOf, type Proposal, type Remedy } from './prepared.ts'

const option = (letter: 'a' | 'b' | 'c', costMinor: number, withinAuthority = true): Proposal['options'][number] => ({
  remedyId: `remedy_${letter}`,
  letter,
  title: `Option ${letter}`,
  detail: 'What happens',
  costMinor,
  currency: 'EUR',
  within: 3_600_000,
  reason: 'fits',
  withinAuthority,
})
const proposal: Proposal = {
  options: [option('a', 1800), option('b', 2000), option('c', 14_900, false)],
  authority: { limitMinor: 10_000, usedMinor: 4000, leftMinor: 6000, approvedMinor: 0, month: null, currency: 'EUR' },
}

test('what is above one’s authority is shown apart and not offered', () => {
  expect(fromProposal(proposal).map(({ title }) => title)).toEqual(['Option a', 'Option b'])
  expect(beyond(proposal).map(({ letter }) => letter)).toEqual(['c'])
})

test('letters follow the order', () => {
  expect(lettersOf(fromProposal(proposal))).toBe('a, b')
})

test('one option is no choice, and a wordless one cannot be offered', () => {
  const [first, second] = fromProposal(proposal)
  if (!first || !second) throw new Error('two were proposed')
  expect(hindrance([first], proposal.authority)).toMatch(/at least two/)
  expect(hindrance([first, { ...second, title: ' ' }], proposal.authority)).toMatch(/Option b needs a name/)
  expect(hindrance([first, second], proposal.authority)).toBeNull()
})

test('a cost above what is left says how much is left', () => {
  const [first, second] = fromProposal(proposal)
  if (!first || !second) throw new Error('two were proposed')
  expect(hindrance([first, { ...second, costMinor: 6001 }], proposal.authority)).toBe('Option b is above your authority: 60 EUR are left.')
})

test('only what the contract knows is sent', () => {
  expect(Object.keys(offeredOf(fromProposal(proposal))[0] ?? {})).toEqual(['remedyId', 'title', 'detail', 'costMinor'])
})

test('what can be added is for the brand of the case, and never a perk', () => {
  const [oak, fjord] = ['brand_oak', 'brand_fjord'] as [BrandId, BrandId]
  const words = { kind: 'gift', detail: 'What happens', costMinor: 0, currency: 'EUR', within: 1, proof: 'note', retiredAt: null } as const
  const remedy = (title: string, brands: BrandId[], perk = false): Remedy => ({
    ...words,
    id: `remedy_${title}`,
    title,
    brands,
    perk,
    fits: [],
    gravest: 1,
    mildest: 5,
  })
  const all = [remedy('Any', []), remedy('Fjord', [fjord]), remedy('Oak', [oak]), remedy('Perk', [oak], true)]
  expect(addable(all, oak, null).map(({ title }) => title)).toEqual(['Any', 'Oak'])
})
