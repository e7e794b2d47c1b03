import { expect, test } from 'vitest'
import { shelf } from '#core/testing/shelf.ts'
import { callKey, forgetNoted, keepNoted, nothingNoted, notedBefore } from './call-store.ts'

const key = callKey('member_1', 'case_1')

test('what was ticked and promised on a call is found again until it is forgotten', () => {
  const store = shelf()
  expect(notedBefore(store, key)).toEqual(nothingNoted)
  const noted = {
    ticked: { ...nothingNoted.ticked, minutes: '6', apologised: true, chose: 'b' as const },
    promises: [{ what: 'Call back', at: '' }],
  }
  keepNoted(store, key, noted)
  expect(notedBefore(store, key)).toEqual(noted)
  expect(notedBefore(store, callKey('member_2', 'case_1'))).toEqual(nothingNoted)
  forgetNoted(store, key)
  expect(notedBefore(store, key)).toEqual(nothingNoted)
})

test.each(['{"ticked":', '[]', '7', '{"ticked":{"minutes":6,"because":"","later":true},"promises":[{"what":1},null]}'])(
  'what is spoiled counts as not said: %s',
  (text) => {
    const store = shelf()
    store.setItem(key, text)
    expect(notedBefore(store, key)).toEqual(nothingNoted)
  },
)
