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
  ])('%j', (words) => expect(chosen(words)).toBe('b'))
  it('among those on offer only', () => {
    expect(chosen('d')).toBeNull()
    expect(chosen('d', '', ['a', 'b', 'c', 'd'])).toBe('d')
    expect(chosen('b', '', [])).toBeNull()
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
    'ab',
  ])('%j', (words) => expect(chosen(words)).toBeNull())
  it('the initial of a name chooses nothing', () => expect(chosen('Thanks,\nB', 'B')).toBeNull())
})
