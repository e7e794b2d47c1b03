// Every number of the insight page, of the causes and of coverage, and the lists behind them, at a long history: two callers at once, beside the very statements
// of each request on a bare driver.

import { complaint } from './cases.ts'
import { fillNumbers, oneCause } from './fill-numbers.ts'
import { fillTo } from './fill.ts'
import { benchHouse, besideBare, type BenchHouse } from './house.ts'
import { measure, type Measured, row } from './measure.ts'
import { replay, type Statement } from './record.ts'

const asked: [what: string, path: string][] = [
  ['the week, 26 weeks', '/api/insights/week?weeks=26'],
  ['a chart of times, two years', '/api/insights/chart?chart=timeToApology&weeks=104'],
  ['a chart of a share, a year', '/api/insights/chart?chart=promisesKept&weeks=52'],
  ['a chart of rare events', '/api/insights/chart?chart=promisesBroken&weeks=26'],
  ['what brings people back, a year', '/api/insights/outcomes?weeks=52'],
  ['from mistake to recovered, a year', '/api/insights/funnel?weeks=52'],
  ['promises, a year', '/api/insights/promises?weeks=52'],
  ['causes, 90 days', '/api/causes?period=quarter'],
  ['causes, a year', '/api/causes?period=year'],
  ['causes, all time', '/api/causes?period=ever'],
  ['one cause', `/api/causes/${oneCause}`],
  ['cases behind a bar of a cause', `/api/causes/${oneCause}/cases?part=cost&period=year`],
  ['lost customers behind a bar', `/api/causes/${oneCause}/cases?part=lost&period=ever`],
  ['mistakes without a cause', '/api/causes/loose-mistakes'],
  ['coverage, a year', '/api/coverage?period=year'],
  ['cases that had not been foreseen', '/api/coverage/cases?part=surprise&period=year'],
  ['the register', '/api/anticipated'],
  ['what the register should hold', '/api/anticipated/suggestions'],
  ['cases behind a number', '/api/insights/cases?number=opened&week=2026-W40'],
  ['cases behind a common bar', '/api/insights/behind?of=apologised&only=miss&weeks=52'],
  ['cases behind a rare bar', '/api/insights/behind?of=neither&weeks=104'],
]
const callers = 2

export async function benchInsights(cases: number, rounds: number, only = ''): Promise<void> {
  const house = await benchHouse('doors')
  try {
    await house.call('POST', '/api/cases', complaint('first'))
    const seconds = await fillTo(house, cases)
    const began = performance.now()
    await fillNumbers(house)
    const counted = (performance.now() - began) / 1000
    console.log(
      `| ${cases.toLocaleString('en')} cases, filled in ${(seconds + counted).toFixed(0)} s | Amends | bare driver, same statements | ratio | |`,
    )
    console.log('|---|---|---|---|---|')
    for (const [what, path] of asked.filter(([name]) => name.startsWith(only))) {
      const { ours, floor } = await read(house, rounds, path)
      console.log(row(what, ours, floor, `p95 ${ours.p95.toFixed(0)} ms`))
    }
  } finally {
    await house.close()
  }
}

async function read(house: BenchHouse, rounds: number, path: string): Promise<{ ours: Measured; floor: Measured }> {
  const statements: Statement[] = await house.statementsOf('GET', path)
  await measure(5, 1, () => house.call('GET', path))
  return besideBare(
    house,
    rounds,
    () => house.call('GET', path),
    (client) => replay(client, statements),
    callers,
  )
}
