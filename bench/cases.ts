// Create, list, search and show as history grows, each beside the floor: the very statements of that request on a bare driver, in the same run.
// Usage: node bench/cases.ts [--cases 10000,100000,1000000]

import { parseArgs } from 'node:util'
import pg from 'pg'
import { type BenchHouse, benchHouse, fillTo } from './house.ts'
import { type Measured, measure, row } from './measure.ts'
import { anew, madeIn, recorded, replay, type Statement } from './record.ts'

const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000,100000' } } })
const sizes = values.cases.split(',').map(Number)
const atOnce = 10

const house = await benchHouse()
await house.call('POST', '/api/cases', complaint(0))
console.log(`| what                       | Amends | bare driver, same statements | ratio |\n|---|---|---|---|`)
for (const size of sizes) {
  await fillTo(house, size)
  console.log(`| **${size.toLocaleString('en')} cases** | | | |`)
  await read('list of the team', () => '/api/cases?view=team')
  await read('list of mine', () => '/api/cases?view=mine')
  await read('search for two words', (n) => `/api/cases?search=lamp${n % 977}%20customer${(n % 977) + 977}`)
  await read('show a case', (n) => `/api/cases/${caseId(5 + 5 * (n % (size / 10)))}`)
  await create()
  const memory = process.memoryUsage()
  console.log(`| our process | ${(memory.rss / 1e6).toFixed(0)} MB resident, ${(memory.heapUsed / 1e6).toFixed(0)} MB heap | | |`)
}
await house.close()

function complaint(n: number) {
  const customer = { name: `Round round-${n}`, address: `round-${n}@example.com` }
  return { customer, subject: `The telescope of round-${n} is late`, text: 'I took the morning off to wait for it, and nobody came.' }
}

function caseId(n: number): string {
  return `case_00${n.toString(16).padStart(24, '0')}`
}

async function read(what: string, pathOf: (n: number) => string): Promise<void> {
  await measure(200, atOnce, (n) => house.call('GET', pathOf(n)))
  const ours = await measure(1500, atOnce, (n) => house.call('GET', pathOf(n)))
  const rounds: Statement[][] = []
  for (let n = 0; n < 50; n++) rounds.push(await recorded(() => house.call('GET', pathOf(n))))
  console.log(row(what, ours, await bare(house, (client, n) => replay(client, rounds[n % rounds.length] ?? []), 1500)))
}

async function create(): Promise<void> {
  await measure(100, atOnce, (n) => house.call('POST', '/api/cases', complaint(1_000_000 + Math.floor(performance.now() * 1000) + n)))
  const base = Math.floor(performance.now() * 1000) * 10
  const ours = await measure(1000, atOnce, (n) => house.call('POST', '/api/cases', complaint(base + n)))
  const statements = await recorded(() =>
    house.call('POST', '/api/cases', { ...complaint(0), customer: { name: 'round-0', address: 'new-round-0@example.com' } }),
  )
  const made = madeIn(statements)
  const references = new Set(
    statements.flatMap(({ values: all }) =>
      all.filter((value) => typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(value)),
    ),
  )
  const floor = await bare(
    house,
    (client, n) => {
      const again = anew(statements, made, base + n + 1)
      for (const one of again) one.values = one.values.map((value) => (references.has(value) ? `F${base + n}` : value))
      return replay(client, again)
    },
    1000,
  )
  console.log(row('create a case', ours, floor))
}

/** The same work on bare connections, one for each that works at once. */
async function bare(of: BenchHouse, work: (client: pg.Client, n: number) => Promise<void>, rounds: number): Promise<Measured> {
  const clients = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const client = new pg.Client(of.connection)
      await client.connect()
      return client
    }),
  )
  const free = [...clients]
  const measured = await measure(rounds, atOnce, async (n) => {
    const client = free.pop() ?? (clients[0] as pg.Client)
    try {
      await work(client, n)
    } finally {
      free.push(client)
    }
  })
  await Promise.all(clients.map((client) => client.end()))
  return measured
}
