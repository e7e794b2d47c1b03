// The machine of a leaving mail, tried in every order: two workers at the same mail, each may die at any moment; the mail server answers
// anything or nothing; time passes. What must never happen is looked for in every state that can be reached.

import { describe, expect, test } from 'vitest'
import {
  begin,
  type Change,
  claim,
  claimFor,
  type Fate,
  lost,
  type Policy,
  resume,
  settle,
  shownTrouble,
  type Standing,
} from './leaving.ts'
import { minute, plus } from '#core/time/instant.ts'

const now = '2026-03-04T12:00:00.000Z'
const pauses = [1, 5]
const policies = {
  asks: { pauses, unknown: 'asks a person' },
  rests: { pauses, unknown: 'rests' },
  again: { pauses, unknown: 'goes again' },
} satisfies Record<string, Policy>
const fates: Fate[] = [
  { fate: 'sent', response: '250' },
  { fate: 'refused', because: '550' },
  { fate: 'notNow', because: '451' },
  { fate: 'unknown', because: 'it hung up' },
]
const sending = (attempts: number, trouble: string | null = null): Standing => ({ state: 'sending', attempts, trouble })
const mark = (attempt: number) => begin(policies.asks, sending(attempt), attempt, now)?.trouble ?? ''

/** A worker carries one attempt: asked for, on its way, past the point of no return, and then with a fate in its hands. */
type Worker = { attempt: number; at: 'asked' | 'onItsWay' | 'begun' | 'knows'; fate?: Fate; hasBegun?: boolean }
type World = { row: Standing; workers: Worker[]; /** Copies that the mail server has. */ arrived: number }

/** Every world that one step can make of this one. `trying` bounds the attempts, so that the search ends. */
function steps(policy: Policy, world: World, trying = 4): World[] {
  const { row, workers } = world
  const write = (change: Change) => ({ ...row, ...change }) as Standing
  const others = (worker: Worker) => workers.filter((one) => one !== worker)
  const beat = (): World[] => {
    if (row.state !== 'queued' && row.state !== 'sending') return []
    const gone = row.state === 'sending' ? lost(policy, row, now) : null
    if (gone) return [{ ...world, row: write(gone.change) }]
    if (row.attempts >= trying) return []
    const claimed = claim(row, now)
    return [{ ...world, row: write(claimed), workers: [...workers, { attempt: claimed.attempts, at: 'asked' as const }].slice(-2) }]
  }
  const work = (worker: Worker): World[] => {
    const rest = others(worker)
    const go = (change: Partial<Worker>, next: Partial<World> = {}) => ({ ...world, ...next, workers: [...rest, { ...worker, ...change }] })
    switch (worker.at) {
      case 'asked': {
        const may = resume(policy, row, worker.attempt, now)
        if (may === 'not ours') return [{ ...world, workers: rest }]
        // Begun again after a crash, or carried twice because its sign of life came late: another worker starts and this one may live on.
        return may === 'go on' ? [go({ at: 'onItsWay' })] : [{ ...world, row: write(may.change), workers: rest }]
      }
      case 'onItsWay': {
        const change = begin(policy, row, worker.attempt, now)
        const early = fates.filter(({ fate }) => fate === 'refused' || fate === 'notNow').map((fate) => go({ at: 'knows', fate }))
        return [...early, change ? go({ at: 'begun', hasBegun: true }, { row: write(change) }) : { ...world, workers: rest }]
      }
      case 'begun':
        return fates.flatMap((fate) => {
          const copies = fate.fate === 'sent' ? [1] : fate.fate === 'unknown' ? [0, 1] : [0]
          return copies.map((more) => go({ at: 'knows', fate }, { arrived: world.arrived + more }))
        })
      case 'knows': {
        const settled =
          worker.fate && settle(policy, row, { attempt: worker.attempt, hasBegun: worker.hasBegun ?? false }, worker.fate, now)
        return [{ ...world, row: settled ? write(settled.change) : row, workers: rest }]
      }
    }
  }
  const dies = (worker: Worker): World[] => {
    const without = { ...world, workers: others(worker) }
    // Its last bytes may have arrived. Its job comes back to somebody else, from the beginning.
    const back = { ...world, workers: [...others(worker), { attempt: worker.attempt, at: 'asked' as const }] }
    return worker.at === 'begun' ? [without, { ...without, arrived: world.arrived + 1 }, back] : [without, back]
  }
  const twins =
    workers.length === 1 ? workers.map(({ attempt }) => ({ ...world, workers: [...workers, { attempt, at: 'asked' as const }] })) : []
  return [...beat(), ...workers.flatMap(work), ...workers.flatMap(dies), ...twins]
}

function reachable(policy: Policy): World[] {
  const first: World = { row: { state: 'queued', attempts: 0, trouble: null }, workers: [], arrived: 0 }
  const seen = new Map([[JSON.stringify(first), first]])
  const open = [first]
  for (let world = open.pop(); world; world = open.pop())
    for (const next of steps(policy, world)) {
      // A second copy is what is looked for; what comes after it is of no interest.
      if (next.arrived > 2 || seen.has(JSON.stringify(next))) continue
      seen.set(JSON.stringify(next), next)
      open.push(next)
    }
  return [...seen.values()]
}

