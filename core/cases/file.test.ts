// The case file: where a case stands because of its facts, and what the protocol refuses.

import { describe, expect, test } from 'vitest'
import { type CaseFile, current, emptyFile, end, endOf, type Fact, isComplete, record, reopen, stands, stepsOf, waive } from './file.ts'
import { type FactName, factNames, factsOf, factTable, type Reopening, reopenings, steps, stepTable } from './protocol.ts'

const at = '2026-03-04T13:31:00.000Z'
const fact = (name: FactName, rest: Partial<Fact> = {}) => ({ fact: name, at, by: 'member_x', ...rest }) as Fact & { fact: FactName }

function put(file: CaseFile, ...names: FactName[]): CaseFile {
  return names.reduce((before, name) => {
    const outcome = record(before, fact(name))
    if (!outcome.file) throw outcome.refusal
    return outcome.file
  }, file)
}
const done = put(emptyFile, ...factNames)

describe('where a case stands', () => {
  test('a new case stands at listen', () => expect(stands(emptyFile)).toBe('listen'))
  test('each fact in turn moves it to the step whose fact is missing next', () => {
    const walk = factNames.map((_, n) => stands(put(emptyFile, ...factNames.slice(0, n + 1))))
    expect(walk).toEqual([
      'apologise',
      'apologise',
      'makeRight',
      'makeRight',
      'makeRight',
      'explain',
      'delight',
      'ask',
      'ask',
      'learn',
      'learn',
    ])
  })
  test('an early apology does not skip listening', () => expect(stands(put(emptyFile, 'apologised'))).toBe('listen'))
  test('with nothing missing it is complete, and recovered once that is on file', () => {
    expect(isComplete(done)).toBe(true)
    const ended = end(done, 'recovered', at, 'member_x')
    expect(stands(ended.file ?? emptyFile)).toBe('recovered')
  })
  test('every step has facts, and every fact of a step belongs to one', () => {
    expect(steps.flatMap(factsOf).toSorted()).toEqual(factNames.filter((name) => factTable[name].step).toSorted())
  })
})

describe('the protocol refuses', () => {
  test('every fact whose firm need is missing, and changes nothing', () => {
    for (const name of factNames) {
      const { needs, firm } = factTable[name]
      const outcome = record(emptyFile, fact(name, { because: 'I want to' }))
      if (needs && firm) expect(outcome.refusal?.code, name).toBe('too-early')
      else expect(outcome.file?.facts, name).toHaveLength(1)
    }
  })
  test('to explain before it is made right, in a sentence with the way on', () => {
    const outcome = record(put(emptyFile, 'heard', 'apologised'), fact('explained'))
    expect(outcome.refusal?.message).toBe('Before “explain” comes “make right”. Do it, or leave it out and say why.')
  })
  test('to offer before the apology, unless a reason is given; the reason is kept', () => {
    expect(record(emptyFile, fact('offered')).refusal?.field).toBe('because')
    const outcome = record(emptyFile, fact('offered', { because: 'she asked at once' }))
    expect(outcome.file?.facts[0]?.because).toBe('she asked at once')
  })
  test('an apology cannot be waived, nor can listening', () => {
    for (const step of steps) {
      const outcome = waive(done, step, 'no', at, 'x')
      expect(outcome.refusal === undefined, step).toBe(stepTable[step].waivable)
    }
  })
  test('to end as recovered while something is missing, and to end otherwise without a reason', () => {
    expect(end(emptyFile, 'recovered', at, 'x').refusal?.code).toBe('too-early')
    expect(end(emptyFile, 'withdrawn', at, 'x').refusal?.field).toBe('reason')
  })
  test('anything more once the case has ended', () => {
    const ended = end(emptyFile, 'withdrawn', at, 'x', 'she found it').file ?? emptyFile
    expect(record(ended, fact('heard')).refusal?.code).toBe('too-early')
  })
})

describe('the same fact twice', () => {
  test('changes nothing: the same file comes back', () => {
    for (const name of factNames) expect(record(done, fact(name)).file).toBe(done)
  })
})

describe('leaving a step out', () => {
  test('keeps the reason and counts as done', () => {
    const file = waive(put(emptyFile, 'heard', 'apologised'), 'makeRight', 'she wants nothing', at, 'x').file ?? emptyFile
    expect(stands(file)).toBe('explain')
    expect(stepsOf(file)[2]).toMatchObject({ state: 'waived', facts: [{ waived: 'she wants nothing' }, {}, {}] })
    expect(record(file, fact('explained')).refusal).toBeUndefined()
  })
  test('only what is still missing is waived', () => {
    const file = waive(put(emptyFile, 'heard', 'apologised', 'offered'), 'makeRight', 'none wanted', at, 'x').file ?? emptyFile
    expect(current(file).get('offered')?.waived).toBeUndefined()
    expect(current(file).get('chosen')?.waived).toBe('none wanted')
  })
})

describe('opening again', () => {
  test('each cause clears exactly what its row says, and ends no longer count', () => {
    const ended = end(done, 'recovered', at, 'x').file ?? emptyFile
    for (const cause of Object.keys(reopenings) as Reopening[]) {
      const file = reopen(ended, cause, at, 'customer')
      expect(endOf(file), cause).toBeNull()
      const cleared = factNames.filter((name) => !current(file).has(name))
      expect(cleared.toSorted(), cause).toEqual([...reopenings[cause].clears].toSorted())
    }
  })
  test('what was learned stays learned', () => expect(current(reopen(done, 'unhappy', at, 'customer')).has('learned')).toBe(true))
  test('on a case where it clears nothing it changes nothing', () => expect(reopen(emptyFile, 'contested', at, 'customer')).toBe(emptyFile))
  test('history keeps every fact: the as-of view is the same function over fewer facts', () => {
    const file = put(reopen(done, 'unhappy', at, 'customer'), 'heard')
    expect(file.facts).toHaveLength(done.facts.length + 2)
    expect(stands({ facts: file.facts.slice(0, done.facts.length) })).toBe('learn')
    expect(stands(file)).toBe('apologise')
  })
})
