// `amends doctor`: looks at everything that has to be right, changes nothing, and says in one line each what it found and what to do.

import { parseArgs } from 'node:util'
import { areas, identify } from '#server/app.ts'
import { type Database, isStillNothing, reachDatabase } from '#server/database.ts'
import * as database from '#server/doctor/database.ts'
import { attention, examined, type Finding, ok } from '#server/doctor/finding.ts'
import * as machine from '#server/doctor/machine.ts'
import { meaning } from '#server/doctor/meaning.ts'
import * as work from '#server/doctor/work.ts'
import { machineClock } from '#server/platform/clock.ts'
import { type Config, readConfig } from '#server/platform/config.ts'
import { isFull } from '#server/platform/db.ts'
import { silentLog } from '#server/platform/log.ts'
import { switchboard, type World } from '#server/platform/world.ts'

type Env = Record<string, string | undefined>

/** Prints the findings; the exit code is 1 when anything wants attention. */
export async function doctor(env: Env, args: string[]): Promise<void> {
  const { json } = parseArgs({ args, options: { json: { type: 'boolean' } } }).values
  const findings = await examine(env)
  const troubles = findings.filter((one) => one.state === 'attention').length
  if (json) console.log(JSON.stringify(findings, null, 2))
  else console.log([...findings.map(line), '', verdict(troubles)].join('\n'))
  if (troubles > 0) process.exitCode = 1
}

export async function examine(env: Env): Promise<Finding[]> {
  let config: Config
  try {
    config = readConfig(env)
  } catch (error) {
    return [
      attention('settings', String((error as Error).message).replaceAll('\n', '; '), 'Correct it; “amends config” lists every setting.'),
    ]
  }
  return [
    ...machine.settings(config, env),
    ...(await examined('data folder', () => machine.dataFolder(config))),
    ...(await inDatabase(config)),
    ...(await examined('ports', () => machine.ports(config))),
    ...(await examined('mail out', () => machine.mailOut(config))),
  ]
}

async function inDatabase(config: Config): Promise<Finding[]> {
  // A look must not make a database where none is.
  if (isStillNothing(config)) return [ok('database', 'None yet; the first start makes it')]
  let reached: Database
  try {
    reached = await reachDatabase(config, silentLog)
    await reached.pool.query('select 1')
  } catch (error) {
    const said = (error as Error).message.split('\n')[0]
    const mend = isFull(error)
      ? 'Make room on its disk; it comes back by itself.'
      : 'Check DATABASE_URL, or the room and rights of the data folder.'
    return [attention('database', `It does not answer: ${said}`, mend)]
  }
  try {
    return await looks(reached, config)
  } finally {
    await reached.close()
  }
}

async function looks(reached: Database, config: Config): Promise<Finding[]> {
  const all = [
    ...(await examined('database', () => database.version(reached))),
    ...(await examined('migrations', () => database.schema(reached))),
    ...(await examined('walls', () => database.walls(reached))),
    ...(await examined('role', () => database.role(reached))),
    ...(await examined('clock', () => database.skew(reached, machineClock))),
    ...(await examined('live updates', () => database.news(reached))),
  ]
  // Of a schema that is not ours there is nothing more to read.
  if (all.some((one) => one.check === 'migrations' && one.state === 'attention')) return all
  const world = onlookers(reached, config)
  return [
    ...all,
    ...(await examined('heartbeat', () => work.heartbeat(world))),
    ...(await examined('jobs', () => work.jobs(world))),
    ...(await examined('mails', () => work.post(world))),
    ...(await examined('meaning', () => meaning(world))),
  ]
}

/** A world that reads and asks for nothing. */
function onlookers({ pool }: Database, config: Config): World {
  const jobs: World['jobs'] = { boss: undefined as never, ask: () => Promise.reject(new Error('the doctor asks for no job')) } // seam: never used
  return { config, clock: machineClock, log: silentLog, pool, jobs, net: { smtpUrl: null }, identify, ...switchboard(areas) }
}

function line({ check, state, found, mend }: Finding): string {
  return `${state.padEnd(10)} ${check.padEnd(13)} ${found}.${mend ? ` ${mend}` : ''}`
}

function verdict(troubles: number): string {
  if (troubles === 0) return 'All is well.'
  return troubles === 1 ? 'One thing wants attention.' : `${troubles} things want attention.`
}
