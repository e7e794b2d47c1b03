// Kills Amends without warning while mail comes in and letters go out, again and again, and then asks: is everything there that it had
// acknowledged, and nothing twice? `node tools/crash.ts [--kills 20] [--seed N] [--houses 1]`; ends with 1 when a promise was broken.
// Each house is a fresh Amends with its own seed (N, N + 1 …), its own kills and its own verdict: 5 houses of 20 kills are 100 kills.

import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openPool } from '#server/platform/db.ts'
import { type Amends, found, type Part, parts } from './crash/amends.ts'
import { openCapture } from './crash/capture.ts'
import { type Chance, chanceFrom } from './crash/chance.ts'
import { type Acknowledged, beginLoad } from './crash/load.ts'
import { stillness } from './crash/stillness.ts'
import { type Verdict, verdict } from './crash/verdict.ts'

type Victim = { name: string; parts: Part[]; database: boolean; /** Killed again while they start. */ twice?: true }
/** Who is killed is chance, each as likely as it stands here. */
const victims: Victim[] = [
  { name: 'the doors', parts: ['doors'], database: false },
  { name: 'the worker', parts: ['worker'], database: false },
  { name: 'the database', parts: [], database: true },
  { name: 'all three', parts: ['doors', 'worker'], database: true },
  { name: 'doors and worker', parts: ['doors', 'worker'], database: false },
  { name: 'both, starting again', parts: ['doors', 'worker'], database: false, twice: true },
  { name: 'worker and database', parts: ['worker'], database: true },
]
/** Milliseconds before each kill, and before a second one while they start. */
const [calm, starting] = [
  { least: 200, most: 2500 },
  { least: 50, most: 1500 },
]
/** Milliseconds until all must be still after the last kill: a dead worker's jobs are free after ten seconds, a lost one after thirty. */
const patience = 60_000

type House = { backIn: number[]; starts: Amends['starts']; acknowledged: Acknowledged; still: number | null; found: Verdict }

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, seed: { type: 'string' }, houses: { type: 'string', default: '1' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 100_000))
// Not just the exit code: after a return that failed, the load would go on trying for ever.
process.exit((await runAll(Number(values.kills), seed, Number(values.houses))) ? 0 : 1)

/** True when no promise was broken in any house. */
async function runAll(kills: number, first: number, count: number): Promise<boolean> {
  if (!(kills > 0) || !(count > 0) || !Number.isSafeInteger(first))
    throw new Error('node tools/crash.ts [--kills 20] [--seed N] [--houses 1]')
  const began = performance.now()
  const houses: (House | null)[] = []
  for (let n = 0; n < count; n++) houses.push(await run(kills, first + n))
  if (count > 1) total(houses, performance.now() - began)
  return houses.every((house) => house?.found.violations.length === 0)
}

/** Null when Amends did not come back. */
async function run(kills: number, from: number): Promise<House | null> {
  console.log(`${kills} kills, seed ${from}`)
  const capture = await openCapture(chanceFrom(from + 1))
  const amends = await found({ SMTP_URL: capture.url })
  const clear = () => Promise.all([amends.clear(), capture.stop()])
  const stop = () => void clear().finally(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    amends.start(...parts)
    await amends.ready()
    const load = beginLoad(amends, from)
    const backIn = await killAgainAndAgain(amends, kills, chanceFrom(from))
    await load.stop()
    const pool = openPool(amends.database, 2, () => undefined)
    const still = await stillness(pool, patience)
    const judged = await verdict(pool, load.acknowledged, capture)
    await pool.end()
    if (still === null) judged.violations.push(`it was not still after ${patience / 1000} s`)
    const house = { backIn, starts: amends.starts, acknowledged: load.acknowledged, still, found: judged }
    tell(house)
    if (judged.violations.length > 0) console.log(amends.lastWords())
    return house
  } catch (error) {
    console.log(`${String(error)}\n${amends.lastWords()}`)
    return null
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    await clear()
  }
}

/** How many milliseconds each return took. Throws when there was none. */
async function killAgainAndAgain(amends: Amends, kills: number, chance: Chance): Promise<number[]> {
  const backIn: number[] = []
  for (let n = 0; n < kills; n++) {
    const victim = victims[chance.between(0, victims.length - 1)]
    const after = chance.between(calm.least, calm.most)
    await pause(after)
    if (victim) await strike(amends, victim, chance)
    const took = await amends.ready()
    backIn.push(took)
    console.log(`${String(n + 1).padStart(3)}  after ${seconds(after)}  ${victim?.name.padEnd(21)} back in ${seconds(took)}`)
  }
  await pause(chance.between(300, 1500))
  return backIn
}

async function strike(amends: Amends, { parts: struck, database, twice }: Victim, chance: Chance): Promise<void> {
  await Promise.all([amends.kill(...struck), database ? amends.killDatabase() : undefined])
  amends.start(...parts)
  if (!twice) return
  await pause(chance.between(starting.least, starting.most))
  await amends.kill(...struck)
  amends.start(...parts)
}

function tell({ backIn, starts, acknowledged: { mails, letters, cases, entries, again }, still, found: judged }: House): void {
  const sorted = backIn.toSorted((a, b) => a - b)
  console.log()
  line(
    'came back',
    `${backIn.length} of ${backIn.length} times, middle ${seconds(sorted[sorted.length >> 1] ?? 0)}, slowest ${seconds(sorted.at(-1) ?? 0)}`,
  )
  line('starts', `${starts.doors} of the doors, ${starts.worker} of the worker, ${starts.database} of the database`)
  line('mails kept', `${mails.size} acknowledged, ${again.mails} sent again after a lost line, ${judged.duplicates} known again`)
  line('acts done', `${cases.size} cases and ${letters.size} letters acknowledged, ${again.calls} calls made again`)
  line('ledger', `${entries.size} entries acknowledged`)
  line(
    'letters left',
    `${judged.sent} sent and arrived once, ${judged.unknown} of unknown fate (${judged.unknownButArrived} of them arrived)`,
  )
  line('all still', still === null ? 'never' : `after ${seconds(still)}`)
  line('broken promises', String(judged.violations.length))
  for (const violation of judged.violations.slice(0, 30)) console.log(`  ${violation}`)
  console.log()
}

function total(houses: (House | null)[], ms: number): void {
  const whole = houses.flatMap((house) => house ?? [])
  const sum = (of: (house: House) => number) => whole.reduce((all, house) => all + of(house), 0)
  console.log('All houses together')
  line('came back', `${sum((one) => one.backIn.length)} times in ${whole.length} of ${houses.length} houses, ${seconds(ms)} in all`)
  line('starts', `${sum(({ starts }) => starts.doors + starts.worker)} of processes, ${sum((one) => one.starts.database)} of databases`)
  line(
    'acknowledged',
    `${sum((one) => one.acknowledged.mails.size)} mails, ${sum((one) => one.acknowledged.cases.size)} cases, ${sum((one) => one.acknowledged.letters.size)} letters, ${sum((one) => one.acknowledged.entries.size)} ledger entries`,
  )
  line('letters left', `${sum((one) => one.found.sent)} sent and arrived once, ${sum((one) => one.found.unknown)} of unknown fate`)
  line('broken promises', String(sum((one) => one.found.violations.length)))
}

function line(what: string, words: string): void {
  console.log(`${what.padEnd(20)}${words}`)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
