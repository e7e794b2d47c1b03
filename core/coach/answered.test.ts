import { describe, expect, it } from 'vitest'
import { type Answered, isIn, promisesMade, settledBy, stillAbout, withAnswer } from './answered.ts'
import { coach } from './coach.ts'

const now = '2026-03-04T10:00:00.000Z'
const letter = 'I will call you by 5/6. We will refund you within two days.'
const read = (text: string) => coach(text, { now }).promises
const promises = read(letter)
const [call] = promises
const june: Answered = { words: 'by 5/6', what: call?.what ?? '', at: '2026-06-05T15:00:00.000Z' }
const states = (answers: Answered[]) => settledBy(promises, answers, now).map(({ state }) => state)

describe('a promise whose time is not sure', () => {
  it('waits for an answer, and promises nothing without one', () => {
    expect(call?.sure).toBe(false)
    expect(states([])).toEqual(['asked', 'promised'])
    expect(promisesMade(promises, [], now)).toHaveLength(1)
  })

  it('is for the time that was answered, however far ahead that is', () => {
    expect(states([june])).toEqual(['promised', 'promised'])
    expect(promisesMade(promises, [june], now)[0]).toEqual({ what: call?.what, due: june.at })
  })

  it('asks again once the answered time has passed', () => {
    expect(settledBy(promises, [june], '2026-06-06T00:00:00.000Z')[0]?.state).toBe('asked')
  })
})

describe('what is said twice', () => {
  it('is promised once, and twice where the deed or the time is another', () => {
    const again = 'I will call you tomorrow by 10:00. As I said, I will call you tomorrow by 10:00.'
    expect(promisesMade(read(again), [], now)).toHaveLength(1)
    const others = 'I will call you tomorrow by 10:00. I will call you tomorrow by 16:00. We will bring it tomorrow by 10:00.'
    expect(promisesMade(read(others), [], now)).toHaveLength(3)
  })
})

describe('what is said to be no promise', () => {
  it('is none, sure or not, and takes no other with it', () => {
    const [, refund] = promises
    const none = { words: refund?.words ?? '', what: refund?.what ?? '', at: null }
    expect(states([none])).toEqual(['asked', 'none'])
    expect(promisesMade(promises, [{ ...june, at: null }, none], now)).toEqual([])
  })

  it('is said of one deed; a time is answered for its words', () => {
    const other = read('I will write to you by 5/6.')
    expect(settledBy(other, [june], now)[0]?.state).toBe('promised')
    expect(settledBy(other, [{ ...june, at: null }], now)[0]?.state).toBe('asked')
  })
})

describe('an answer in fewer words than the coach reads', () => {
  const noon = 'I will call you tomorrow by noon.'
  const none = { words: 'by noon', what: 'call', at: null }
  it('is about the one promise that it can be about', () => {
    expect(promisesMade(read(noon), [none], now)).toEqual([])
    expect(promisesMade(read(noon), [{ ...none, words: 'tomorrow by noon' }], now)).toEqual([])
    expect(promisesMade(read(noon), [{ ...none, at: june.at }], now)).toEqual([{ what: 'I will call you', due: june.at }])
  })
  it('is about none where it can be about two', () => {
    expect(promisesMade(read(`${noon} We will refund you on Friday by noon.`), [none], now)).toHaveLength(2)
  })
})

it('keeps what the writer alone calls a promise', () => {
  expect(promisesMade([], [{ words: 'after Easter', what: 'new lamp', at: june.at }], now)).toEqual([{ what: 'new lamp', due: june.at }])
})

it('forgets the answer to words that were struck out', () => {
  expect(stillAbout([june], promises)).toEqual([june])
  expect(stillAbout([june], read('I will call you tomorrow.'))).toEqual([])
})

it('has one answer to a question; it can be taken back', () => {
  const to = { words: ' by  5/6', what: june.what }
  expect(withAnswer([june], to, null)).toEqual([{ ...june, at: null }])
  expect(withAnswer([{ ...june, at: null }], to, june.at)).toEqual([june])
  expect(withAnswer([june], to, undefined)).toEqual([])
})

it('finds its words in the letter, however the lines are broken', () => {
  expect(isIn('I will call you by\nFriday noon.', { words: 'by Friday noon' })).toBe(true)
  expect(isIn('I will call you by Fri\u00adday noon.', { words: 'by Friday noon' })).toBe(true)
  expect(isIn('I will call you.', { words: 'by Friday noon' })).toBe(false)
})
