import { expect, test } from 'vitest'
import { blowUps, madeOf } from './fuzz.ts'
import { look, stepsOf } from './steps.ts'

test.each([/(\w+ )+x/g, /\w+ly/g, /a(?!.* b)/g, /(?<=b.*)a/g, /^(a|a)*$/, /(ich|wir) (buche|packe)(?!.* ab\b)/gi])('%s blows up', (shape) =>
  expect(blowUps(shape)).not.toEqual([]),
)

test.each([
  /\b\w+ing\b/g,
  /\b(we|I) (\w+ ){0,3}(call|write)\b/gi,
  /^(please[, ]+)*call/i,
  /a(?!.{0,80} b)/g,
  /(?<!not .{0,40})sorry/gi,
  /\p{L}+$/uy,
])('%s does not', (shape) => expect(blowUps(shape)).toEqual([]))

test('texts are made of the parts of a shape, another choice each time', () => {
  const shape = /(we|I)( \w+)? (call|write)(?! you)/i
  expect(Array.from({ length: 4 }, (_, n) => madeOf(shape, n))).toEqual(['we call', 'we call you', 'I aa write', 'I aa write you'])
})

test('steps are counted one for one: for each place, for each choice, for each letter', () => {
  expect(stepsOf(/a/g, '')).toBe(2)
  expect([1, 2, 3].map((times) => stepsOf(/a/g, 'ba'.repeat(times)))).toEqual([7, 12, 17])
})

const text = 'We were late, we are sorry. If it broke we mend it by Friday, and not before; İ 12:30 ok?\nWe call. Übergabe um 5'
test.each([
  /\bwe (\w+ )??(are|were|mend)\b/gi,
  /(?<=we (?:are|were) )\w+/gi,
  /(?<!\bif\b.{0,20})\bwe\b(?=[^.]*\.)/gi,
  /^we|\?$/gim,
  /(?<day>\w+day)|\d{1,2}:\d\d/g,
  /\p{Lu}\p{L}*/gu,
  /(a|e|i)*?r/g,
  /(?:l+|o{2,3}|[^\s,]{4,})/g,
  /\B\w\B/g,
  /x*/g,
])('%s is found where the real engine finds it', (shape) => {
  expect(look(shape, text).found).toEqual([...text.matchAll(shape)].map(({ index, 0: words }) => [index, index + words.length]))
})
