import { describe, expect, it } from 'vitest'
import type { BusinessCalendar } from '#core/time/business.ts'
import { day, hour, minute, plus } from '#core/time/instant.ts'
import {
  breach,
  type Clock,
  dueUnder,
  happening,
  meet,
  moveTo,
  pause,
  resume,
  standing,
  start,
  startTowards,
  stop,
  used,
  warn,
} from './clock.ts'
import type { ClockPolicy } from './policy.ts'

const week: [string, string][] = [['09:00', '18:00']]
const calendar: BusinessCalendar = {
  zone: 'UTC',
  hours: { 1: week, 2: week, 3: week, 4: week, 5: week, 6: [], 7: [] },
  holidays: ['2026-03-09'],
}
const fourHours: ClockPolicy = { basis: 'business', budget: 4 * hour, warnShare: 0.75 }
const aDay: ClockPolicy = { basis: 'calendar', budget: day, warnShare: 0.75 }

/** March 2026; the 4th is a Wednesday, the 9th a holiday. */
const at = (time: string, ofMarch = 4) => `2026-03-${String(ofMarch).padStart(2, '0')}T${time}:00.000Z`
const opened = start(fourHours, calendar, at('10:00'))

describe('a clock that starts', () => {
  it('is due after its budget of open time and warns after three quarters of it', () => {
    expect(opened).toEqual({
      basis: 'business',
      budget: 4 * hour,
      startedAt: at('10:00'),
      dueAt: at('14:00'),
      warnAt: at('13:00'),
      pausedAt: null,
      remaining: null,
      metAt: null,
      breachedAt: null,
      warnedAt: null,
      stoppedAt: null,
    })
  })
  it('in business time skips the weekend and the holiday', () => {
    expect(start(fourHours, calendar, at('16:00', 6))).toMatchObject({ dueAt: at('11:00', 10), warnAt: at('10:00', 10) })
  })
  it('in calendar time does not', () => {
    expect(start(aDay, calendar, at('16:00', 6))).toMatchObject({ dueAt: at('16:00', 7), warnAt: at('10:00', 7) })
  })
  it('towards a promised time is due then, and takes its budget from it', () => {
    expect(startTowards(at('12:00', 6), aDay, calendar, at('12:00'))).toMatchObject({
      budget: 2 * day,
      dueAt: at('12:00', 6),
      warnAt: at('00:00', 6),
    })
  })
  it('towards a time when we are closed does not warn after it', () => {
    const clock = startTowards(at('20:00', 6), fourHours, calendar, at('19:00', 6))
    expect(clock).toMatchObject({ budget: 0, dueAt: at('20:00', 6), warnAt: at('20:00', 6) })
  })
})

describe('what happens', () => {
  it('is nothing, a warning, and a breach, each at its time and once', () => {
    expect(happening(opened, at('12:59'))).toBeNull()
    expect(happening(opened, at('13:00'))).toBe('warning')
    const warned = warn(opened, at('13:00'))
    expect(warned.warnedAt).toBe(at('13:00'))
    expect(happening(warned, at('13:30'))).toBeNull()
    expect(happening(warned, at('14:00'))).toBe('breach')
    expect(happening(breach(warned, at('14:00')), at('14:01'))).toBeNull()
  })
  it('is one breach when nobody looked at either time', () => {
    expect(happening(opened, at('20:00'))).toBe('breach')
    const breached = breach(opened, at('20:00'))
    expect(breached.breachedAt).toBe(at('14:00'))
    expect(happening(breached, at('20:01'))).toBeNull()
  })
  it('is nothing while paused, once met, once stopped', () => {
    for (const clock of [pause(opened, calendar, at('11:00')), meet(opened, at('11:00')), stop(opened, at('11:00'))]) {
      expect(happening(clock, at('20:00', 20))).toBeNull()
    }
  })
  it('cannot be written down before its time', () => {
    expect(warn(opened, at('12:00'))).toBe(opened)
    expect(breach(opened, at('13:59'))).toBe(opened)
  })
})

describe('a pause', () => {
  const paused = pause(opened, calendar, at('11:00'))
  it('keeps the open time that was left', () => {
    expect(paused).toMatchObject({ pausedAt: at('11:00'), remaining: 3 * hour })
    expect(resume(paused, calendar, at('16:00', 6))).toMatchObject({
      pausedAt: null,
      remaining: null,
      dueAt: at('10:00', 10),
      warnAt: at('18:00', 6),
      budget: 4 * hour,
    })
  })
  it('inside the warning goes on inside the warning, without a second one', () => {
    const warned = pause(warn(opened, at('13:20')), calendar, at('13:30'))
    const again = resume(warned, calendar, at('10:00', 5))
    expect(again).toMatchObject({ dueAt: at('10:30', 5), warnAt: at('10:00', 5) })
    expect([standing(again, at('10:01', 5)), happening(again, at('10:01', 5))]).toEqual(['soon', null])
  })
  it('does not warn on going on when the warning is still to come', () => {
    expect(happening(resume(paused, calendar, at('12:00', 5)), at('12:00', 5))).toBeNull()
  })
  it('comes too late for a clock that is over', () => {
    expect(pause(opened, calendar, at('14:00'))).toBe(opened)
    expect(happening(pause(opened, calendar, at('15:00')), at('15:00'))).toBe('breach')
  })
  it('may be met or stopped', () => {
    expect(standing(meet(paused, at('12:00', 6)), at('13:00', 6))).toBe('met')
    expect(meet(paused, at('12:00', 6)).breachedAt).toBeNull()
    expect(standing(stop(paused, at('12:00', 6)), at('13:00', 6))).toBe('stopped')
  })
})

