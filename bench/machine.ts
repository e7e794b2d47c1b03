// The process itself: what it holds in memory with a long history, how soon it is ready again, and how large a customer's page is.

import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { complaint } from './cases.ts'
import { caseId, fillTo } from './fill.ts'
import { atOnce, benchHouse, type BenchHouse } from './house.ts'
import { measure, spread } from './measure.ts'

/** A whole server of one process, alone, asked for everything by somebody else. */
export async function benchMemory(cases: number, requests: number): Promise<void> {
  const house = await benchHouse()
  try {
    await house.call('POST', '/api/cases', complaint('first'))
    await fillTo(house, cases)
    await house.amends.end()
    house.amends.start('whole')
    await house.amends.ready()
    const resident = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(house.amends.pid('whole'))]).toString()) / 1024
    const atFirst = resident()
    let most = atFirst
    const look = setInterval(() => (most = Math.max(most, resident())), 250)
    await measure(requests, atOnce, (n) => house.call(...mixed(n, cases)))
    clearInterval(look)
    const line = (what: string, megabytes: number) => console.log(`| ${what} | ${megabytes.toFixed(0)} MB |`)
    console.log(`| resident memory of the server's process, ${cases.toLocaleString('en')} cases | |\n|---|---|`)
    line('when it is ready', atFirst)
    line(`after ${requests.toLocaleString('en')} requests, ${atOnce} at a time`, resident())
    line('at the most', most)
  } finally {
    await house.close()
  }
}

function mixed(n: number, cases: number): [string, string, object?] {
  if (n % 20 === 0) return ['POST', '/api/cases', complaint(`memory-${n}`)]
  if (n % 5 === 0) return ['GET', `/api/cases?search=lamp${n % 977}`]
  return n % 2 === 0 ? ['GET', '/api/cases?view=team'] : ['GET', `/api/cases/${caseId(1 + (n % cases))}`]
}

/** From the command to the first request answered, with the database that it had: its own is stopped and started each time. */
export async function benchStart(times: number): Promise<void> {
  const house = await benchHouse()
  try {
    const took: number[] = []
    for (let n = 0; n < times; n++) {
      await house.amends.end()
      house.amends.start('whole')
      took.push(await house.amends.ready())
    }
    const { p50 } = spread(took)
    console.log(
      `| warm start, ${times} times | middle ${(p50 / 1000).toFixed(2)} s, slowest ${(Math.max(...took) / 1000).toFixed(2)} s |\n|---|---|`,
    )
  } finally {
    await house.close()
  }
}

/** The private page at its fullest: three options to choose from, and every step. */
export async function benchPage(): Promise<void> {
  const house = await benchHouse()
  try {
    const empty = await pageOf(house, await openedCase(house, 'empty'))
    const id = await openedCase(house, 'full')
    await house.call('PUT', `/api/cases/${id}/hearing`, { crux: 'The telescope has to be there by Saturday.' })
    const { proposal } = JSON.parse(await house.call('GET', `/api/cases/${id}`)) as { proposal: { options: object[] } }
    await house.call('POST', `/api/cases/${id}/letters`, { subject: 'Your telescope', body: apology, options: proposal.options })
    // The options are hers once the letter has left; the heartbeat sees to it within seconds.
    let full = await pageOf(house, id)
    for (let waited = 0; !full.includes('/choice') && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      full = await pageOf(house, id)
    }
    const size = (page: string) => `${(Buffer.byteLength(page) / 1000).toFixed(1)} kB (${(gzipSync(page).length / 1000).toFixed(1)} packed)`
    console.log(`| the customer's page, everything in it | |\n|---|---|\n| at the beginning | ${size(empty)} |`)
    console.log(`| with options to choose from${full.includes('/choice') ? '' : ' (they did not come)'} | ${size(full)} |`)
  } finally {
    await house.close()
  }
}

const apology =
  'Dear Round,\n\nI am sorry. We promised your telescope for Tuesday and did not bring it. You gave up a morning, and we did not call. That is our mistake.\n\nAda'

async function openedCase(house: BenchHouse, name: string): Promise<string> {
  return (JSON.parse(await house.call('POST', '/api/cases', complaint(name))) as { caseId: string }).caseId
}

async function pageOf(house: BenchHouse, id: string): Promise<string> {
  const { customerPage } = JSON.parse(await house.call('GET', `/api/cases/${id}`)) as { customerPage: string }
  return house.call('GET', new URL(customerPage).pathname)
}
