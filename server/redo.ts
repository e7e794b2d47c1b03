// `amends redo`: gives the jobs of the poison shelf back to the workers, once what failed them is mended.

import { openDatabase } from '#server/database.ts'
import { machineClock } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { openJobs, shelf, workQueue } from '#server/platform/jobs.ts'
import { openLog } from '#server/platform/log.ts'
import type { Jobs } from '#server/platform/world.ts'

export async function redo(config: Config): Promise<void> {
  const log = openLog(machineClock, 'warn')
  const database = await openDatabase(config, log)
  try {
    const jobs = await openJobs(database.connection, database.pool, false, log)
    const moved = await giveBack(jobs)
    await jobs.boss.stop({ graceful: false })
    console.log(moved === 0 ? 'The poison shelf is empty.' : `${moved} ${moved === 1 ? 'job goes' : 'jobs go'} back to the workers.`)
  } finally {
    await database.close()
  }
}

/** Answers how many. A job that was half done is known by its mark, and does nothing a second time. */
export async function giveBack({ boss }: Jobs): Promise<number> {
  let all = 0
  for (;;) {
    const moved = await boss.redrive(shelf, { destination: workQueue })
    if (moved === 0) return all
    all += moved
  }
}