describe('meeting', () => {
  it('at the due instant is in time', () => {
    expect(meet(opened, at('14:00'))).toMatchObject({ metAt: at('14:00'), breachedAt: null })
  })
  it('late keeps the breach', () => {
    const late = meet(breach(opened, at('14:00')), at('15:00'))
    expect(late).toMatchObject({ metAt: at('15:00'), breachedAt: at('14:00') })
  })
  it('late writes the breach that nobody had noticed', () => {
    expect(meet(opened, at('15:00'))).toMatchObject({ metAt: at('15:00'), breachedAt: at('14:00') })
    expect(stop(opened, at('15:00'))).toMatchObject({ stoppedAt: at('15:00'), breachedAt: at('14:00') })
  })
})

describe('another due time', () => {
  it('later leaves the used time used and warns at the same share', () => {
    const moved = moveTo(opened, calendar, at('18:00'), at('12:00'))
    expect(moved).toMatchObject({ dueAt: at('18:00'), budget: 8 * hour, warnAt: at('16:00'), warnedAt: null })
    expect(used(moved, calendar, at('12:00'))).toBe(0.25)
  })
  it('earlier may lie inside the warning at once', () => {
    const moved = moveTo(opened, calendar, at('12:20'), at('12:00'))
    expect([moved.warnAt, happening(moved, at('12:00'))]).toEqual([at('12:00'), 'warning'])
  })
  it('that has passed is a breach', () => {
    const moved = moveTo(opened, calendar, at('11:00'), at('12:00'))
    expect([happening(moved, at('12:00')), breach(moved, at('12:00')).breachedAt]).toEqual(['breach', at('11:00')])
  })
  it('after the first one passed does not undo the breach, but warns anew', () => {
    const moved = moveTo(warn(opened, at('13:00')), calendar, at('18:00', 5), at('15:00'))
    expect(moved.breachedAt).toBe(at('14:00'))
    expect([standing(moved, at('15:30')), happening(moved, at('17:59', 5)), happening(moved, at('18:00', 5))]).toEqual([
      'far',
      'warning',
      null,
    ])
  })
  it('of a paused clock is kept as time left', () => {
    const moved = moveTo(pause(opened, calendar, at('11:00')), calendar, at('17:00'), at('12:00'))
    expect(moved).toMatchObject({ pausedAt: at('11:00'), remaining: 5 * hour, budget: 6 * hour })
    expect(resume(moved, calendar, at('09:00', 5))).toMatchObject({ dueAt: at('14:00', 5), warnAt: at('12:30', 5) })
  })
  it('follows from a new budget: what is used stays used', () => {
    expect(dueUnder(opened, calendar, 8 * hour, at('12:00'))).toBe(at('18:00'))
    expect(dueUnder(opened, calendar, hour, at('12:00'))).toBe(at('12:00'))
    const resumed = resume(pause(opened, calendar, at('11:00')), calendar, at('09:00', 5))
    expect(dueUnder(resumed, calendar, 2 * hour, at('09:00', 5))).toBe(at('10:00', 5))
  })
})

describe('the ring', () => {
  it('fills with open time, not with the night', () => {
    const late = start(fourHours, calendar, at('17:00'))
    const shares = [at('17:00'), at('18:00'), at('09:00', 5), at('11:00', 5), at('12:00', 5), at('12:00', 20)].map((now) =>
      used(late, calendar, now),
    )
    expect(shares).toEqual([0, 0.25, 0.25, 0.75, 1, 1])
  })
  it('stands still while paused and after the end', () => {
    const paused = pause(opened, calendar, at('11:00'))
    expect(used(paused, calendar, at('11:00', 20))).toBe(0.25)
    expect(used(meet(opened, at('12:00')), calendar, at('11:00', 20))).toBe(0.5)
    expect(used(stop(opened, at('16:00')), calendar, at('11:00', 20))).toBe(1)
    expect(used(start({ ...aDay, budget: 0 }, calendar, at('12:00')), calendar, at('12:00'))).toBe(1)
  })
})

it('stands far, soon, over', () => {
  expect([at('12:59'), at('13:00'), at('13:59'), at('14:00')].map((now) => standing(opened, now))).toEqual(['far', 'soon', 'soon', 'over'])
  expect(standing(pause(opened, calendar, at('11:00')), at('20:00'))).toBe('paused')
})

it('the same act twice changes nothing', () => {
  const acts: Record<string, (clock: Clock, now: string) => Clock> = {
    pause: (clock, now) => pause(clock, calendar, now),
    resume: (clock, now) => resume(clock, calendar, now),
    meet,
    stop,
    warn,
    breach,
    move: (clock, now) => moveTo(clock, calendar, at('15:00', 5), now),
  }
  const states = [opened, pause(opened, calendar, at('11:00')), meet(opened, at('11:00')), stop(opened, at('11:00'))]
  for (const [name, act] of Object.entries(acts)) {
    for (const clock of states) {
      for (const now of [at('11:30'), at('13:30'), at('16:00')]) {
        const once = act(clock, now)
        expect([name, act(once, plus(now, minute))]).toEqual([name, once])
      }
    }
  }
})

it('ended clocks stay as they are, whatever is done to them', () => {
  for (const clock of [meet(opened, at('11:00')), stop(opened, at('11:00'))]) {
    const later = at('16:00', 5)
    const acts = [
      pause(clock, calendar, later),
      resume(clock, calendar, later),
      meet(clock, later),
      stop(clock, later),
      warn(clock, later),
      breach(clock, later),
      moveTo(clock, calendar, at('18:00', 6), later),
    ]
    for (const after of acts) {
      expect(after).toBe(clock)
    }
  }
})
