// What would be sent or kept twice, as the page holds it.

import { expect, test, vi } from 'vitest'
import { Refused } from '#web/platform/refused.ts'
import { twinIn } from './twin.ts'

const note = { body: 'Nobody answers.' }
const act = (error: unknown, isPending = false) => ({ error, isPending, variables: note, mutate: vi.fn(), reset: vi.fn() })
const twice = new Refused(409, 'already-done', 'You kept this very note here just now. It need not be kept again.', 'anyway')

test('is asked about, and kept again as it was sent when that is meant', () => {
  const asked = act(twice)
  const twin = twinIn(asked)
  expect(twin.sentence).toBe(twice.message)
  twin.onAgain()
  expect(asked.mutate).toHaveBeenCalledExactlyOnceWith({ ...note, anyway: true })
  twin.onLeave()
  expect(asked.reset).toHaveBeenCalledOnce()
})

test('no other refusal asks that, and a second press while it goes does nothing', () => {
  expect(twinIn(act(new Refused(409, 'conflict', 'Read it first.', 'seen'))).sentence).toBeNull()
  const going = act(twice, true)
  twinIn(going).onAgain()
  expect(going.mutate).not.toHaveBeenCalled()
})
