// Finds the browser that the journeys are walked in; on Debian as root it is installed once, elsewhere one line says how.

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const onMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Path of a Chromium: the one that CHROMIUM names, or the first on the PATH; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM']) return isProgram(env['CHROMIUM']) ? env['CHROMIUM'] : undefined
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...(process.platform === 'darwin' ? onMac : [])].find(
    isProgram,
  )
}

/** Finds it, or installs it where that is ours to do. Throws the sentence that says how to get it. */
export function needChromium(): string {
  const found = findChromium() ?? (maySeeToIt() ? installed() : undefined)
  if (found) return found
  throw new Error(
    'The browser tests need Chromium: install it (Debian: `sudo apt-get install chromium`), or set CHROMIUM to the path of one.',
  )
}

function maySeeToIt(): boolean {
  return !process.env['CHROMIUM'] && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function installed(): string | undefined {
  console.log('Installing Chromium for the browser tests (once).')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const done = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (done.status !== 0) return undefined
  }
  return findChromium()
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
