import { describe, expect, it } from 'vitest'
import { letterChosenIn } from './choice.ts'

const chosen = (words: string, name = 'Marta Jansen', offered = ['a', 'b', 'c']) => letterChosenIn(words, offered, name)

describe('a choice in a letter', () => {
  it.each([
    'b',
    'B',
    'b.',
    '(b)',
    'b)',
    '"b"',
    '“b”',
    'b!',
    'Option b',
    'option B please',
    'I choose b please',
    'I choose b, please.',
    'I’d like to take option b',
    'I would go for b',
    "I'll take b. Thanks!",
    'Yes, b please',
    'b it is',
    'Hi Ilse,\n\nb please\n\nMarta',
    'b\n\nThanks,\nMarta Jansen',
    'Hello,\nb\nKind regards\nMarta',
    'Please take b',
    'My choice is b',
    'letter b',
    'Dear Ilse, option b.',
    'the second',
    'I’ll take the second one, please',
    'Option b bitte',
    'ich nehme b',
    'Ich nehme Option b.',
    'die zweite',
    'Die zweite Möglichkeit, bitte.',
    'Ich nehme die zweite',
    'Ich würde b nehmen',
    'Ich möchte gerne b.',
    'Wir nehmen b, danke!',
    'b, bitte',
    'Bitte b',
    '„b“',
    'b nehme ich',
    'Guten Tag Ilse,\n\nich nehme b.\n\nMit freundlichen Grüßen\nMarta Jansen',
    'Hallo,\nb bitte\nViele Grüße\nMarta',
    'Sehr geehrte Frau Maes,\nich entscheide mich für b.',
    'Ja, gerne b',
    'b – thanks!',
  ])('%j', (words) => expect(chosen(words)).toBe('b'))
  it('among those on offer only', () => {
    expect(chosen('d')).toBeNull()
    expect(chosen('d', '', ['a', 'b', 'c', 'd'])).toBe('d')
    expect(chosen('b', '', [])).toBeNull()
    expect(chosen('die vierte')).toBeNull()
    expect(chosen('die erste')).toBe('a')
  })
})

describe('anything that could mean something else is an ordinary message', () => {
  it.each([
    '',
    'a or b',
    'b?',
    'not b',
    'b, but only if it comes today',
    'b and c',
    'Is b still possible?',
    'I do not want b',
    'plan b',
    'a telescope',
    'b\n\nAnd where is my receipt?',
    'c u',
    'What is b',
    'Be',
    'bb',
    'b c',
    'I would like a',
    'neither',
    'all of them',
    'I choose',
    'b oder c',
    'nicht b',
    'Geht b noch?',
    'b, aber nur wenn es heute kommt',
    'die zweite Lieferung kam auch nicht',
    'Ich nehme b nicht',
    'ich würde b nicht nehmen',
    'die zweite oder die dritte',
    'Plan b',
    'the second telescope',
    'keine von beiden',
    'ab',
  ])('%j', (words) => expect(chosen(words)).toBeNull())
  it('a long row of pleases is read to its end: what doubled with each of them would not come back', () =>
    expect(chosen(`b ${'bitte,'.repeat(100)}x`)).toBeNull())
  it('the initial of a name chooses nothing', () => expect(chosen('Thanks,\nB', 'B')).toBeNull())
})
