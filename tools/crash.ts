// Kills Amends without warning while mail comes in and letters go out, again and again, and then asks: is everything there that it had
// acknowledged, and nothing twice? `node tools/crash.ts [--kills 20] [--seed N]`; ends with 1 when a promise was broken.

import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openPool } from '#server/platform/db.ts'
import { type Amends, found } from './crash/amends.ts'
import { openCapture } from './crash/capture.ts'
import { type Chance, chanceFrom } from './crash/chance.ts'
import { type Acknowledged, beginLoad } from './crash/load.ts'
import { stillness } from './crash/stillness.ts'
import { type Verdict, verdict } from './crash/verdict.ts'

/** What is killed, in turn; the first of a run is Amends alone. */
const victims = ['Amends', 'Amends and its database', 'Amends while it starts', 'its database alone', 'Amends'] as const
/** Milliseconds until all must be still after the last kill: a dead worker's jobs are free after ten seconds, a lost one after thirty. */
const patience = 60_000

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Math.floor(Math.random() * 100_000))
// Not just the exit code: after a return that failed, the load would go on trying for ever.
process.exit((await run(Number(values.kills), seed)) ? 0 : 1)

/** True when no promise was broken. */
async function run(kills: number, from: number): Promise<boolean> {
  if (!(kills > 0) || !Number.isSafeInteger(from)) throw new Error('node tools/crash.ts [--kills 20] [--seed N]')
  console.log(`${kills} kills, seed ${from}`)
  const capture = await openCapture(chanceFrom(from + 1))
  const amends = await found({ SMTP_URL: capture.url })
  const clear = () => Promise.all([amends.clear(), capture.stop()])
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void clear().finally(() => process.exit(1)))
  try {
    amends.start()
    await amends.ready()
    const load = beginLoad(amends, from)
    const backIn = await killAgainAndAgain(amends, kills, chanceFrom(from))
    await load.stop()
    const pool = openPool(amends.database, 2, () => undefined)
    const still = await stillness(pool, patience)
    const found = await verdict(pool, load.acknowledged, capture)
    await pool.end()
    if (still === null) found.violations.push(`it was not still after ${patience / 1000} s`)
    tell(backIn, still, load.acknowledged, found)
    if (found.violations.length > 0) console.log(amends.lastWords())
    return found.violations.length === 0
  } catch (error) {
    console.log(`${String(error)}\n${amends.lastWords()}`)
    return false
  } finally {
    await clear()
  }
}

/** How many milliseconds each return took. Throws when there was none. */
async function killAgainAndAgain(amends: Amends, kills: number, chance: Chance): Promise<number[]> {
  const backIn: number[] = []
  for (let n = 0; n < kills; n++) {
    const victim = victims[n % victims.length] ?? 'Amends'
    const after = chance.between(300, 3500)
    await pause(after)
    await strike(amends, victim, chance)
    const took = await amends.ready()
    backIn.push(took)
    console.log(`${String(n + 1).padStart(3)}  after ${seconds(after)}  ${victim.padEnd(24)} back in ${seconds(took)}`)
  }
  await pause(chance.between(300, 1500))
  return backIn
}

async function strike(amends: Amends, victim: (typeof victims)[number], chance: Chance): Promise<void> {
  if (victim === 'its database alone') return amends.killDatabase()
  await amends.kill()
  if (victim === 'Amends and its database') await amends.killDatabase()
  amends.start()
  if (victim !== 'Amends while it starts') return
  await pause(chance.between(50, 1500))
  await amends.kill()
  amends.start()
}

function tell(backIn: number[], still: number | null, { mails, letters, cases, again }: Acknowledged, found: Verdict): void {
  const sorted = backIn.toSorted((a, b) => a - b)
  const line = (what: string, words: string) => console.log(`${what.padEnd(20)}${words}`)
  console.log()
  line(
    'came back',
    `${backIn.length} of ${backIn.length} times, middle ${seconds(sorted[sorted.length >> 1] ?? 0)}, slowest ${seconds(sorted.at(-1) ?? 0)}`,
  )
  line('mails kept', `${mails.size} acknowledged, ${again.mails} sent again after a lost line, ${found.duplicates} known again`)
  line('acts done', `${cases.size} cases and ${letters.size} letters acknowledged, ${again.calls} calls made again`)
  line('letters left', `${found.sent} sent and arrived once, ${found.unknown} of unknown fate (${found.unknownButArrived} of them arrived)`)
  line('all still', still === null ? 'never' : `after ${seconds(still)}`)
  line('broken promises', String(found.violations.length))
  for (const violation of found.violations.slice(0, 30)) console.log(`  ${violation}`)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
