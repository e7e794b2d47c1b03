// Starts Amends: config, database (embedded or by URL), migrations, app, worker and heartbeat, mail at the door. And stops it again, in order.

import { readConfig, configInWords } from '#server/platform/config.ts'
import { backup, restore } from '#server/backup.ts'
import { demo } from '#server/demo.ts'
import { doctor } from '#server/doctor.ts'
import { init } from '#server/init.ts'
import { partsIn } from '#server/parts.ts'
import { redo } from '#server/redo.ts'
import { serve } from '#server/serve.ts'
import { openDatabase } from '#server/database.ts'
import { machineClock } from '#server/platform/clock.ts'
import { openLog } from '#server/platform/log.ts'

const verbs: Record<string, (args: string[]) => Promise<void>> = {
  serve: (args) => serve(readConfig(process.env), partsIn(args)),
  init: (args) => init(readConfig(process.env), args),
  demo: () => demo(readConfig(process.env)),
  doctor: (args) => doctor(process.env, args),
  redo: () => redo(readConfig(process.env)),
  backup: (args) => backup(readConfig(process.env), args),
  restore: (args) => restore(readConfig(process.env), args),
  config: async () => console.log(configInWords()),
  migrate: async () => {
    const config = readConfig(process.env)
    const database = await openDatabase(config, openLog(machineClock, config.logLevel))
    console.log('The database is up to date.')
    await database.close()
  },
}

/** Entry of `bin/amends` for what needs the database. A wrong setting ends with a sentence and exit code 1. */
export async function main(args: string[]): Promise<void> {
  // A log on a disk that is full, or a terminal that went away, does not take Amends along.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const [verb = 'serve', ...rest] = args
  const run = verbs[verb]
  if (!run) throw new Error(`amends ${verb}: not known here`)
  try {
    await run(rest)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
