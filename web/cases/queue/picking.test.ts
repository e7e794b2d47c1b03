// Which rows a range holds, and what can be done with the picked ones.

import { expect, test } from 'vitest'
import type { Row } from './groups.ts'
import { fitting, rowsBetween } from './picking.ts'

const rows = (['case_1', 'case_2', 'case_3', 'case_4'] as const).map((id) => ({ id })) as unknown as Row[]

test.each([
  ['case_1', 'case_3', ['case_1', 'case_2', 'case_3']],
  ['case_4', 'case_3', ['case_3', 'case_4']],
  ['case_2', 'case_2', ['case_2']],
  [null, 'case_2', ['case_2']],
  ['case_9', 'case_2', ['case_2']],
] as const)('from %s to %s a range holds %j', (from, to, held) => {
  expect(rowsBetween(rows, from, to)).toEqual(held)
})

const at = '2026-03-04T10:00:00.000Z'
const row = (of: object) => ({ owner: null, endedAt: null, waitingSince: null, ...of }) as Row
const able = (...some: Row[]) =>
  Object.entries(fitting(some))
    .filter(([, fits]) => fits)
    .map(([name]) => name)

test('an act is offered where it changes something for one row at least', () => {
  expect(able(row({}))).toEqual(['take', 'handOver', 'sort', 'pause', 'learn'])
  expect(able(row({ owner: { id: 'member_1' }, waitingSince: at }))).toEqual(['handOver', 'sort', 'resume', 'learn'])
  expect(able(row({ endedAt: at }))).toEqual(['sort'])
  expect(able(row({ endedAt: at }), row({ waitingSince: at }))).toEqual(['take', 'handOver', 'sort', 'resume', 'learn'])
  expect(able()).toEqual([])
})
