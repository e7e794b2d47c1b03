import { expect, it } from 'vitest'
import { bothWays } from './both-ways.ts'

const german = { ä: 'ae', ü: 'ue', ß: 'ss' }

it.each([
  ['how a word begins, spelt out', 'für', '(?:für|fuer)'],
  ['it in every mixture, and each letter further on by itself', 'übüber führte', '(?:übüb|übueb|uebüb|uebueb)er (?:führ|fuehr)te'],
  ['a letter further on', 'bestätigt', 'best(?:ä|ae)tigt'],
  ['each word by itself', 'für (?:die|große) tür', '(?:für|fuer) (?:die|(?:groß|gross)e) (?:tür|tuer)'],
  ['a letter that may be missing or come again', 'geschä?ft, ü+', 'gesch(?:ä|ae)?ft, (?:ü|ue)+'],
  ['nothing of a class', '[aä]rger[^ü]', '[aä]rger[^ü]'],
  ['nothing of an escape', '\\bübel\\wß', '\\b(?:übel|uebel)\\w(?:ß|ss)'],
  ['nothing where no letter is written otherwise', 'alle (?!anderen)\\w+', 'alle (?!anderen)\\w+'],
])('reads both ways %s', (_, source, both) => {
  expect(bothWays(source, german)).toBe(both)
})
