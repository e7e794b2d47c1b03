// The budget of a clock is kept to the millisecond, however often it rests.

import { expect, it } from 'vitest'
import { type BusinessCalendar, businessBetween } from '#core/time/business.ts'
import { day, hour, plus } from '#core/time/instant.ts'
import { pause, resume, start } from './clock.ts'

const week: [string, string][] = [['09:00', '18:00']]
const calendar: BusinessCalendar = {
  zone: 'UTC',
  hours: { 1: week, 2: week, 3: week, 4: week, 5: week, 6: [], 7: [] },
  holidays: ['2026-03-09'],
}
const fourHours = { basis: 'business', budget: 4 * hour, warnShare: 0.75 } as const

it('however often it pauses, it runs for exactly its budget of open time', () => {
  let seed = 7
  const upTo = (most: number) => (seed = (seed * 48271) % 2147483647) % most
  for (let round = 0; round < 300; round += 1) {
    let now = plus('2026-03-01T00:00:00.000Z', upTo(14 * day))
    let clock = start({ ...fourHours, budget: upTo(30 * hour) }, calendar, now)
    let ran = 0
    for (let pauses = upTo(4); pauses > 0; pauses -= 1) {
      const pausedAt = plus(now, upTo(6 * hour))
      if (pausedAt >= clock.dueAt) break
      ran += businessBetween(calendar, now, pausedAt)
      now = plus(pausedAt, upTo(5 * day))
      clock = resume(pause(clock, calendar, pausedAt), calendar, now)
    }
    expect([round, ran + businessBetween(calendar, now, clock.dueAt)]).toEqual([round, clock.budget])
    expect(clock.warnAt <= clock.dueAt).toBe(true)
  }
})