describe.each(['asks', 'rests'] as const)('whoever dies, and however slow others are: a mail that “%s”', (name) => {
  const policy = policies[name]
  const worlds = reachable(policy)

  test('never leaves twice', () => {
    expect(worlds.length).toBeGreaterThan(500)
    expect(worlds.filter(({ arrived }) => arrived > 1)).toEqual([])
  })
  test('is not called sent when it did not arrive', () => {
    expect(worlds.filter(({ row, arrived }) => row.state === 'sent' && arrived === 0)).toEqual([])
  })
  test('is not tried again, or given up, once it has arrived and nobody told', () => {
    const told = ({ workers }: World) => workers.every(({ at }) => at !== 'begun' && at !== 'knows')
    const wrong = worlds.filter((world) => world.arrived > 0 && told(world) && ['queued', 'failed'].includes(world.row.state))
    expect(wrong).toEqual([])
  })
  test('comes to rest when everybody is dead and time passes', () => {
    const stuck = worlds.filter(({ row }) => row.state === 'sending' && steps(policy, { row, workers: [], arrived: 0 }, 99).length === 0)
    expect(stuck).toEqual([])
  })
})

test('a mail that may go again does not stop at what nobody knows', () => {
  const worlds = reachable(policies.again)
  expect(worlds.some(({ arrived }) => arrived > 1)).toBe(true)
  expect(worlds.filter(({ row }) => row.state === 'unknown')).toEqual([])
})

describe('claiming', () => {
  test('counts the attempt, forgets the trouble and says since when', () => {
    expect(claim({ attempts: 2 }, now)).toEqual({ state: 'sending', attempts: 3, trouble: null, dueAt: now })
  })
  test('a claim outlives every time-out of a try together', () => expect(claimFor).toBe(10 * minute))
})

describe('beginning', () => {
  test.each([
    ['queued', 1, null],
    ['sent', 1, null],
    ['sending', 2, null],
  ] as const)('of a mail that is %s at attempt %i: turned back', (state, attempts, trouble) => {
    expect(begin(policies.asks, { state, attempts, trouble }, 1, now)).toBeNull()
  })
  test('is marked once, and counts the claim anew', () => {
    expect(begin(policies.asks, sending(1), 1, now)).toEqual({ trouble: mark(1), dueAt: now })
    expect(begin(policies.asks, sending(1, mark(1)), 1, now)).toBeNull()
  })
  test('the mark of an earlier attempt is no mark', () => {
    expect(begin(policies.asks, sending(2, mark(1)), 2, now)).not.toBeNull()
    expect(resume(policies.asks, sending(2, mark(1)), 2, now)).toBe('go on')
  })
  test('a mail that may go again bears no mark', () => {
    expect(begin(policies.again, sending(1), 1, now)).toEqual({ dueAt: now })
  })
  test('the mark is nobody’s trouble', () => {
    expect(shownTrouble(sending(1, mark(1)))).toBeNull()
    expect(shownTrouble({ state: 'failed', trouble: '550' })).toBe('550')
  })
})

describe('settling', () => {
  const after = (attempt: number, because = '451') =>
    settle(policies.asks, sending(attempt), { attempt, hasBegun: false }, { fate: 'notNow', because }, now)
  test('“later” waits each pause in turn, then fails; a retry begins anew', () => {
    expect([1, 2, 3, 4, 5, 6].map((attempt) => after(attempt)?.change.dueAt ?? after(attempt)?.change.state)).toEqual([
      plus(now, minute),
      plus(now, 5 * minute),
      'failed',
      plus(now, minute),
      plus(now, 5 * minute),
      'failed',
    ])
  })
  test.each([
    ['asks', 'unknown', null],
    ['rests', 'unknown', now],
    ['again', 'queued', null],
  ] as const)('nobody knows, and it “%s”: %s', (name, state, settledAt) => {
    const settled = settle(policies[name], sending(1, mark(1)), { attempt: 1, hasBegun: true }, { fate: 'unknown', because: 'x' }, now)
    expect(settled?.change).toMatchObject({ state, settledAt })
  })
  test('what a slow one tells late counts while nobody has decided', () => {
    const mine = { attempt: 1, hasBegun: true }
    const given: Standing = { state: 'unknown', attempts: 1, trouble: 'x' }
    const states = fates.map((fate) => settle(policies.asks, given, mine, fate, now)?.change.state)
    expect(states).toEqual(['sent', 'failed', 'queued', undefined])
    for (const state of ['queued', 'sent', 'failed', 'previewed'])
      for (const fate of fates) expect(settle(policies.asks, { ...given, state }, mine, fate, now)).toBeNull()
    for (const fate of fates) expect(settle(policies.asks, { ...given, attempts: 2 }, mine, fate, now)).toBeNull()
  })
  test('one that never came so far says nothing about one that did', () => {
    const other = { attempt: 1, hasBegun: false }
    for (const row of [sending(1, mark(1)), { state: 'unknown', attempts: 1, trouble: 'x' }])
      for (const fate of fates) expect(settle(policies.asks, row, other, fate, now)).toBeNull()
  })
})
