// Which clock decides whether the apology came in time.

import { expect, test } from 'vitest'
import { asSympathy } from '#core/cases/sympathy.ts'
import { at, fact } from './evidence-sample.ts'
import { firstClocks } from './first-clocks.ts'

type Ends = { met?: string; passed?: string; stopped?: string }
const when = (time: string | undefined) => (time ? at(time) : null)
const clock = ({ met, passed, stopped }: Ends, name = 'apologise') => ({
  name,
  metAt: when(met),
  breachedAt: when(passed),
  stoppedAt: when(stopped),
})
const sympathy = fact('apologised', '04T09:00', { evidence: asSympathy })
const sorry = fact('apologised', '04T09:00')

test.each<[string, Parameters<typeof firstClocks>[1], Ends[], Ends | undefined]>([
  ['the first', [sorry], [{ met: '04T09:00' }, { passed: '05T09:00' }], { met: '04T09:00' }],
  ['the next, where sympathy met the first', [sympathy], [{ met: '04T09:00' }, { met: '05T09:00' }], { met: '05T09:00' }],
  ['none yet, where sympathy met the only one', [sympathy], [{ met: '04T09:00' }], undefined],
  [
    'the third, where the second fell away',
    [sympathy],
    [{ met: '04T09:00' }, { stopped: '04T10:00' }, { passed: '05T09:00' }],
    { passed: '05T09:00' },
  ],
  [
    'one that passed before the sympathy',
    [sympathy],
    [{ met: '04T09:00', passed: '04T08:30' }, {}],
    { met: '04T09:00', passed: '04T08:30' },
  ],
  ['one that an apology met after sympathy', [sympathy], [{ met: '04T09:30' }], { met: '04T09:30' }],
])('%s decides', (_, facts, clocks, expected) => {
  const found = firstClocks(
    clocks.map((ends) => clock(ends)),
    facts,
  )
  expect(found.apologise).toEqual(expected && { metAt: when(expected.met), breachedAt: when(expected.passed) })
})

test('sympathy decides nothing about another limit', () => {
  expect(firstClocks([clock({ met: '04T09:00' }, 'listen')], [sympathy]).listen).toEqual({ metAt: at('04T09:00'), breachedAt: null })
})
