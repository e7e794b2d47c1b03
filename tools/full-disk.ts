// Fills the disk of a running Amends to the last byte, while mail comes in and letters are written, and asks: was everybody told to come
// back, is everything there that was acknowledged, is nothing corrupted, and does it go on by itself when there is room again?
// `node tools/full-disk.ts [--megabytes 200] [--seed N]`; ends with 1 when a promise was broken. Needs Linux and root: it mounts a disk.

import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Finding } from '#server/doctor/finding.ts'
import { openPool } from '#server/platform/db.ts'
import { type Amends, found, parts } from './crash/amends.ts'
import { type Capture, openCapture } from './crash/capture.ts'
import { chanceFrom } from './crash/chance.ts'
import { beginLoad, type Load } from './crash/load.ts'
import { stillness } from './crash/stillness.ts'
import { type Verdict, verdict } from './crash/verdict.ts'
import { stopForWantOfLog } from './full-disk/last-straw.ts'
import { mountSmallDisk, type SmallDisk } from './full-disk/small-disk.ts'
import { unsound } from './full-disk/soundness.ts'

/** Milliseconds: of work before, with a full disk, with a database that had to stop, of work after; and until all must be well again. */
const [before, fullFor, stoppedFor, after, patience] = [1500, 2000, 2500, 1500, 45_000]

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } })
process.exit((await run(Number(values.megabytes), Number(values.seed))) ? 0 : 1)

/** True when no promise was broken. */
async function run(megabytes: number, seed: number): Promise<boolean> {
  const disk = mountSmallDisk(megabytes)
  const capture = await openCapture(chanceFrom(seed + 1))
  let amends: Amends | undefined
  const clear = async () => {
    await amends?.clear()
    await capture.stop()
    disk.remove()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void clear().finally(() => process.exit(1)))
  try {
    amends = await found({ SMTP_URL: capture.url }, disk.folder)
    amends.start(...parts)
    await amends.ready()
    return await badDay({ disk, capture, amends, load: beginLoad(amends, seed), broken: [] })
  } catch (error) {
    console.log(`${String(error)}\n${amends?.lastWords()}`)
    return false
  } finally {
    await clear()
  }
}

type Day = { disk: SmallDisk; capture: Capture; amends: Amends; load: Load; broken: string[] }

async function badDay(day: Day): Promise<boolean> {
  const { amends, load, disk, broken } = day
  await pause(before)
  expects(broken, 'the doctor warns before', wants(await amends.doctor(), 'data folder', /Make room/))
  line('before', `${kept(load)}; the doctor warns of ${megabytesOf(disk.room())}`)
  await full(day)
  await stopped(day)
  disk.empty()
  const freed = performance.now()
  await untilReady(amends)
  line('room again', `ready after ${seconds(performance.now() - freed)}, not started again by anybody`)
  await pause(after)
  await load.stop()
  return tell(day, await inTheEnd(day))
}

/** Not one byte is left. What needs none may still be kept; whoever needs more is told to come back. */
async function full({ disk, amends, load, broken }: Day): Promise<void> {
  const began = performance.now()
  const asked = amends.doctor()
  while (performance.now() - began < fullFor) {
    disk.fill()
    await pause(100)
  }
  expects(broken, 'the doctor says that the disk is full', wants(await asked, 'data folder', /^The disk is full/))
  const { status, text } = await readiness(amends)
  expects(broken, 'it is not ready, and says why', status === 503 && text.includes('the disk is full'))
  expects(broken, 'callers hear why', noesLike(load, /^call 503 The disk/) > 0)
  expects(broken, 'senders hear why', noesLike(load, /^mail 452 /) > 0)
  line('full', `${disk.room()} bytes left; ${kept(load)}; ${noes(load)}`)
}

/** The worst of it: PostgreSQL needs another file for its log, cannot make one, and ends itself. */
async function stopped({ disk, amends, load, broken }: Day): Promise<void> {
  expects(broken, 'the database had to stop', await stopForWantOfLog(amends.database))
  const asked = amends.doctor()
  const began = performance.now()
  while (performance.now() - began < stoppedFor) {
    disk.fill()
    await pause(100)
  }
  const findings = await asked
  expects(broken, 'the doctor still says that the disk is full', wants(findings, 'data folder', /^The disk is full/))
  expects(broken, 'the doctor says that the database is down for it', wants(findings, 'database', /No space left/))
  line('database stopped', noes(load))
}

async function inTheEnd({ amends, load, capture }: Day): Promise<Verdict & { still: number | null }> {
  const pool = openPool(amends.database, 2, () => undefined)
  try {
    const still = await stillness(pool, patience)
    const found = await verdict(pool, load.acknowledged, capture)
    if (still === null) found.violations.push(`it was not still after ${seconds(patience)}`)
    found.violations.push(...(await unsound(amends.database)))
    return { ...found, still }
  } finally {
    await pool.end()
  }
}

function tell({ load, amends, broken }: Day, { violations, sent, unknown, still }: Verdict & { still: number | null }): boolean {
  const log = amends.wholeLog()
  expects(broken, 'the log warned', log.includes('nearly full; make room now'))
  expects(broken, 'the log tells that it is back', log.includes('The embedded database is back'))
  const all = [...broken, ...violations]
  line('all kept', `${kept(load)}; ${sent} letters sent and arrived once, ${unknown} of unknown fate`)
  line('all still', still === null ? 'never' : `after ${seconds(still)}`)
  line('nothing corrupted', 'every page of every table and every index was read')
  line('broken promises', String(all.length))
  for (const one of all.slice(0, 30)) console.log(`  ${one}`)
  if (all.length > 0) console.log(amends.lastWords())
  return all.length === 0
}

async function untilReady(amends: Amends): Promise<void> {
  for (const began = performance.now(); performance.now() - began < patience; await pause(50))
    if ((await readiness(amends)).status === 200) return
  throw new Error(`There was room again, and it was not ready within ${seconds(patience)}`)
}

async function readiness({ address }: Amends): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${address}/readyz`)
  return { status: answer.status, text: await answer.text() }
}

function expects(broken: string[], sentence: string, isSo: boolean): void {
  if (!isSo) broken.push(`not so: ${sentence}`)
}

function wants(findings: Finding[], check: string, words: RegExp): boolean {
  return findings.some((one) => one.check === check && one.state === 'attention' && words.test(`${one.found} ${one.mend}`))
}

function noesLike({ acknowledged }: Load, words: RegExp): number {
  return [...acknowledged.noes].filter(([no]) => words.test(no)).reduce((sum, [, times]) => sum + times, 0)
}

function noes(load: Load): string {
  return `put off so far: ${noesLike(load, /^mail 4/)} mails, ${noesLike(load, /^call 503/)} calls`
}

function kept({ acknowledged: { mails, letters, cases } }: Load): string {
  return `${mails.size} mails, ${cases.size} cases and ${letters.size} letters acknowledged`
}

function line(what: string, words: string): void {
  console.log(`${what.padEnd(20)}${words}`)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function megabytesOf(bytes: number): string {
  return `${Math.floor(bytes / 1024 ** 2)} MB`
}
