// What sympathy does for the apologise step, history by history.

import { describe, expect, test } from 'vitest'
import { current, emptyFile, end, endOf, type Fact, record, reopen, sayFault, stands, sympathyAlone, waive } from './file.ts'
import { type FactName, factNames } from './protocol.ts'
import { asSympathy, asSympathyTooLittle, isApology } from './sympathy.ts'

const at = '2026-03-04T13:31:00.000Z'
const fact = (name: FactName, rest: Partial<Fact> = {}) => ({ fact: name, at, by: 'member_x', ...rest }) as Fact & { fact: FactName }
type Act = FactName | 'sympathy' | 'too little' | 'fault open' | 'ours' | 'opened again'

const told = (...acts: Act[]) =>
  acts.reduce((file, act) => {
    if (act === 'fault open' || act === 'ours') return sayFault(file, act === 'fault open', at, 'member_x')
    if (act === 'opened again') return reopen(file, 'promise', at, 'system')
    const evidence = act === 'sympathy' ? asSympathy : asSympathyTooLittle
    const isSympathy = act === 'sympathy' || act === 'too little'
    const outcome = record(file, isSympathy ? fact('apologised', { evidence }) : fact(act))
    if (!outcome.file) throw outcome.refusal
    return outcome.file
  }, emptyFile)

describe('the apologise step', () => {
  test.each<[string, Act[], boolean]>([
    ['is done by sympathy while the fault is open', ['fault open', 'sympathy'], true],
    ['comes open again once it is ours', ['fault open', 'sympathy', 'ours'], false],
    ['is done again when that was said by mistake', ['fault open', 'sympathy', 'ours', 'fault open'], true],
    ['comes open again each time', ['fault open', 'sympathy', 'ours', 'fault open', 'ours'], false],
    ['stays done where an apology had gone out as well', ['fault open', 'sympathy', 'apologised', 'ours'], true],
    ['stays done where the apology went out first', ['fault open', 'apologised', 'sympathy', 'ours'], true],
    ['is done by the apology that follows', ['fault open', 'sympathy', 'ours', 'apologised'], true],
    ['is not done by sympathy that leaves when it is ours already', ['fault open', 'ours', 'sympathy'], false],
    ['is done by that sympathy once nobody knows any more', ['fault open', 'ours', 'sympathy', 'fault open'], true],
    ['is not done by sympathy where nobody ever doubted that it is ours', ['too little'], false],
    ['is done by that sympathy once it is open', ['too little', 'fault open'], true],
    ['comes open again after it, too', ['too little', 'fault open', 'ours'], false],
    ['is done by the apology after sympathy that was too little', ['too little', 'apologised'], true],
    ['is done by sympathy of a case on which it was opened before that was kept on file', ['sympathy'], true],
    ['is not done by what an opening again cleared', ['fault open', 'sympathy', 'opened again', 'ours', 'fault open'], false],
    ['stays done by an apology from before sympathy was marked', ['fault open', 'apologised', 'ours'], true],
  ])('%s', (_, acts, done) => {
    expect(stands(told('heard', ...acts))).toBe(done ? 'makeRight' : 'apologise')
  })
  test('keeps the time of the sympathy when it is restored', () => {
    const before = told('fault open', 'sympathy')
    expect(current(told('fault open', 'sympathy', 'ours', 'fault open'))).toEqual(current(before))
  })
  test('leaves every later step as it is', () => {
    const file = told('heard', 'fault open', 'sympathy', 'offered', 'chosen', 'ours')
    expect(stands(file)).toBe('apologise')
    expect([...current(file).keys()]).toEqual(['heard', 'offered', 'chosen'])
  })
  test('is asked for again before options are offered', () => {
    expect(record(told('heard', 'fault open', 'sympathy', 'ours'), fact('offered')).refusal?.field).toBe('because')
  })
})

test('sympathy twice, or after an apology, is nothing new on file', () => {
  const tooLittle = told('too little')
  expect(record(tooLittle, fact('apologised', { evidence: asSympathyTooLittle })).file).toBe(tooLittle)
  const sorry = fact('apologised', { evidence: asSympathy })
  const [once, owned] = [told('fault open', 'sympathy'), told('fault open', 'apologised')]
  expect(record(once, sorry).file).toBe(once)
  expect(record(owned, sorry).file).toBe(owned)
})

test.each<[string, Act[], boolean]>([
  ['sympathy', ['fault open', 'sympathy'], true],
  ['sympathy, and it is ours', ['fault open', 'sympathy', 'ours'], true],
  ['an apology after it', ['fault open', 'sympathy', 'apologised'], false],
  ['an apology', ['apologised'], false],
  ['nothing', ['fault open'], false],
])('only sympathy went out: %s', (_, acts, alone) => expect(sympathyAlone(told(...acts))).toBe(alone))

test('an apology is one that was made: neither left out nor sympathy', () => {
  expect(isApology(fact('apologised'))).toBe(true)
  expect(isApology(fact('apologised', { waived: 'no' }))).toBe(false)
  expect(isApology(fact('apologised', { evidence: { messageId: 'message_1', ...asSympathy } }))).toBe(false)
  expect(isApology(fact('offered'))).toBe(false)
})

describe('a case that has ended', () => {
  const whole = told('fault open', ...factNames.map((name) => (name === 'apologised' ? 'sympathy' : name)))
  const recovered = end(whole, 'recovered', at, 'x').file ?? emptyFile
  test('as recovered opens again: nobody has apologised', () => {
    const ours = sayFault(recovered, false, at, 'x')
    expect(stands(ours)).toBe('apologise')
    expect(ours.facts.at(-1)).toMatchObject({ fact: 'reopened', evidence: { cause: 'ours' } })
    expect(stands(sayFault(ours, true, at, 'x'))).toBe('learn')
  })
  test('as recovered stays so where an apology went out', () => {
    expect(endOf(sayFault(end(told(...factNames), 'recovered', at, 'x').file ?? emptyFile, false, at, 'x'))).toBe('recovered')
  })
  test('otherwise stays ended: a person said why', () => {
    const ended = end(told('fault open', 'sympathy'), 'withdrawn', at, 'x', 'she found it').file ?? emptyFile
    expect(endOf(sayFault(ended, false, at, 'x'))).toBe('withdrawn')
  })
})

test('what was said of the fault is no fact that a step waits for, and ends nothing', () => {
  const file = told('fault open')
  expect(endOf(file)).toBeNull()
  expect(current(file).size).toBe(0)
  expect(waive(file, 'learn', 'none', at, 'x').file).toBeDefined()
})
