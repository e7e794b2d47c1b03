import { expect, test } from 'vitest'
import { deskWith } from './desk-sample.ts'
import { stepWords } from './step-words.ts'

const now = '2026-03-04T14:12:00.000Z'
type Clock = ReturnType<typeof deskWith>['steps'][number]['clocks'][number]
const clock: Clock = {
  id: 'clock_1',
  name: 'apologise',
  basis: 'business',
  startedAt: '2026-03-04T13:31:00.000Z',
  dueAt: '2026-03-04T14:31:00.000Z',
  warnAt: '2026-03-04T14:16:00.000Z',
  pausedAt: null,
  breachedAt: null,
  metAt: null,
  stoppedAt: null,
  used: 0.68,
  standing: 'far',
  changes: [],
}
const wordsOf = (desk: ReturnType<typeof deskWith>, at: number, when = now) => {
  const step = desk.steps[at]
  if (step === undefined) throw new Error('no such step')
  return stepWords(desk, step, when, 'Ilse')
}

test('the open step says what is left and calls its owner “you”', () => {
  const words = wordsOf(deskWith({ stands: 'apologise', clocks: { apologise: [clock] } }), 1)
  expect(words.side).toBe('19 min left')
  expect(words.lines[0]).toMatch(/^You, by \d\d:31\. Admit it/)
})

test('a clock turns amber and then late by the time of the person who looks, without asking the server again', () => {
  const desk = deskWith({ stands: 'apologise', clocks: { apologise: [clock] } })
  expect(wordsOf(desk, 1, '2026-03-04T14:20:00.000Z').standing).toBe('soon')
  expect(wordsOf(desk, 1, '2026-03-04T14:43:00.000Z')).toMatchObject({ standing: 'over', side: '12 min over' })
})

test('a step ahead tells its limit or what starts it', () => {
  expect(wordsOf(deskWith({ stands: 'apologise' }), 3)).toMatchObject({ side: '1 day', lines: ['Starts when it is made right'] })
})

test('a step ahead whose clock runs says by when, also within the hour', () => {
  const desk = deskWith({ stands: 'listen', clocks: { apologise: [clock] } })
  expect(wordsOf(desk, 1).side).toMatch(/^by \d\d:31$/)
  expect(wordsOf(desk, 1, '2026-03-04T14:43:00.000Z').side).toBe('12 min over')
})

test('making it right, while it is ahead again, says what was offered and chosen already', () => {
  const options = [
    { letter: 'a', title: 'Hand delivery', chosenAt: null, fulfilledAt: null },
    { letter: 'b', title: 'Pick it up', chosenAt: null, fulfilledAt: null },
  ] as unknown as ReturnType<typeof deskWith>['options']
  const offered = { ...deskWith({ stands: 'listen', facts: ['offered'] }), options }
  expect(wordsOf(offered, 2).lines).toEqual(['Offered. Waiting for Marta to choose.'])
  const chosen = {
    ...deskWith({ stands: 'listen', facts: ['offered', 'chosen'] }),
    options: [{ ...options[1], chosenAt: now }],
  } as typeof offered
  expect(wordsOf(chosen, 2).lines).toEqual(['Marta chose b: Pick it up'])
})

test('a finished step tells who did it and how its time was used', () => {
  const met = { ...clock, metAt: '2026-03-04T13:58:00.000Z', standing: 'met' as const, used: 0.45 }
  const desk = deskWith({ stands: 'makeRight', facts: ['apologised'], clocks: { apologise: [met] } })
  const step = desk.steps[1]
  if (step) step.limit = { budget: 3_600_000, basis: 'business' }
  expect(wordsOf(desk, 1).lines[0]).toMatch(/^Ilse, \d\d:58\. 27 min of 1 h$/)
})

test('sympathy while the fault was open is said to be sympathy, and why the step is open again once it is ours', () => {
  const sympathised = { ...deskWith({ stands: 'makeRight', facts: ['apologised'] }), sympathyAlone: true, faultOpen: true }
  expect(wordsOf(sympathised, 1).lines.at(-1)).toBe('Sympathy so far: whether the mistake is ours is not known yet.')
  const ours = 'Only sympathy has gone out so far. The mistake is ours: own it, and apologise.'
  const owed = { ...deskWith({ stands: 'apologise', clocks: { apologise: [clock] } }), sympathyAlone: true }
  expect(wordsOf(owed, 1).lines[0]).toMatch(new RegExp(`^You, by \\d\\d:31\\. ${ours}$`))
  expect(wordsOf({ ...deskWith({ stands: 'listen' }), sympathyAlone: true }, 1).lines).toEqual([ours])
})
