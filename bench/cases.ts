// Create, list, search and show as history grows, each beside its floor in the same run: the very statements of that request, replayed on a
// bare driver with as many at once.

import { anew, madeIn, replay, type Statement } from './record.ts'
import { caseId, fillTo } from './fill.ts'
import { atOnce, benchHouse, besideBare, type BenchHouse } from './house.ts'
import { growth, measure, type Measured, row } from './measure.ts'

type Read = { what: string; path: (n: number, cases: number) => string }

const reads: Read[] = [
  { what: 'list of the team', path: () => '/api/cases?view=team' },
  { what: 'list of mine', path: () => '/api/cases?view=mine' },
  { what: 'list of the ended', path: () => '/api/cases?view=ended' },
  { what: 'counts of all views', path: () => '/api/cases/counts' },
  { what: 'search: in half of all cases', path: () => '/api/cases?search=order' },
  { what: 'search: in one of 200', path: () => '/api/cases?search=crystal' },
  { what: 'search: in one of 5,000', path: (n) => `/api/cases?search=town${1000 + (n % 4000)}` },
  { what: 'search: two words', path: (n) => `/api/cases?search=lamp${n % 977}%20customer${(n % 977) + 1000}` },
  { what: 'search: three letters typed', path: () => '/api/cases?search=cus' },
  { what: 'search: nothing has it', path: () => '/api/cases?search=zebra' },
  { what: 'show a case', path: (n, cases) => `/api/cases/${caseId(5 + 5 * ((n * 7919) % (cases / 10)))}` },
]

/** Prints a table; answers when all is measured. `only` takes the rows whose name begins so. */
export async function benchCases(sizes: number[], rounds: number, only = ''): Promise<void> {
  // Jobs are another process's work here, so that the request is measured and not what comes after it.
  const house = await benchHouse('doors')
  try {
    await house.call('POST', '/api/cases', complaint('first'))
    console.log('| what | Amends | bare driver, same statements | ratio | against the smallest |\n|---|---|---|---|---|')
    const first = new Map<string, Measured>()
    for (const size of sizes) {
      const seconds = await fillTo(house, size, Math.max(...sizes))
      console.log(`| **${size.toLocaleString('en')} cases** | filled in ${seconds.toFixed(0)} s | | | |`)
      for (const { what, path } of reads.filter((one) => one.what.startsWith(only))) {
        const { ours, floor } = await read(house, rounds, (n) => path(n, size))
        console.log(row(what, ours, floor, growth(ours, first.get(what))))
        if (!first.has(what)) first.set(what, ours)
      }
      if ('create a case'.startsWith(only)) {
        const { ours, floor } = await create(house, rounds)
        console.log(row('create a case', ours, floor, growth(ours, first.get('create'))))
        if (!first.has('create')) first.set('create', ours)
      }
    }
  } finally {
    await house.close()
  }
}

export function complaint(name: string) {
  const customer = { name: `Round ${name}`, address: `${name}@example.com` }
  return { customer, subject: `The telescope of ${name} is late`, text: 'I took the morning off to wait for it, and nobody came.' }
}

async function read(house: BenchHouse, rounds: number, path: (n: number) => string): Promise<{ ours: Measured; floor: Measured }> {
  const recordings: Statement[][] = []
  for (let n = 0; n < 50; n++) recordings.push(await house.statementsOf('GET', path(n)))
  const again = (n: number) => recordings[n % recordings.length] ?? []
  await measure(rounds / 4, atOnce, (n) => house.call('GET', path(n)))
  return besideBare(
    house,
    rounds,
    (n) => house.call('GET', path(n)),
    (client, n) => replay(client, again(n)),
  )
}

async function create(house: BenchHouse, rounds: number): Promise<{ ours: Measured; floor: Measured }> {
  const run = Math.floor(performance.now() * 1000)
  await measure(rounds / 10, atOnce, (n) => house.call('POST', '/api/cases', complaint(`warm-${run}-${n}`)))
  const statements = await house.statementsOf('POST', '/api/cases', complaint('round-0'))
  const made = madeIn(statements)
  return besideBare(
    house,
    rounds,
    (n) => house.call('POST', '/api/cases', complaint(`ours-${run}-${n}`)),
    (client, n) => replay(client, anew(statements, made, run * 10 + n + 1)),
  )
}
