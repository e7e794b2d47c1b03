// What a retired brand leads to, as it is said.

import { expect, test } from 'vitest'
import { drillsCalledOff, mailStillComes, openCases, openKeep, remediesOfItsOwn } from './retire-words.ts'

test('counts are said as people say them', () => {
  expect([0, 1, 2].map(openCases)).toEqual(['No case is open with it.', '1 case is open with it.', '2 cases are open with it.'])
  expect([0, 1, 2].map((open) => openKeep(open).slice(0, 14))).toEqual(['', 'It keeps the b', 'They keep the '])
  expect([0, 1, 2].map(drillsCalledOff)).toEqual([null, '1 planned fire drill is called off.', '2 planned fire drills are called off.'])
  expect([0, 1].map(remediesOfItsOwn)).toEqual([null, '1 remedy is meant for it alone and is offered on its own cases only, as before.'])
})

test('every address is named', () => {
  expect(mailStillComes(['care@oak.test'], 'Oak')).toMatch(
    /^care@oak\.test belongs to it\. Mail to it still comes in and opens cases of Oak,/,
  )
  expect(mailStillComes(['a@oak.test', 'b@oak.test', 'c@oak.test'], 'Oak')).toMatch(
    /^a@oak\.test, b@oak\.test and c@oak\.test belong to it\./,
  )
})
