import { expect, it } from 'vitest'
import { bothWays } from './both-ways.ts'

const german = { ä: 'ae', ü: 'ue', ß: 'ss' }

it.each([
  ['a word as a whole, in every mixture', 'zurückführen', '(?:zurückführen|zurückfuehren|zurueckführen|zurueckfuehren)'],
  ['each word by itself', 'für (?:die|große) tür', '(?:für|fuer) (?:die|(?:große|grosse)) (?:tür|tuer)'],
  ['a letter that may be missing or come again', 'geschä?ft, ü+', 'gesch(?:ä|ae)?ft, (?:ü|ue)+'],
  ['nothing of a class', '[aä]rger[^ü]', '[aä]rger[^ü]'],
  ['nothing of an escape', '\\bübel\\wß', '\\b(?:übel|uebel)\\w(?:ß|ss)'],
  ['nothing where no letter is written otherwise', 'alle (?!anderen)\\w+', 'alle (?!anderen)\\w+'],
])('reads both ways %s', (_, source, both) => {
  expect(bothWays(source, german)).toBe(both)
})
