// Other readers of prose, on the same texts in the same process: write-good, alex, and a retext pipeline. They look for other things than
// the coach does; what is compared is what a reading costs. They are installed beside this file by the first run, from a lockfile.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Other = { name: string; read: (text: string) => unknown }

const folder = join(import.meta.dirname, 'others')

export async function others(): Promise<Other[]> {
  install()
  const loaded = (await import(pathToFileURL(join(folder, 'load.mjs')).href)) as { others: Other[] }
  return loaded.others
}

function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (done.status !== 0) throw new Error('The other readers could not be installed; npm has said why above.')
}
