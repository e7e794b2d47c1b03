// A world for one errand of the command line: the database opened, nothing working in it, and all closed again whatever happens.

import { areas, identify } from '#server/app.ts'
import { openDatabase } from '#server/database.ts'
import { machineClock } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { openLog } from '#server/platform/log.ts'
import { switchboard, type World } from '#server/platform/world.ts'

export async function oneErrand(config: Config, errand: (world: World) => Promise<void>): Promise<void> {
  const log = openLog(machineClock, 'warn')
  const { connection, pool, close } = await openDatabase(config, log)
  const jobs = await openJobs(connection, pool, false, log)
  try {
    await errand({ config, clock: machineClock, log, pool, jobs, net: { smtpUrl: null }, identify, ...switchboard(areas) })
  } finally {
    await jobs.boss.stop({ graceful: false })
    await close()
  }
}
