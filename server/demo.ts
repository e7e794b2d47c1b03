// `amends demo`: fills an Amends that holds no organisation yet with the demo, and says how to sign in.

import { areas, identify } from '#server/app.ts'
import { openDatabase } from '#server/database.ts'
import { machineClock, stopwatch } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { openLog } from '#server/platform/log.ts'
import { organisations } from '#server/platform/porch.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { demoPassword, members, organisationName } from '#stories/demo/cast.ts'
import { tellDemo } from '#stories/demo/telling.ts'

const cases = 1200

export async function demo(config: Config): Promise<void> {
  const took = stopwatch()
  const log = openLog(machineClock, 'warn')
  const database = await openDatabase(config, log)
  const jobs = await openJobs(database.connection, database.pool, false, log)
  try {
    const world: World = {
      config,
      clock: machineClock,
      log,
      pool: database.pool,
      jobs,
      net: { smtpUrl: null },
      identify,
      ...switchboard(areas),
    }
    if ((await organisations(world)).length > 0)
      throw new Error('There is an organisation here already. Set AMENDS_DATA to an empty folder, and the demo goes there.')
    let month = ''
    await tellDemo(world, cases, ({ words }) => {
      const [next = ''] = words.split(':')
      if (next !== month) console.log(`  ${words}`)
      month = next
    })
    console.log(`\n  The demo is told (${Math.round(took() / 1000)} s). Start Amends, and sign in to ${organisationName}:`)
    for (const { name, email, role } of members) console.log(`  ${email.padEnd(32)} ${name}, ${role === 'admin' ? 'leads it all' : role}`)
    console.log(`  Password of everybody: ${demoPassword}\n`)
  } finally {
    await jobs.boss.stop({ graceful: false })
    await database.close()
  }
}
